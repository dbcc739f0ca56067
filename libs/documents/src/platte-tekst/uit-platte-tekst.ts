import { isAlt, isZijde } from '../schema/kenmerken.ts';
import type { Afbeelding, Blok, Kopniveau, TekstDocument } from '../tekst-document.ts';
import { AFBEELDING, KOP, TITELSTREEP } from './blokbegin.ts';
import { leesAlinea } from './lees-alinea.ts';
import type { Ids } from './lees-alinea.ts';
import { lijstregel, Lijstlezer } from './lees-lijst.ts';
import { leesRegel } from './lees-regel.ts';
import { isRij, leesTabel } from './lees-tabel.ts';

/** What is being read; a list keeps its own lines. */
type Begonnen = { readonly soort: 'alinea' | 'tabel'; readonly regels: string[] } | Lijstlezer;

/** Control characters and half characters: nobody types them, and the database refuses them. */
const schoon = (tekst: string): string =>
  tekst
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

const blok = (begonnen: Begonnen, ids: Ids): Blok => {
  if (begonnen.soort === 'lijst') return begonnen.klaar(ids);
  const tabel = begonnen.soort === 'tabel' ? leesTabel(begonnen.regels, ids) : undefined;
  return tabel ?? leesAlinea(begonnen.regels, ids);
};

/** A heading or an image: a block that is one line. */
const losseRegel = (regel: string, ids: Ids): Blok | undefined => {
  const [, niveau, koptekst] = KOP.exec(regel) ?? [];
  if (niveau !== undefined && koptekst !== undefined) {
    const level = niveau.length as Kopniveau;
    return { type: 'heading', attrs: { id: ids(), level }, content: leesRegel(koptekst) };
  }
  const [, alt, sha256, breed, hoog] = AFBEELDING.exec(regel) ?? [];
  if (alt === undefined || sha256 === undefined || !isAlt(alt)) return undefined;
  const maat: Pick<Afbeelding['attrs'], 'width' | 'height'> = { width: Number(breed), height: Number(hoog) };
  if (!isZijde(maat.width) || !isZijde(maat.height)) return undefined;
  return { type: 'image', attrs: { id: ids(), sha256, alt, ...maat } };
};

/** The lines between the title and the end; the title is what has a line of `=` under it. */
const metTitel = (tekst: string, content: Blok[], ids: Ids): string[] => {
  const regels = tekst.split('\n');
  const eerste = regels.findIndex((regel) => regel.trim() !== '');
  if (!TITELSTREEP.test(regels[eerste + 1]?.trim() ?? '')) return regels;
  content.push({ type: 'title', attrs: { id: ids() }, content: leesRegel((regels[eerste] ?? '').trim()) });
  return regels.slice(eerste + 2);
};

/**
 * Reads what somebody typed or pasted: a blank line ends a paragraph, `# ` starts a heading, `- ` and `1. ` an
 * item, further in an item under it; an indented line goes on with its item, and a line of `| cells |` is a row.
 * Any text is a document: there are no faults.
 */
export const uitPlatteTekst = (tekst: string, ids: Ids): TekstDocument => {
  const content: Blok[] = [];
  let begonnen: Begonnen | undefined;
  const sluitAf = (): void => {
    if (begonnen) content.push(blok(begonnen, ids));
    begonnen = undefined;
  };
  const neem = (soort: 'alinea' | 'tabel', regel: string): void => {
    if (begonnen?.soort !== soort) sluitAf();
    if (begonnen?.soort === soort) begonnen.regels.push(regel);
    else begonnen = { soort, regels: [regel] };
  };

  for (const ruw of metTitel(schoon(tekst), content, ids)) {
    const regel = ruw.trim();
    const item = lijstregel(regel);
    if (regel === '') sluitAf();
    else if (item) {
      if (begonnen?.soort === 'lijst' && begonnen.neem(item, ruw)) continue;
      sluitAf();
      begonnen = new Lijstlezer(item, ruw);
    } else if (KOP.test(regel) || AFBEELDING.test(regel)) {
      sluitAf();
      const los = losseRegel(regel, ids);
      if (los) content.push(los);
      else neem('alinea', regel);
    } else if (isRij(regel)) neem('tabel', regel);
    else if (begonnen?.soort === 'lijst' && /^(\s{2}|\t)/.test(ruw)) begonnen.vervolg(regel);
    else neem('alinea', regel);
  }
  sluitAf();
  return { type: 'doc', content };
};
