import { plusDagen } from '#domain';
import { bevestigingTermijnen, naMaanden, ochtend, sessieTermijnen } from '../shared/index.ts';
import type { Termijn } from '../shared/index.ts';
import { AFRONDING, ONTWERP, TRAINING } from './fasen.ts';
import { verkiezingsdag } from './verkiezingen.ts';

/** The day after; it moves when the bureau notes another date. */
const verkiezingen: Termijn = {
  title: 'Na de raadsverkiezingen',
  dated: true,
  tot: (feiten, nu) => ochtend(plusDagen(verkiezingsdag(feiten, nu), 1)),
};

/** Everything that happens because time passes. */
export const termijnen = {
  ...bevestigingTermijnen(ONTWERP),
  ...sessieTermijnen(TRAINING),
  ...bevestigingTermijnen(AFRONDING),
  'vervolgcyclus.voorstel': naMaanden(
    'De volgende cyclus voorstellen',
    ({ instellingen }) => instellingen.cyclusMaanden,
  ),
  verkiezingen,
};
