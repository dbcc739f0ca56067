import {
  EVENTUEEL_WAAROM,
  altijdGebeurtenissen,
  bevestigingGebeurtenissen,
  bureau,
  heropenGebeurtenis,
  sessieGebeurtenissen,
  systeem,
} from '../shared/index.ts';
import type { GebeurtenisUit } from '../shared/index.ts';
import { AFRONDING, ONTWERP, TRAINING, TRAININGEN, WERKGROEPEN } from './fasen.ts';

/** Everything that can happen to a traject: who does it, how the button reads, what it carries. */
export const gebeurtenissen = {
  'ontwerp.BUREAU_BEKIJKT_VORIGE': bureau('Wat er nog lag uit de vorige cyclus is bekeken'),
  ...bevestigingGebeurtenissen(ONTWERP),
  ...heropenGebeurtenis(ONTWERP),

  ...sessieGebeurtenissen(TRAINING),
  'training.BUREAU_VERWERKT': bureau('De collectieve training is verwerkt'),
  'training.BUREAU_BEVESTIGT': bureau('Sluit de trainingen af'),
  ...heropenGebeurtenis(TRAININGEN),

  'werkgroepen.BUREAU_START_WERKGROEP': bureau('Start een werkgroep', {
    naam: { label: 'Naam van de werkgroep', kind: 'text', required: true },
  }),
  'werkgroepen.BUREAU_BEVESTIGT': bureau('Sluit het werk van de werkgroepen af'),
  ...heropenGebeurtenis(WERKGROEPEN),

  'afronding.BUREAU_INFORMEERT': bureau('Vertel iedereen over de nieuwe manier van werken'),
  ...bevestigingGebeurtenissen(AFRONDING),
  ...heropenGebeurtenis(AFRONDING),

  'vervolgcyclus.BUREAU_STELT_VOOR': bureau('Stel de volgende cyclus voor aan de opdrachtgever'),
  'vervolgcyclus.BUREAU_START_VERVOLG': bureau('Start de volgende cyclus'),
  'vervolgcyclus.BUREAU_SLUIT_AF': bureau('Sluit af zonder volgende cyclus', EVENTUEEL_WAAROM),

  ...altijdGebeurtenissen,
  SYSTEEM_MELDT_KIND: systeem('Een werkgroep is klaar of gestopt', {
    kind: { label: 'Werkgroep', kind: 'id', required: true },
  }),
} as const;

export type SensitiviteitGebeurtenis = GebeurtenisUit<typeof gebeurtenissen>;
