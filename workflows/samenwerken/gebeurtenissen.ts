import {
  altijdGebeurtenissen,
  bevestigingGebeurtenissen,
  bureau,
  heropenGebeurtenis,
  sessieGebeurtenissen,
  systeem,
} from '../shared/index.ts';
import type { GebeurtenisUit } from '../shared/index.ts';
import { AFRONDING, AMBTENAREN, LEIDERSCHAP, ONTWERP, RAAD } from './fasen.ts';
import { LEIDERSCHAPSBIJEENKOMST, RAADSESSIE } from './sessies.ts';

/** Everything that can happen to a traject: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  ...bevestigingGebeurtenissen(ONTWERP),
  ...heropenGebeurtenis(ONTWERP),

  'ambtenaren.BUREAU_START_COHORT': bureau('Start een cohort', {
    naam: { label: 'Naam van het cohort', kind: 'text', required: true },
  }),
  'ambtenaren.BUREAU_BEVESTIGT': bureau('Sluit het spoor ambtenaren en bestuur af'),
  ...heropenGebeurtenis(AMBTENAREN),

  ...sessieGebeurtenissen(RAADSESSIE),
  'raad.BUREAU_VERWERKT': bureau('De gezamenlijke sessie is verwerkt'),
  ...bevestigingGebeurtenissen(RAAD),
  ...heropenGebeurtenis(RAAD),

  ...sessieGebeurtenissen(LEIDERSCHAPSBIJEENKOMST),
  'leiderschap.BUREAU_VOLGT_OP': bureau('De afspraken van de leiderschapsbijeenkomst zijn opgevolgd'),
  ...bevestigingGebeurtenissen(LEIDERSCHAP),
  ...heropenGebeurtenis(LEIDERSCHAP),

  ...bevestigingGebeurtenissen(AFRONDING),

  ...altijdGebeurtenissen,
  SYSTEEM_MELDT_KIND: systeem('Een cohort is klaar of gestopt', {
    kind: { label: 'Cohort', kind: 'id', required: true },
  }),
} as const;

export type SamenwerkenGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
