import { eindVanTermijn, naarUtc } from '#domain';
import type { Feiten } from '#domain';
import {
  LEEG,
  concept,
  gedeeld,
  gehouden,
  gemengd,
  gepland,
  gescheiden,
  mensen,
  ronde,
  situatie,
  vastgesteld,
} from '../shared/situatie.ts';

/** Somebody of every group that is invited; `manager2` stays away from bijeenkomst 1. */
const DEELNEMERS = mensen(
  'raadslid',
  'raadslid',
  'raadslid',
  'griffier',
  'burgemeester',
  'wethouder',
  'gemeentesecretaris',
  'directielid',
  'manager',
  'manager',
  'teamleider',
  'ambtenaar',
);
const avond = (datum: string) => gepland(`${datum}T17:00`, `${datum}T22:00`);
const ochtend = (datum: string) => gepland(`${datum}T09:30`, `${datum}T13:00`);

const eerste = { ...avond('2027-07-01'), groepen: gemengd(DEELNEMERS) };
const tweede = { ...avond('2027-08-12'), groepen: gescheiden(DEELNEMERS) };
const voorbereid: Partial<Feiten> = {
  deelnemers: DEELNEMERS,
  procesbegeleiders: ['een', 'twee', 'drie'],
  casussen: 1,
};

const datums = { bijeenkomst1: eerste, bijeenkomst2: tweede };
const naEerste = { ...datums, bijeenkomst1: gehouden(eerste, DEELNEMERS, 'manager2') };
const naTweede = { ...naEerste, bijeenkomst2: gehouden(tweede, DEELNEMERS) };
const dagdelen = { dagdeel1: ochtend('2027-10-01'), dagdeel2: ochtend('2027-10-08') };

const termijn = eindVanTermijn(naarUtc('2027-07-05T10:00'), 15);
const vraag = ronde(termijn, { manager2: 'open' });
const bezwaar = ronde(termijn, { manager2: 'gereageerd' }, true);
const beantwoord = { ...voorbereid, consultaties: { consultatie: bezwaar } };

const ambities = {
  visie: gedeeld(),
  'ambities-raad': concept(),
  'ambities-college-directie': concept(),
  'ambities-ambtenaren': concept(),
  ambities: vastgesteld(),
};
const afgesproken: Partial<Feiten> = {
  ...beantwoord,
  documenten: { ...ambities, afspraken: vastgesteld() },
  afspraken: { soort: 'document', datum: '2027-09-01' },
};

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-06-01T10:00', LEEG),
  situatie('De bijeenkomsten zijn gepland en alles is voorbereid', '2027-06-01T10:00', {
    ...voorbereid,
    bijeenkomsten: datums,
  }),
  situatie('Bijeenkomst 1 is gehouden en de consultatie staat klaar', '2027-07-05T10:00', {
    ...voorbereid,
    bijeenkomsten: naEerste,
    documenten: { visie: concept() },
    consultaties: { consultatie: vraag },
  }),
  situatie('Er kwam een fundamenteel bezwaar op het concept', '2027-07-12T10:00', {
    ...beantwoord,
    bijeenkomsten: naEerste,
    documenten: { visie: concept() },
  }),
  situatie('De visie is vastgesteld en gedeeld', '2027-07-28T10:00', {
    ...beantwoord,
    bijeenkomsten: naEerste,
    documenten: { visie: gedeeld() },
  }),
  situatie('Bijeenkomst 2 is gehouden en de ambities zijn uitgewerkt', '2027-08-16T10:00', {
    ...beantwoord,
    bijeenkomsten: naTweede,
    documenten: ambities,
  }),
  situatie('De afspraken liggen vast en de training is gepland', '2027-09-03T10:00', {
    ...afgesproken,
    bijeenkomsten: { ...naTweede, ...dagdelen },
  }),
  situatie('De training is gegeven', '2027-10-11T10:00', {
    ...afgesproken,
    bijeenkomsten: {
      ...naTweede,
      dagdeel1: gehouden(dagdelen.dagdeel1, DEELNEMERS),
      dagdeel2: gehouden(dagdelen.dagdeel2, DEELNEMERS),
    },
  }),
];
