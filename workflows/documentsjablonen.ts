import type { Documentsjabloon } from '#domain';
import { burgemeesterSjablonen } from './burgemeester/documentsjablonen.ts';
import { masterclassSjablonen } from './masterclass/documentsjablonen.ts';
import { ovkkSjablonen } from './ovkk/documentsjablonen.ts';
import { cohortSjablonen } from './samenwerken/cohort/documentsjablonen.ts';
import { samenwerkenSjablonen } from './samenwerken/documentsjablonen.ts';
import { sensitiviteitSjablonen } from './sensitiviteit/documentsjablonen.ts';
import { werkgroepSjablonen } from './sensitiviteit/werkgroep/documentsjablonen.ts';

/**
 * The document templates of each programme, by its name. They stand beside the definitions and not in them: a better text
 * reaches running trajecten too, and changes no version.
 */
export const documentsjablonen: Readonly<Record<string, readonly Documentsjabloon[]>> = {
  ovkk: ovkkSjablonen,
  masterclass: masterclassSjablonen,
  samenwerken: samenwerkenSjablonen,
  'samenwerken-cohort': cohortSjablonen,
  burgemeester: burgemeesterSjablonen,
  sensitiviteit: sensitiviteitSjablonen,
  'sensitiviteit-werkgroep': werkgroepSjablonen,
};
