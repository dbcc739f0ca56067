import type { Verwachte } from '#case-management';
import { typedText } from '../../../shell/index.ts';

/** Values of the keys: there, not there, not known yet. */
export type Stand = 'ja' | 'nee' | '';

export const standVan = (aanwezig: boolean | null): Stand =>
  aanwezig === null ? '' : aanwezig ? 'ja' : 'nee';

const WAARDE: Readonly<Record<string, boolean | null>> = { ja: true, nee: false, '': null };

export const veldVan = (id: string): string => `er-${id}`;
export const wasVeldVan = (id: string): string => `was-${id}`;

/**
 * Only who was changed on this page: somebody at another door may have recorded the others meanwhile.
 * So each row carries what it showed.
 */
export function gewijzigdeAanwezigheid(
  body: unknown,
  mensen: readonly Pick<Verwachte, 'id'>[],
): Record<string, boolean | null> {
  const typed = typedText(body);
  return Object.fromEntries(
    mensen.flatMap(({ id }): [string, boolean | null][] => {
      const nieuw = typed[veldVan(id)];
      if (nieuw === undefined || nieuw === typed[wasVeldVan(id)]) return [];
      const aanwezig = WAARDE[nieuw];
      return aanwezig === undefined ? [] : [[id, aanwezig]];
    }),
  );
}
