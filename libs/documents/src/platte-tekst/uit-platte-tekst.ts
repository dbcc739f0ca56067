import type { Alinea, Blok, Inline, Kopniveau, Lijst, TekstDocument } from '../tekst-document.ts';
import { KOP, NUMMER, PUNT } from './blokbegin.ts';
import { leesRegel } from './lees-regel.ts';

type Ids = () => string;

/** What is being read; each text is a list of lines. */
type Begonnen =
  | { readonly soort: 'alinea'; readonly regels: string[] }
  | { readonly soort: Lijst['type']; readonly start: number; readonly items: string[][] };

/** Control characters and half characters: nobody types them, and the database refuses them. */
const schoon = (tekst: string): string =>
  tekst
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const inhoud = (regels: readonly string[]): Inline[] =>
  regels.flatMap((regel, nummer) => [
    ...(nummer > 0 ? [{ type: 'hardBreak' } as const] : []),
    ...leesRegel(regel),
  ]);

const alinea = (regels: readonly string[], ids: Ids): Alinea => ({
  type: 'paragraph',
  attrs: { id: ids() },
  content: inhoud(regels),
});

const blok = (begonnen: Begonnen, ids: Ids): Blok => {
  if (begonnen.soort === 'alinea') return alinea(begonnen.regels, ids);
  const id = ids();
  const content = begonnen.items.map(
    (regels) => ({ type: 'listItem', content: [alinea(regels, ids)] }) as const,
  );
  return begonnen.soort === 'bulletList'
    ? { type: 'bulletList', attrs: { id }, content }
    : { type: 'orderedList', attrs: { id, start: begonnen.start }, content };
};

interface Lijstregel {
  readonly soort: Lijst['type'];
  readonly start: number;
  readonly tekst: string;
}

const lijstregel = (regel: string): Lijstregel | undefined => {
  const punt = PUNT.exec(regel)?.[1];
  if (punt !== undefined) return { soort: 'bulletList', start: 1, tekst: punt };
  const [, nummer, tekst] = NUMMER.exec(regel) ?? [];
  return tekst === undefined ? undefined : { soort: 'orderedList', start: Number(nummer), tekst };
};

/**
 * Reads what somebody typed or pasted: a blank line ends a paragraph, `# ` starts a heading, `- ` and
 * `1. ` an item; an indented line goes on with its item. Any text is a document: there are no faults.
 */
export const uitPlatteTekst = (tekst: string, ids: Ids): TekstDocument => {
  const content: Blok[] = [];
  let begonnen: Begonnen | undefined;
  const sluitAf = (): void => {
    if (begonnen) content.push(blok(begonnen, ids));
    begonnen = undefined;
  };

  for (const ruw of schoon(tekst).split('\n')) {
    const regel = ruw.trim();
    const [, niveau, koptekst] = KOP.exec(regel) ?? [];
    const item = lijstregel(regel);
    if (regel === '') sluitAf();
    else if (niveau !== undefined && koptekst !== undefined) {
      sluitAf();
      const level = niveau.length as Kopniveau;
      content.push({ type: 'heading', attrs: { id: ids(), level }, content: leesRegel(koptekst) });
    } else if (item) {
      if (begonnen?.soort !== item.soort) sluitAf();
      if (begonnen && begonnen.soort !== 'alinea') begonnen.items.push([item.tekst]);
      else begonnen = { soort: item.soort, start: item.start, items: [[item.tekst]] };
    } else if (begonnen && begonnen.soort !== 'alinea' && /^(\s{2}|\t)/.test(ruw))
      begonnen.items.at(-1)?.push(regel);
    else if (begonnen?.soort === 'alinea') begonnen.regels.push(regel);
    else {
      sluitAf();
      begonnen = { soort: 'alinea', regels: [regel] };
    }
  }
  sluitAf();
  return { type: 'doc', content };
};
