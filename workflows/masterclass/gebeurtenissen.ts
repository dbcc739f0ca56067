import {
  altijdGebeurtenissen,
  bevestigingGebeurtenissen,
  bureau,
  factuurGebeurtenissen,
  gesprekGebeurtenissen,
  heropenGebeurtenis,
} from '../shared/index.ts';
import type { GebeurtenisUit } from '../shared/index.ts';
import {
  AANMELDING,
  BESPREKING,
  RAPPORTAGE,
  UITNODIGEN,
  VOORBEREIDING,
  VOORGESPREK,
  WORKSHOP,
} from './fasen.ts';

/** Everything that can happen to a traject: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  ...bevestigingGebeurtenissen(AANMELDING),
  ...heropenGebeurtenis(AANMELDING),

  ...gesprekGebeurtenissen(VOORGESPREK),
  ...bevestigingGebeurtenissen(VOORBEREIDING),
  ...heropenGebeurtenis(VOORBEREIDING),

  'uitnodigen.BUREAU_NODIGT_UIT': bureau('Verstuur de uitnodiging voor de workshop'),
  ...bevestigingGebeurtenissen(UITNODIGEN),
  ...heropenGebeurtenis(UITNODIGEN),

  ...gesprekGebeurtenissen(WORKSHOP),
  ...bevestigingGebeurtenissen(WORKSHOP),
  ...heropenGebeurtenis(WORKSHOP),

  'rapportage.BUREAU_DEELT_RAPPORT': bureau('Stuur het concept naar de opdrachtgever'),
  ...bevestigingGebeurtenissen(RAPPORTAGE),
  ...heropenGebeurtenis(RAPPORTAGE),

  ...gesprekGebeurtenissen(BESPREKING),
  ...bevestigingGebeurtenissen(BESPREKING),
  ...heropenGebeurtenis(BESPREKING),
  ...factuurGebeurtenissen(BESPREKING),

  ...altijdGebeurtenissen,
} as const;

export type MasterclassGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
