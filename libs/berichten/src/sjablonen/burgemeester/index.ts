import type { Sjabloon } from '../../brief/brief.ts';
import { besluit, besluitHerinnering, geenDeelname, kennismaking, welkom } from './kennismaking.tsx';
import { data, momenten, vooraf } from './momenten.tsx';
import { afgerond, afscheidGemeld, gestopt } from './slot.tsx';

/** Mails of 'Hoe maakt de burgemeester het verschil?'. */
export const burgemeesterSjablonen = {
  'burgemeester-kennismaking': kennismaking,
  'burgemeester-besluit': besluit,
  'burgemeester-besluit-herinnering': besluitHerinnering,
  'burgemeester-welkom': welkom,
  'burgemeester-geen-deelname': geenDeelname,
  'burgemeester-momenten': momenten,
  'burgemeester-data': data,
  'burgemeester-vooraf': vooraf,
  'burgemeester-gestopt': gestopt,
  'burgemeester-afscheid-gemeld': afscheidGemeld,
  'burgemeester-afgerond': afgerond,
} as const satisfies Readonly<Record<string, Sjabloon>>;
