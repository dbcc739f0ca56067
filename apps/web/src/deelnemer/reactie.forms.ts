import type { Ingediend } from '#consultatie';
import { typedText } from '../shell/index.ts';

/** Name of the hidden field with the text that a field was filled with. */
export const wasVeld = (blokId: string | null): string => (blokId === null ? 'was' : `was-${blokId}`);

const PLEK = /^tekst-([\w-]+)$/;

/** A page from before there were places has no round in it, and says nothing of what its field was filled with. */
const metWas = (typed: Readonly<Record<string, string>>, blokId: string | null) =>
  'ronde' in typed ? { was: typed[wasVeld(blokId)] ?? '' } : {};

/** What came from the page: one field in general, and one for each place in the text. */
export const reactiesIn = (body: unknown): Ingediend[] => {
  const typed = typedText(body);
  return Object.entries(typed).flatMap(([veld, tekst]): Ingediend[] => {
    if (veld === 'tekst') return [{ blokId: null, tekst, ...metWas(typed, null) }];
    const blokId = PLEK.exec(veld)?.[1];
    return blokId === undefined ? [] : [{ blokId, tekst, ...metWas(typed, blokId) }];
  });
};

/** The place whose button was pressed: the page comes back there. */
export const plekIn = (body: unknown): string | undefined => {
  const plek = typedText(body)['plek'] ?? '';
  return /^[\w-]+$/.test(plek) ? plek : undefined;
};
