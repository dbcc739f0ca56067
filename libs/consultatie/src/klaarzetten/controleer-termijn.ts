import { datumVan, eindVanDag, isDatum, plusDagen } from '#domain';
import type { FieldFault } from '#workflow-engine';

const MAX_DAGEN = 365;

export type Termijnoordeel =
  { readonly ok: true; readonly termijn: string } | { readonly ok: false; readonly fault: FieldFault };

/** The last day on which people may react, as an instant: the end of that day. */
export const controleerTermijn = (datum: string, nu: string, veld = 'termijn'): Termijnoordeel => {
  const nee = (text: string): Termijnoordeel => ({ ok: false, fault: { field: veld, text } });
  if (!isDatum(datum)) return nee('Vul de laatste dag in waarop mensen kunnen reageren.');
  if (datum <= datumVan(nu)) return nee('Deze dag is al geweest, of is vandaag. Kies een latere dag.');
  if (datum > plusDagen(datumVan(nu), MAX_DAGEN))
    return nee('Deze dag is meer dan een jaar vooruit. Kies een eerdere dag.');
  return { ok: true, termijn: eindVanDag(datum) };
};
