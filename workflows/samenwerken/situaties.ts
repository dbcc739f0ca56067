import type { FeitBijeenkomst, Feiten, UtcTijdstip } from '#domain';
import { LEEG, concept, gehouden, gepland, kind, mensen, situatie } from '../shared/situatie.ts';

const DEELNEMERS = mensen(
  'opdrachtgever',
  'gemeentesecretaris',
  'griffier',
  'wethouder',
  'raadslid',
  'directielid',
  'ambtenaar',
  'gast',
);
const avond = (datum: string) => gepland(`${datum}T19:30`, `${datum}T22:30`);
const middag = (datum: string) => gepland(`${datum}T15:00`, `${datum}T17:30`);
const opnieuw = (zitting: FeitBijeenkomst, vorigEind: UtcTijdstip): FeitBijeenkomst => ({
  ...zitting,
  nummer: 2,
  vorigEind,
});
const op = (gemaaktOp: UtcTijdstip) => ({ ...concept(), gemaaktOp });
const cohort = (naam: string, status: 'loopt' | 'afgerond') =>
  kind('samenwerken-cohort', naam, status, status === 'loopt' ? 'rollen' : 'afgerond');

const programma = { programma: concept() };
const THEMAS_KLAAR = {
  themaRollen: '2027-02-11',
  themaOpgavegericht: '2027-02-11',
  themaBob: '2027-02-11',
  themaCommissies: '2027-02-11',
  themaDualisme: '2027-02-11',
};
const eerste = { raad: avond('2027-02-11'), leiderschap: middag('2027-02-18') };
const bezig: Partial<Feiten> = {
  deelnemers: DEELNEMERS,
  kinderen: [cohort('Ambtenaren', 'loopt')],
  documenten: { ...programma, resultaten: concept() },
};
const afgerond: Partial<Feiten> = {
  deelnemers: DEELNEMERS,
  kinderen: [cohort('Ambtenaren', 'afgerond'), cohort('Directie en MT', 'afgerond')],
  gegevens: { ...THEMAS_KLAAR, cohortDirectie: 'Directie en MT' },
};
const volgende = opnieuw(middag('2027-04-15'), '2027-02-18T16:30:00.000Z');

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-01-04T10:00', LEEG),
  situatie('Het programma staat op papier en de eerste data zijn bekend', '2027-01-04T10:00', {
    ...bezig,
    bijeenkomsten: eerste,
  }),
  situatie('De eerste bijeenkomsten zijn gehouden en nog niet verwerkt', '2027-02-19T10:00', {
    ...bezig,
    bijeenkomsten: eerste,
  }),
  situatie('De eerste bijeenkomsten zijn verwerkt en de cohorten zijn klaar', '2027-02-22T10:00', {
    ...afgerond,
    bijeenkomsten: {
      raad: gehouden(eerste.raad, DEELNEMERS),
      leiderschap: gehouden(eerste.leiderschap, DEELNEMERS),
    },
    documenten: { ...bezig.documenten, leiderschapsverslag: op('2027-02-19T09:00:00.000Z') },
  }),
  situatie('De volgende leiderschapsbijeenkomst is gepland, met nieuwe resultaten', '2027-03-01T10:00', {
    ...afgerond,
    bijeenkomsten: {
      raad: opnieuw(avond('2027-03-25'), '2027-02-11T21:30:00.000Z'),
      leiderschap: volgende,
    },
    documenten: { ...programma, resultaten: op('2027-02-25T09:00:00.000Z') },
  }),
  situatie('De laatste leiderschapsbijeenkomst is gehouden en het eindverslag is er', '2027-04-19T10:00', {
    ...afgerond,
    bijeenkomsten: {
      raad: gehouden(eerste.raad, DEELNEMERS),
      leiderschap: gehouden(volgende, DEELNEMERS),
    },
    documenten: {
      ...programma,
      resultaten: op('2027-02-25T09:00:00.000Z'),
      leiderschapsverslag: op('2027-04-16T09:00:00.000Z'),
      eindverslag: concept(),
    },
  }),
];
