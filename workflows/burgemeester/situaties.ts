import type { Feiten } from '#domain';
import { LEEG, gehouden, gepland, mensen, situatie } from '../shared/situatie.ts';

const BURGEMEESTER = mensen('burgemeester');
const gesprek = (datum: string) => gepland(`${datum}T10:00`, `${datum}T11:00`);
const dag = (datum: string) => gepland(`${datum}T09:30`, `${datum}T16:30`);

const kennismaking = gesprek('2027-02-04');
const momenten = {
  moment1: dag('2027-03-11'),
  moment2: dag('2027-04-15'),
  moment3: dag('2027-05-20'),
  moment4: dag('2027-06-17'),
};
const gekend: Partial<Feiten> = {
  deelnemers: BURGEMEESTER,
  bijeenkomsten: { kennismaking: gehouden(kennismaking, BURGEMEESTER) },
};
const voorbereid: Partial<Feiten> = {
  deelnemers: mensen('burgemeester', 'secretariaat'),
  procesbegeleiders: ['begeleider'],
  bijeenkomsten: { ...gekend.bijeenkomsten, ...momenten },
  gegevens: { eigenVragen: 'ingevuld' },
};
const inhaalgesprek = gesprek('2027-06-24');
const allesGehouden = Object.fromEntries(
  Object.entries(momenten).map(([id, zitting]) => [id, gehouden(zitting, BURGEMEESTER)]),
);

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-01-18T10:00', LEEG),
  situatie('Het kennismakingsgesprek is gepland', '2027-01-20T10:00', {
    deelnemers: BURGEMEESTER,
    bijeenkomsten: { kennismaking },
  }),
  situatie('Er is kennisgemaakt', '2027-02-05T10:00', gekend),
  situatie('De vragen en de vier data liggen vast', '2027-02-12T10:00', voorbereid),
  situatie('Er wordt een inhaalgesprek gepland', '2027-06-18T10:00', {
    ...voorbereid,
    bijeenkomsten: { ...voorbereid.bijeenkomsten, inhaalgesprek },
  }),
  situatie('De momenten zijn gemist, en ingehaald in een gesprek', '2027-06-25T10:00', {
    ...voorbereid,
    bijeenkomsten: {
      ...voorbereid.bijeenkomsten,
      inhaalgesprek: gehouden(inhaalgesprek, BURGEMEESTER),
    },
  }),
  situatie('Alle vier momenten zijn gehouden, en de vragen zijn besproken', '2027-06-25T10:00', {
    ...voorbereid,
    bijeenkomsten: { ...voorbereid.bijeenkomsten, ...allesGehouden },
    gegevens: { eigenVragen: 'ingevuld', vragenBesproken: 'ingevuld' },
  }),
];
