import { begeleiderVultIn, plan, schrijfIn, voegToe, waren, wijsBegeleidersAan } from '../handelen.ts';
import { adresVan } from '../inwoners.ts';
import { bureau, door } from '../rol-spelen.ts';
import type { Dag, Stap, Verloop } from '../verloop.ts';

const burgemeester = door('burgemeester');

const inschrijven =
  (naam: string, plaats: string, gemeenteCode: string): Verloop['schrijfIn'] =>
  (wie) =>
    schrijfIn(wie, {
      programma: 'burgemeester',
      client: { soort: 'persoon', naam, email: adresVan(naam, plaats), gemeenteCode },
    });

const kennismaken = (dag: Dag, plaats: string): Stap[] => [
  [3, wijsBegeleidersAan(1), plan('kennismaking', dag(12), '10:00', '11:00', `Gemeentehuis ${plaats}`)],
  [13, waren('kennismaking', 'burgemeester'), bureau('kennismaking.BUREAU_BEVESTIGT')],
];

const DAGEN = { moment1: 36, moment2: 78, moment3: 144, moment4: 186 } as const;

/** The last first: each in the future, and together in order. */
const momentenPlannen = (dag: Dag): Stap => [
  20,
  ...Object.entries(DAGEN)
    .toReversed()
    .map(([moment, na]) => plan(moment, dag(na), '09:30', '16:30', 'Landgoed De Stille Hof')),
];

const gehouden = (moment: keyof typeof DAGEN): Stap[] => [
  [DAGEN[moment] + 1, waren(moment, 'burgemeester')],
  [DAGEN[moment] + 2, bureau(`${moment}.BUREAU_VRAAGT_BEVESTIGING`)],
  [DAGEN[moment] + 5, burgemeester(`${moment}.BURGEMEESTER_BEVESTIGT`)],
];

/** One who decides these days, and one between the second and the third moment. */
export const burgemeesterVerlopen: readonly Verloop[] = [
  {
    naam: 'Floor Ravensberg',
    geleden: 19,
    schrijfIn: inschrijven('Floor Ravensberg', 'Ommen', 'GM0175'),
    stappen: (dag) => kennismaken(dag, 'Ommen'),
  },
  {
    naam: 'Siebe Oldenhof',
    geleden: 112,
    schrijfIn: inschrijven('Siebe Oldenhof', 'Raalte', 'GM0177'),
    stappen: (dag) => [
      ...kennismaken(dag, 'Raalte'),
      [17, burgemeester('besluit.BURGEMEESTER_ZEGT_JA')],
      [19, voegToe(`Marit Zonneveld;${adresVan('Marit Zonneveld', 'Raalte')};secretariaat`)],
      momentenPlannen(dag),
      [22, begeleiderVultIn({ eigenVragen: 'Hoe blijf ik van alle inwoners, ook als de raad verdeeld is?' })],
      [24, bureau('moment1.BUREAU_NODIGT_UIT')],
      ...gehouden('moment1'),
      ...gehouden('moment2'),
    ],
  },
];
