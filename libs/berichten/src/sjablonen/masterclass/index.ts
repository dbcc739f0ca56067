import type { Sjabloon } from '../../brief/brief.ts';
import { aangemeld, voorgesprek } from './aanmelding.tsx';
import { afgerond, bespreking, factuur, rapport } from './rapport.tsx';
import { bedankt, praktisch, uitnodiging } from './workshop.tsx';

/** Mails of the masterclass Integrale besluitvorming. */
export const masterclassSjablonen = {
  'masterclass-aangemeld': aangemeld,
  'masterclass-voorgesprek': voorgesprek,
  'masterclass-uitnodiging': uitnodiging,
  'masterclass-praktisch': praktisch,
  'masterclass-bedankt': bedankt,
  'masterclass-rapport': rapport,
  'masterclass-bespreking': bespreking,
  'masterclass-factuur': factuur,
  'masterclass-afgerond': afgerond,
} as const satisfies Readonly<Record<string, Sjabloon>>;
