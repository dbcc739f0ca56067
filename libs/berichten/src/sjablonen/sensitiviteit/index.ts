import type { Sjabloon } from '../../brief/brief.ts';
import { nieuweWerkwijze, uitnodigingTraining, vervolgVoorstel } from './traject.tsx';
import {
  hulpAdvies,
  hulpGevraagd,
  hulpHerinnering,
  werkgroepResultaat,
  werkgroepStart,
  werkgroepThema,
} from './werkgroep.tsx';

/** Mails of Politiek-bestuurlijke sensitiviteit and its work groups. */
export const sensitiviteitSjablonen = {
  'uitnodiging-training': uitnodigingTraining,
  'nieuwe-werkwijze': nieuweWerkwijze,
  'vervolg-voorstel': vervolgVoorstel,
  'werkgroep-thema': werkgroepThema,
  'werkgroep-start': werkgroepStart,
  'hulp-gevraagd': hulpGevraagd,
  'hulp-herinnering': hulpHerinnering,
  'hulp-advies': hulpAdvies,
  'werkgroep-resultaat': werkgroepResultaat,
} as const satisfies Readonly<Record<string, Sjabloon>>;
