import type { Sjabloon } from '../../brief/brief.ts';
import {
  casusGevraagd,
  cohortAfgerond,
  uitnodigingCasuistiek,
  uitnodigingPressurecooker,
  uitnodigingReflectie,
  uitnodigingRollen,
} from './modules.tsx';
import {
  samenwerkenAfgerond,
  samenwerkenStart,
  uitnodigingLeiderschap,
  uitnodigingRaadsessie,
} from './sporen.tsx';

/** Mails of Ambtelijk-bestuurlijk samenwerken and its cohorts. */
export const samenwerkenSjablonen = {
  'samenwerken-start': samenwerkenStart,
  'uitnodiging-raadsessie': uitnodigingRaadsessie,
  'uitnodiging-leiderschap': uitnodigingLeiderschap,
  'samenwerken-afgerond': samenwerkenAfgerond,
  'uitnodiging-rollen': uitnodigingRollen,
  'uitnodiging-casuistiek': uitnodigingCasuistiek,
  'uitnodiging-pressurecooker': uitnodigingPressurecooker,
  'uitnodiging-reflectie': uitnodigingReflectie,
  'casus-gevraagd': casusGevraagd,
  'cohort-afgerond': cohortAfgerond,
} as const satisfies Readonly<Record<string, Sjabloon>>;
