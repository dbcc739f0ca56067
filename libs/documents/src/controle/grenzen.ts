/** How large a document may be: 200 pages fit three times over. Everything that has an id is a block. */
export const MAX_BLOKKEN = 20_000;
/** In all, so that no page or comparison is asked to hold more. */
export const MAX_TEKENS = 2_000_000;
/** Lists in lists. */
export const MAX_DIEPTE = 8;
export const MAX_PUNTEN = 2_000;
export const MAX_RIJEN = 500;
export const MAX_KOLOMMEN = 30;
export const MAX_ALT = 1_000;
export const MAX_ZIJDE = 20_000;

/** The alt text of an image that came without one, until somebody writes what it shows. */
export const ZONDER_BESCHRIJVING = 'Afbeelding zonder beschrijving';
