import { isLijst } from '#documents';
import type { Alinea, Blok, Lijst, LijstItem, TekstDocument } from '#documents';

/** Undefined: there is no such place, or what is put there cannot stand there. */
type Vervangen<T> = readonly T[] | undefined;

const metId = (blok: Blok, id: string): Blok => ({ ...blok, attrs: { ...blok.attrs, id } }) as Blok;

/** The document with other blocks at one place, of which the first keeps its id; with none the place goes. */
export const vervangPlaats = (
  doc: TekstDocument,
  id: string,
  nieuw: readonly Blok[],
): TekstDocument | undefined => {
  const content = inBlokken(doc.content, id, nieuw);
  return content && { type: 'doc', content };
};

const inBlokken = (blokken: readonly Blok[], id: string, nieuw: readonly Blok[]): Vervangen<Blok> => {
  for (const [plaats, blok] of blokken.entries()) {
    const hier =
      blok.attrs.id === id
        ? nieuw.map((een, index) => (index === 0 ? metId(een, id) : een))
        : isLijst(blok)
          ? alsBlokken(inLijst(blok, id, nieuw))
          : undefined;
    if (hier) return [...blokken.slice(0, plaats), ...hier, ...blokken.slice(plaats + 1)];
  }
  return undefined;
};

/** A list without items is no list. */
const alsBlokken = (lijst: Lijst | null | undefined): readonly Lijst[] | undefined =>
  lijst === undefined ? undefined : lijst === null ? [] : [lijst];

const inLijst = (lijst: Lijst, id: string, nieuw: readonly Blok[]): Lijst | null | undefined => {
  for (const [plaats, punt] of lijst.content.entries()) {
    const hier = inPunt(punt, id, nieuw);
    if (!hier) continue;
    const content = [...lijst.content.slice(0, plaats), ...hier, ...lijst.content.slice(plaats + 1)];
    return content.length > 0 ? { ...lijst, content } : null;
  }
  return undefined;
};

const inPunt = (punt: LijstItem, id: string, nieuw: readonly Blok[]): Vervangen<LijstItem> => {
  const [alinea, ...binnen] = punt.content;
  if (alinea.attrs.id === id) return andersGezegd(nieuw, id, binnen);
  for (const [plaats, lijst] of binnen.entries()) {
    const hier = alsBlokken(inLijst(lijst, id, nieuw));
    if (hier)
      return [
        { ...punt, content: [alinea, ...binnen.slice(0, plaats), ...hier, ...binnen.slice(plaats + 1)] },
      ];
  }
  return undefined;
};

/** Paragraphs become items; the items below stay with the first. Without words there is nothing to keep them under. */
const andersGezegd = (nieuw: readonly Blok[], id: string, binnen: readonly Lijst[]): Vervangen<LijstItem> => {
  const alineas = nieuw.filter((blok): blok is Alinea => blok.type === 'paragraph');
  if (alineas.length < nieuw.length) return undefined;
  if (alineas.length === 0) return binnen.length > 0 ? undefined : [];
  return alineas.map((alinea, index) => ({
    type: 'listItem',
    content: index === 0 ? [{ ...alinea, attrs: { id } }, ...binnen] : [alinea],
  }));
};
