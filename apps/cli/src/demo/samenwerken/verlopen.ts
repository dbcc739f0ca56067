import { inGroep, plan, schrijf, schrijfIn, vulIn, voegToe, waren } from '../handelen.ts';
import { mensen } from '../mensen.ts';
import { bureau, door } from '../rol-spelen.ts';
import type { Dag, Stap, Verloop } from '../verloop.ts';
import { PROGRAMMA, RESULTATEN, VERSLAG } from './teksten.ts';

const AAN_TAFEL = [
  'opdrachtgever',
  'gemeentesecretaris',
  'griffier',
  'burgemeester',
  'wethouder',
  'raadslid',
  'raadslid',
  'raadslid',
  'directielid',
  'ambtenaar',
  'gast',
] as const;
const RAAD = [
  'griffier',
  'raadslid',
  'burgemeester',
  'wethouder',
  'gemeentesecretaris',
  'directielid',
] as const;
const LEIDERSCHAP = ['gemeentesecretaris', 'burgemeester', 'wethouder', 'gast'] as const;

const ontwerpen = (naam: string, verschuiving: number): Stap[] => [
  [1, voegToe(mensen(naam, verschuiving, ...AAN_TAFEL))],
  [4, schrijf('programma', PROGRAMMA)],
  [5, bureau('ontwerp.BUREAU_VRAAGT_BEVESTIGING')],
];

const AMBTENAREN = 'Ambtenaren';
const DIRECTIE = 'Directie en MT';

const cohorten = (dag: Dag): Stap[] => [
  [
    9,
    bureau('ambtenaren.BUREAU_START_COHORT', { naam: AMBTENAREN }),
    inGroep(
      AMBTENAREN,
      voegToe(mensen('Meppel', 11, 'wethouder', 'teamleider', 'ambtenaar', 'ambtenaar', 'ambtenaar')),
      plan('rollen', dag(32), '09:30', '12:45'),
    ),
  ],
  [33, inGroep(AMBTENAREN, waren('rollen'), bureau('rollen.BUREAU_BEVESTIGT'))],
  [
    35,
    inGroep(AMBTENAREN, vulIn({ acteursGeboekt: dag(35) }), plan('casuistiek', dag(78), '13:00', '16:30')),
  ],
  [79, inGroep(AMBTENAREN, waren('casuistiek'), bureau('casuistiek.BUREAU_BEVESTIGT'))],
  [81, inGroep(AMBTENAREN, bureau('pressurecooker.BUREAU_VRAAGT_CASUS'))],
  [
    50,
    bureau('ambtenaren.BUREAU_START_COHORT', { naam: DIRECTIE }),
    inGroep(
      DIRECTIE,
      voegToe(mensen('Meppel', 2, 'burgemeester', 'directielid', 'directielid', 'manager')),
      plan('rollen', dag(76), '09:30', '12:45'),
    ),
  ],
  [77, inGroep(DIRECTIE, waren('rollen'), bureau('rollen.BUREAU_BEVESTIGT'))],
];

const raad = (dag: Dag): Stap[] => [
  [10, plan('raad', dag(44), '19:30', '22:30', 'Raadzaal Meppel')],
  [45, waren('raad', ...RAAD), vulIn({ themaRollen: dag(44) })],
  [47, bureau('raad.BUREAU_VERWERKT')],
  [80, plan('raad', dag(118), '19:30', '22:30', 'Raadzaal Meppel')],
];

const leiderschap = (dag: Dag): Stap[] => [
  [10, schrijf('resultaten', RESULTATEN), plan('leiderschap', dag(36), '15:00', '17:30')],
  [37, waren('leiderschap', ...LEIDERSCHAP)],
  [38, schrijf('leiderschapsverslag', VERSLAG), bureau('leiderschap.BUREAU_VOLGT_OP')],
  [70, plan('leiderschap', dag(108), '15:00', '17:30')],
];

const meppel: Verloop = {
  naam: 'Meppel',
  geleden: 90,
  schrijfIn: (wie) =>
    schrijfIn(wie, { programma: 'samenwerken', client: { soort: 'gemeente', code: 'GM0119' } }),
  stappen: (dag) =>
    [
      ...ontwerpen('Meppel', 6),
      [7, door('opdrachtgever')('ontwerp.OPDRACHTGEVER_BEVESTIGT')] as Stap,
      ...cohorten(dag),
      ...raad(dag),
      ...leiderschap(dag),
    ].toSorted(([een], [ander]) => een - ander),
};

const drenthe: Verloop = {
  naam: 'Drenthe',
  geleden: 12,
  schrijfIn: (wie) =>
    schrijfIn(wie, { programma: 'samenwerken', client: { soort: 'provincie', naam: 'Drenthe' } }),
  stappen: () => ontwerpen('Drenthe', 13),
};

/** A gemeente with two cohorts and its second leadership meeting planned; a provincie that is asked about its design. */
export const samenwerkenVerlopen: readonly Verloop[] = [meppel, drenthe];
