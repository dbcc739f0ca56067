import type { Feiten } from '#domain';
import { LEEG, concept, gehouden, gepland, mensen, situatie, vastgesteld } from '../shared/situatie.ts';

const AAN_TAFEL = mensen(
  'griffier',
  'gemeentesecretaris',
  'raadslid',
  'burger',
  'wethouder',
  'informatiemanager',
  'ambtenaar',
  'manager',
);
const OPDRACHTGEVER = mensen('opdrachtgever');
const ALLEN = [...OPDRACHTGEVER, ...AAN_TAFEL];

const voorgesprek = gepland('2027-03-04T10:00', '2027-03-04T11:30');
const dagdeel = gepland('2027-04-08T13:00', '2027-04-08T16:30');
const nabespreking = gepland('2027-05-06T10:00', '2027-05-06T11:30');

const aangemeld: Partial<Feiten> = {
  deelnemers: OPDRACHTGEVER,
  bijeenkomsten: { voorbereiding: voorgesprek },
};
const besproken: Partial<Feiten> = {
  bijeenkomsten: { voorbereiding: gehouden(voorgesprek, OPDRACHTGEVER) },
  gegevens: {
    wieAanTafel: 'Een griffier, twee raadsleden, een burger en de mensen van de afdeling.',
    burgerMagMee: 'ja',
    bestuurderVrijuit: 'ja',
    casus: 'De nieuwe wijk aan de rand van het dorp',
    casusHerkomst: 'naburig',
    cateringGeregeld: 'ja',
  },
};
const geregeld: Partial<Feiten> = {
  ...besproken,
  deelnemers: ALLEN,
  procesbegeleiders: ['begeleider'],
  bijeenkomsten: { ...besproken.bijeenkomsten, workshop: dagdeel },
};
const gebouwd: Partial<Feiten> = {
  ...geregeld,
  bijeenkomsten: { ...geregeld.bijeenkomsten, workshop: gehouden(dagdeel, ALLEN) },
};
const gepraat = { ...gebouwd.bijeenkomsten, bespreking: nabespreking };

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-02-15T10:00', LEEG),
  situatie('De voorbereidende bijeenkomst is gepland', '2027-02-18T10:00', aangemeld),
  situatie('Tafel, veiligheid en casus zijn besproken', '2027-03-05T10:00', {
    ...besproken,
    deelnemers: OPDRACHTGEVER,
  }),
  situatie('Iedereen is gevraagd en alles is geregeld', '2027-03-15T10:00', geregeld),
  situatie('De workshop is gehouden', '2027-04-09T10:00', gebouwd),
  situatie('Het concept van het rapport is klaar en de bespreking is gepland', '2027-04-20T10:00', {
    ...gebouwd,
    bijeenkomsten: gepraat,
    documenten: { rapport: concept() },
  }),
  situatie('Het rapport is besproken en vastgesteld', '2027-05-10T10:00', {
    ...gebouwd,
    bijeenkomsten: { ...gepraat, bespreking: gehouden(nabespreking, OPDRACHTGEVER) },
    documenten: { rapport: vastgesteld() },
  }),
];
