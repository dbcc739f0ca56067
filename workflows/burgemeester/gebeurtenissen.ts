import {
  EVENTUEEL_WAAROM,
  altijdGebeurtenissen,
  bevestigingGebeurtenissen,
  bureau,
  burgemeester,
  factuurGebeurtenissen,
  gesprekGebeurtenissen,
  heropenGebeurtenis,
  pre,
} from '../shared/index.ts';
import type { Fase, GebeurtenisUit } from '../shared/index.ts';
import {
  AFRONDING,
  INHAALGESPREK,
  KENNISMAKINGSGESPREK,
  MOMENT1,
  MOMENT2,
  MOMENT3,
  MOMENT4,
} from './fasen.ts';

const TOELICHTING = {
  toelichting: { label: 'Wilt u er iets bij zeggen? (niet verplicht)', kind: 'text', required: false },
} as const;

const moment = <const Id extends string>(deel: Fase<Id, 'burgemeester'>) => ({
  ...gesprekGebeurtenissen(deel),
  ...pre(deel.id, { BUREAU_MELDT_GEMIST: bureau(`Meld dat ${deel.naam} is gemist`, EVENTUEEL_WAAROM) }),
  ...bevestigingGebeurtenissen(deel),
  ...heropenGebeurtenis(deel),
});

/** Everything that can happen to a traject: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  ...gesprekGebeurtenissen(KENNISMAKINGSGESPREK),
  'kennismaking.BUREAU_BEVESTIGT': bureau('Leg het besluit over deelname voor aan de burgemeester'),

  'besluit.BURGEMEESTER_ZEGT_JA': burgemeester('Ja, ik doe mee', TOELICHTING),
  'besluit.BURGEMEESTER_ZEGT_NEE': burgemeester('Nee, ik doe niet mee', TOELICHTING),

  'moment1.BUREAU_NODIGT_UIT': bureau('Zet de vier momenten in de agenda'),
  ...moment(MOMENT1),
  ...moment(MOMENT2),
  ...moment(MOMENT3),
  ...moment(MOMENT4),
  ...gesprekGebeurtenissen(INHAALGESPREK),

  ...bevestigingGebeurtenissen(AFRONDING),
  ...heropenGebeurtenis(AFRONDING),
  ...factuurGebeurtenissen(AFRONDING),

  BURGEMEESTER_TREKT_ZICH_TERUG: burgemeester('Ik stop met het programma', EVENTUEEL_WAAROM),
  BUREAU_MELDT_TERUGTREKKING: bureau('Meld dat de burgemeester stopt', EVENTUEEL_WAAROM),
  ...altijdGebeurtenissen,
} as const;

export type BurgemeesterGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
