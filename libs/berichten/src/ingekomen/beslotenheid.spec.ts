import { Inzicht, type Inzage } from '#case-management';
import type { Programmabladen, Programmablad, Rol } from '#domain';
import { definitionOf } from '#workflows';
import type { Actor } from '#workflow-engine';
import type { Feedzitting, Feedzittingen } from '../ports/feedzittingen.ts';
import type { MailInstellingen } from '../ports/mail-instellingen.ts';
import { Beslotenheid } from './beslotenheid.ts';
import { ReadAgendafeed } from './read-agendafeed.ts';

const bladVan = (naam: string): Programmablad => {
  const blad = definitionOf(naam, 1)?.blad;
  if (!blad) throw new Error(`No programme ${naam}`);
  return blad;
};
const LEZER: Actor = { kind: 'medewerker', id: 'm1', name: 'A. de Vries', roles: ['programmamanager'] };

describe('wat mensen schrijven', () => {
  const zin = (programma: string, ...rollen: Rol[]): Promise<string | null> => {
    const inzicht = new Inzicht(bladVan(programma), 'gemeente', rollen);
    const inzage = { execute: () => Promise.resolve(inzicht) } as unknown as Inzage;
    return new Beslotenheid(inzage).zin('t1', LEZER);
  };

  it('leest in de meeste programma’s het hele bureau', async () => {
    for (const programma of ['ovkk', 'masterclass', 'samenwerken', 'sensitiviteit'])
      expect(await zin(programma)).toBeNull();
  });

  it('lezen van een burgemeester alleen wie dat is beloofd, ook de programmamanager niet', async () => {
    expect(await zin('burgemeester', 'programmamanager')).toContain('procesbegeleider');
    expect(await zin('burgemeester', 'procesbegeleider')).toBeNull();
  });
});

describe('een agenda die iemand volgt', () => {
  const punt = async (programma: string, over: Partial<Feedzitting> = {}) => {
    const onderdeel = bladVan(programma).zittingen[0]?.onderdeel ?? '';
    const zitting: Feedzitting = {
      bijeenkomstId: 'b1',
      trajectId: 't1',
      onderdeel,
      programma,
      versie: 1,
      client: 'Gemeente Waterveen',
      beginLokaal: '2027-01-14T17:00',
      eindLokaal: '2027-01-14T22:00',
      plaats: 'Raadzaal',
      afgelast: false,
      sequence: 0,
      gewijzigdOp: '2027-01-01T10:00:00.000Z',
      ...over,
    };
    const zittingen = { van: () => Promise.resolve([zitting]) } as Feedzittingen;
    const bladen = { van: bladVan } as Partial<Programmabladen> as Programmabladen;
    const instellingen = { basisUrl: 'https://x.example' } as MailInstellingen;
    const read = new ReadAgendafeed(zittingen, bladen, instellingen);
    return (await read.execute({ soort: 'medewerker', id: 'm1' })).punten[0];
  };

  it('zegt wie, waar en wat', async () => {
    expect(await punt('ovkk')).toMatchObject({
      uid: 'b1@gangmaker',
      titel: 'Bijeenkomst 1 (Gemeente Waterveen)',
      plaats: 'Raadzaal',
      vervallen: false,
    });
    expect((await punt('ovkk', { afgelast: true }))?.titel).toMatch(/^Vervallen: /);
  });

  it('zegt bij een vertrouwelijk programma alleen wanneer', async () => {
    expect(await punt('burgemeester', { client: 'J. Jansen' })).toMatchObject({
      titel: 'Kennismakingsgesprek',
      omschrijving: '',
      plaats: '',
    });
  });
});
