import { STANDAARD_INSTELLINGEN } from '#domain';
import { INSTELLING_VELDEN } from './instelling-velden.ts';
import { leesInstellingen } from './lees-instellingen.ts';

const lees = (invoer: Record<string, string>) =>
  leesInstellingen(invoer, STANDAARD_INSTELLINGEN, INSTELLING_VELDEN);

describe('instellingen lezen', () => {
  it('keeps only what deviates; empty follows the level above', () => {
    expect(lees({ consultatieWerkdagen: ' 10 ', aantalGroepen: '3', uitnodigingDagenVooraf: '' })).toEqual({
      afwijkingen: { consultatieWerkdagen: 10 },
    });
  });

  it.each(['-1', '2,5', '1e3', 'tien', '0', '100000'])('refuses %s, and says what can be', (tekst) => {
    const faults = [
      {
        field: 'aantalGroepen',
        text: 'Groepen in een bijeenkomst: vul een heel getal in van 2 tot en met 12 (groepen).',
      },
    ];
    expect(lees({ aantalGroepen: tekst })).toEqual({ faults });
  });

  it('refuses a term that comes before the one it follows', () => {
    expect(lees({ bevestigingEscalatie: '6' })).toMatchObject({
      faults: [{ field: 'bevestigingEscalatie' }],
    });
    expect(lees({ consultatieWerkdagen: '3' })).toMatchObject({
      faults: [{ field: 'consultatieWerkdagen' }],
    });
  });
});
