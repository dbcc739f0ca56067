import { opsomming } from '#domain';
import { sjabloonTitel } from '../sjablonen/register.ts';

/** 'Save the date (12) en Uitnodiging' */
export const watErIn = (berichten: readonly { readonly sjabloon: string }[]): string => {
  const aantal = new Map<string, number>();
  for (const { sjabloon } of berichten) aantal.set(sjabloon, (aantal.get(sjabloon) ?? 0) + 1);
  return opsomming(
    [...aantal].map(([naam, keer]) => `${sjabloonTitel(naam)}${keer > 1 ? ` (${keer})` : ''}`),
  );
};
