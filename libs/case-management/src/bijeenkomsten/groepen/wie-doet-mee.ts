import { aanwezigenVan, type Aanwezigheid } from '#domain';
import type { Presentie } from '../../ports/bijeenkomsten.ts';

export const aanwezigheidVan = (presenties: readonly Presentie[]): Aanwezigheid =>
  Object.fromEntries(presenties.map(({ deelnemerId, aanwezig }) => [deelnemerId, aanwezig]));

/** Who is divided over groups: those who came, or everybody as long as nobody is recorded as present. */
export function wieMeedoet<D extends { readonly id: string }>(
  deelnemers: readonly D[],
  presenties: readonly Presentie[],
): D[] {
  const aanwezigen = aanwezigenVan(deelnemers, aanwezigheidVan(presenties));
  return aanwezigen.length > 0 ? aanwezigen : [...deelnemers];
}
