import {
  WAAROM,
  bevestigingGebeurtenissen,
  bijeenkomstGebeurtenissen,
  bureau,
  consultatieGebeurtenissen,
  datumGebeurtenissen,
  griffie,
  heropenGebeurtenis,
  systeem,
} from '../shared/index.ts';
import type { GebeurtenisUit } from '../shared/index.ts';
import { AFSPRAKEN, BIJEENKOMST1, BIJEENKOMST2, CONSULTATIE, TRAINING, VOORBEREIDING } from './fasen.ts';

/** Everything that can happen to a traject: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  'voorbereiding.BUREAU_KONDIGT_AAN': bureau('Verstuur de save the date'),
  ...bevestigingGebeurtenissen(VOORBEREIDING),
  ...heropenGebeurtenis(VOORBEREIDING),

  ...bijeenkomstGebeurtenissen(BIJEENKOMST1),
  ...bevestigingGebeurtenissen(BIJEENKOMST1),
  ...heropenGebeurtenis(BIJEENKOMST1),

  ...consultatieGebeurtenissen(CONSULTATIE),
  ...bevestigingGebeurtenissen(CONSULTATIE),
  ...heropenGebeurtenis(CONSULTATIE),

  ...bijeenkomstGebeurtenissen(BIJEENKOMST2),
  ...bevestigingGebeurtenissen(BIJEENKOMST2),
  ...heropenGebeurtenis(BIJEENKOMST2),

  'afspraken.BUREAU_DEELT_AMBITIES': bureau('Deel de ambities met de deelnemers'),
  'afspraken.GRIFFIE_LEGT_VAST': griffie(['griffier', 'programmamanager'])('Leg de afspraken vast'),
  ...bevestigingGebeurtenissen(AFSPRAKEN),
  ...heropenGebeurtenis(AFSPRAKEN),

  ...datumGebeurtenissen('dagdeel1', 'dagdeel 1 van de training'),
  ...datumGebeurtenissen('dagdeel2', 'dagdeel 2 van de training'),
  'training.BUREAU_NODIGT_UIT': bureau('Verstuur de uitnodiging voor de training'),
  ...bevestigingGebeurtenissen(TRAINING),
  ...heropenGebeurtenis(TRAINING),

  BUREAU_ANNULEERT: bureau('Stop met dit traject', WAAROM),
  SYSTEEM_MELDT_ONBESTELBAAR: systeem('Een bericht kwam niet aan', {
    bericht: { label: 'Bericht', kind: 'id', required: true },
  }),
} as const;

export type OvkkGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
