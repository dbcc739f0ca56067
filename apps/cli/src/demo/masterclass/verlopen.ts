import { plan, schrijf, schrijfIn, vulIn, voegToe, waren, wijsBegeleidersAan } from '../handelen.ts';
import { adresVan } from '../inwoners.ts';
import { mensen } from '../mensen.ts';
import { bureau, door } from '../rol-spelen.ts';
import type { Dag, Stap, Verloop } from '../verloop.ts';
import { RAPPORT } from './teksten.ts';

const opdrachtgever = door('opdrachtgever');
const bevestigd = (fase: string, gevraagd: number, bevestigdOp: number): Stap[] => [
  [gevraagd, bureau(`${fase}.BUREAU_VRAAGT_BEVESTIGING`)],
  [bevestigdOp, opdrachtgever(`${fase}.OPDRACHTGEVER_BEVESTIGT`)],
];

/** A broad mix, as the text asks; the thirteenth is one more than it advises. */
const TAFEL = [
  'griffier',
  'gemeentesecretaris',
  'raadslid',
  'raadslid',
  'raadslid',
  'burger',
  'burger',
  'wethouder',
  'informatiemanager',
  'ambtenaar',
  'teamleider',
  'manager',
  'directielid',
] as const;

const totDeWorkshop = (naam: string, dag: Dag, workshop: number, tafel: string): Stap[] => [
  [1, plan('voorbereiding', dag(12), '10:00', '11:30')],
  ...bevestigd('aanmelding', 2, 3),
  [
    13,
    waren('voorbereiding', 'opdrachtgever'),
    vulIn({
      wieAanTafel: 'Zo breed mogelijk, met twee inwoners uit de wijk.',
      burgerMagMee: 'ja',
      bestuurderVrijuit: 'ja',
      casus: 'De herinrichting van een woonwijk waar drie afdelingen elk hun eigen plan hadden.',
      casusHerkomst: 'naburig',
    }),
  ],
  ...bevestigd('voorbereiding', 14, 15),
  [
    16,
    voegToe(tafel),
    wijsBegeleidersAan(2),
    plan('workshop', dag(workshop), '13:00', '16:30', `De werkplaats, ${naam}`),
  ],
  [
    18,
    vulIn({ cateringGeregeld: 'ja' }),
    bureau('uitnodigen.BUREAU_NODIGT_UIT', {
      tegenAdvies: 'De derde fractie wil er ook bij zijn; de begeleider ziet daar ruimte voor.',
    }),
  ],
  ...bevestigd('uitnodigen', 20, 22),
];

const inGemeente: Verloop = {
  naam: 'Zwolle',
  geleden: 40,
  schrijfIn: (wie) =>
    schrijfIn(wie, {
      programma: 'masterclass',
      client: { soort: 'gemeente', code: 'GM0193' },
      deelnemers: [
        {
          naam: 'Wout Terpstra',
          email: adresVan('Wout Terpstra', 'Zwolle'),
          rol: 'opdrachtgever',
          functie: 'concerndirecteur',
        },
      ],
    }),
  stappen: (dag) => totDeWorkshop('Zwolle', dag, 52, mensen('Zwolle', 4, ...TAFEL)),
};

const bijWaterschap: Verloop = {
  naam: 'Waterschap Vechtoevers',
  geleden: 75,
  schrijfIn: (wie) =>
    schrijfIn(wie, {
      programma: 'masterclass',
      client: { soort: 'overheid', naam: 'Waterschap Vechtoevers' },
      deelnemers: [
        {
          naam: 'Sanne Dijkgraaf',
          email: adresVan('Sanne Dijkgraaf', 'Vechtoevers'),
          rol: 'opdrachtgever',
          functie: 'programmaleider',
        },
      ],
    }),
  stappen: (dag) => [
    ...totDeWorkshop('Dalfsen', dag, 48, mensen('Vechtoevers', 9, ...TAFEL)),
    [49, waren('workshop')],
    ...bevestigd('workshop', 50, 51),
    [57, schrijf('rapport', RAPPORT)],
    [58, bureau('rapportage.BUREAU_DEELT_RAPPORT'), plan('bespreking', dag(84), '10:00', '11:00')],
    [71, bureau('rapportage.BUREAU_VRAAGT_BEVESTIGING')],
  ],
};

/** One before its workshop, with a guest more than advised; one that waits for a word about the report. */
export const masterclassVerlopen: readonly Verloop[] = [inGemeente, bijWaterschap];
