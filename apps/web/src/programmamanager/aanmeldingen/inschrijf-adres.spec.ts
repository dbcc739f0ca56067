import type { AanmeldingBeeld } from '#case-management';
import { inschrijfAdres } from './inschrijf-adres.ts';

const aanmelding: AanmeldingBeeld = {
  id: 'a1',
  programma: 'masterclass',
  programmaTitel: 'Masterclass',
  organisatie: 'Staphorst',
  gemeenteCode: 'GM0180',
  naam: 'Yara de Wit',
  email: 'y@staphorst.example',
  functie: '',
  telefoon: '',
  toelichting: '',
  ontvangenOp: '2027-01-04T09:00:00.000Z',
  status: 'nieuw',
  beslotenOp: null,
  beslotenDoor: null,
  reden: null,
  trajectId: null,
};
const query = (anders: Partial<AanmeldingBeeld>, clienten: Parameters<typeof inschrijfAdres>[1]) =>
  Object.fromEntries(
    new URL(inschrijfAdres({ ...aanmelding, ...anders }, clienten), 'http://x').searchParams,
  );

describe('het formulier waarmee een aanmelding wordt aangenomen', () => {
  it('weet de gemeente', () => {
    expect(query({}, ['gemeente', 'overheid'])).toEqual({
      programma: 'masterclass',
      aanmelding: 'a1',
      soort: 'gemeente',
      gemeente: 'Staphorst',
    });
  });

  it('weet een provincie of een andere organisatie aan de naam', () => {
    const elders = { gemeenteCode: null };
    expect(query({ ...elders, organisatie: 'Provincie Flevoland' }, ['gemeente', 'provincie'])).toMatchObject(
      {
        soort: 'provincie',
        provincie: 'Flevoland',
      },
    );
    expect(query({ ...elders, organisatie: 'Waterschap De Dommel' }, ['gemeente', 'overheid'])).toMatchObject(
      {
        soort: 'overheid',
        overheid: 'Waterschap De Dommel',
      },
    );
  });

  it('weet de persoon, als het programma voor één persoon is', () => {
    expect(query({}, ['persoon'])).toMatchObject({
      soort: 'persoon',
      gemeente: 'Staphorst',
      naam: 'Yara de Wit',
      email: 'y@staphorst.example',
    });
  });
});
