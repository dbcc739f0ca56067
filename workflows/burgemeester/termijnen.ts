import {
  beginVan,
  bevestigingTermijnen,
  gesprekTermijnen,
  naWerkdagen,
  opDatum,
  pre,
  werkdagenVoor,
} from '../shared/index.ts';
import type { Fase } from '../shared/index.ts';
import {
  AFRONDING,
  INHAALGESPREK,
  KENNISMAKINGSGESPREK,
  MOMENT1,
  MOMENT2,
  MOMENT3,
  MOMENT4,
} from './fasen.ts';

const moment = <const Id extends string>(deel: Fase<Id>) => ({
  ...gesprekTermijnen(deel),
  ...pre(deel.id, {
    vooraf: opDatum(`Bericht vooraf over ${deel.naam}`, (feiten) =>
      werkdagenVoor(beginVan(feiten, deel.id), feiten.instellingen.praktischWerkdagenVooraf, feiten),
    ),
  }),
  ...bevestigingTermijnen(deel),
});

/** Everything that happens because time passes. */
export const termijnen = {
  ...gesprekTermijnen(KENNISMAKINGSGESPREK),
  'besluit.herinnering1': naWerkdagen(
    'Eerste herinnering: besluit over deelname',
    ({ instellingen }) => instellingen.bevestigingHerinnering1,
  ),
  'besluit.herinnering2': naWerkdagen(
    'Tweede herinnering: besluit over deelname',
    ({ instellingen }) => instellingen.bevestigingHerinnering2,
  ),
  'besluit.escalatie': naWerkdagen(
    'Het bureau belt over het besluit',
    ({ instellingen }) => instellingen.bevestigingEscalatie,
  ),
  ...moment(MOMENT1),
  ...moment(MOMENT2),
  ...moment(MOMENT3),
  ...moment(MOMENT4),
  ...gesprekTermijnen(INHAALGESPREK),
  ...bevestigingTermijnen(AFRONDING),
};
