import {
  WAAROM,
  altijdGebeurtenissen,
  bureau,
  datumGebeurtenissen,
  heropenGebeurtenis,
  sessieGebeurtenissen,
} from '../../shared/index.ts';
import type { GebeurtenisUit } from '../../shared/index.ts';
import { CASUISTIEK, PRESSURECOOKER, REFLECTIE, ROLLEN } from './fasen.ts';

/** Everything that can happen to a cohort: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  ...sessieGebeurtenissen(ROLLEN),
  'rollen.BUREAU_BEVESTIGT': bureau('Sluit de module rollen en systeem af'),
  ...heropenGebeurtenis(ROLLEN),

  ...sessieGebeurtenissen(CASUISTIEK),
  'casuistiek.BUREAU_BEVESTIGT': bureau('Sluit de module casuïstiek met acteurs af'),
  ...heropenGebeurtenis(CASUISTIEK),

  'pressurecooker.BUREAU_VRAAGT_CASUS': bureau('Vraag de bestuurder om een casus'),
  'pressurecooker.BUREAU_ONTVANGT_CASUS': bureau('De bestuurder heeft een casus ingebracht'),
  ...sessieGebeurtenissen(PRESSURECOOKER),
  ...datumGebeurtenissen(REFLECTIE.id, REFLECTIE.naam),
  'reflectie.BUREAU_GELAST_AF': bureau(`Gelast ${REFLECTIE.naam} af`, WAAROM),
  'reflectie.BUREAU_MIST_BESTUURDER': bureau('De bestuurder was er weer niet bij'),
  'pressurecooker.BUREAU_BEVESTIGT': bureau('Sluit de pressurecooker af'),

  ...altijdGebeurtenissen,
} as const;

export type CohortGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
