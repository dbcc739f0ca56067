import { alleIds, naarPlatteTekst, neemIdsOver } from '#documents';
import type { Blok, TekstDocument } from '#documents';
import type { Herkomst } from '../ports/documenten.ts';
import type { Afbeeldingbestand } from '../ports/documentomzetter.ts';

/** New words for a version, and how they came in. */
export type Woorden =
  | { readonly hoe: 'getypt' | 'bewerkt' | 'sjabloon'; readonly inhoud: TekstDocument }
  | {
      readonly hoe: 'bestand';
      readonly inhoud: TekstDocument;
      readonly afbeeldingen: readonly Afbeeldingbestand[];
      /** Name of the file. */
      readonly bestand: string;
      readonly meldingen: readonly string[];
    };

export const LEEG: TekstDocument = { type: 'doc', content: [] };

/** Only the editor knows which block is which; what else says that it has an id of ours is not believed. */
const metVerseIds = (doc: TekstDocument, kent: (id: string) => boolean, ids: () => string): TekstDocument =>
  JSON.parse(JSON.stringify(doc), (key, value: unknown) =>
    key === 'attrs' && heeftId(value) && !kent(value.id) ? { ...value, id: ids() } : value,
  ) as TekstDocument;

const heeftId = (value: unknown): value is { id: string } =>
  value !== null && typeof value === 'object' && 'id' in value;

/** The words as they are kept: blocks that stayed have the id that they had, new ones one that was never used. */
export const metIdsVan = (
  { hoe, inhoud }: Woorden,
  vorige: TekstDocument,
  ids: () => string,
): TekstDocument => {
  const bekend = new Set(hoe === 'bewerkt' ? alleIds(vorige) : []);
  return neemIdsOver(
    metVerseIds(inhoud, (id) => bekend.has(id), ids),
    vorige,
    ids,
  );
};

export const herkomstVan = (woorden: Woorden | null, uit: string | null): Herkomst => {
  if (woorden === null) return { hoe: 'ongewijzigd', uit };
  if (woorden.hoe !== 'bestand') return { hoe: woorden.hoe, uit };
  const { hoe, bestand, meldingen } = woorden;
  return { hoe, uit, bestand, ...(meldingen.length > 0 && { meldingen }) };
};

/** Whether two texts say and show the same, whatever their blocks are called. */
export const zeggenHetzelfde = (een: TekstDocument, ander: TekstDocument): boolean =>
  naarPlatteTekst(een) === naarPlatteTekst(ander);

/** The hashes of all images that a text shows. */
export const afbeeldingenIn = ({ content }: TekstDocument): string[] => [
  ...new Set(content.flatMap((blok: Blok) => (blok.type === 'image' ? [blok.attrs.sha256] : []))),
];
