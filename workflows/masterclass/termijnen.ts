import { beginVan, bevestigingTermijnen, gesprekTermijnen, opDatum, werkdagenVoor } from '../shared/index.ts';
import {
  AANMELDING,
  BESPREKING,
  RAPPORTAGE,
  UITNODIGEN,
  VOORBEREIDING,
  VOORGESPREK,
  WORKSHOP,
} from './fasen.ts';

/** Everything that happens because time passes. */
export const termijnen = {
  ...gesprekTermijnen(VOORGESPREK),
  ...gesprekTermijnen(WORKSHOP),
  'workshop.praktisch': opDatum('Praktische informatie over de workshop', (feiten) =>
    werkdagenVoor(beginVan(feiten, 'workshop'), feiten.instellingen.praktischWerkdagenVooraf, feiten),
  ),
  ...gesprekTermijnen(BESPREKING),
  ...bevestigingTermijnen(AANMELDING),
  ...bevestigingTermijnen(VOORBEREIDING),
  ...bevestigingTermijnen(UITNODIGEN),
  ...bevestigingTermijnen(WORKSHOP),
  ...bevestigingTermijnen(RAPPORTAGE),
  ...bevestigingTermijnen(BESPREKING),
};
