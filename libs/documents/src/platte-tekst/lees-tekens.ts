import { LINK_ADDRESS } from '../link.ts';

/** What a line is made of: text, a run of one to three asterisks, and the two ends of a link. */
export type Teken =
  | { readonly soort: 'tekst'; readonly tekst: string }
  | { readonly soort: 'sterren'; readonly aantal: number }
  | { readonly soort: 'linkOpen'; readonly href: string }
  | { readonly soort: 'linkDicht' };

interface Link {
  readonly open: number;
  readonly dicht: number;
  readonly einde: number;
  readonly href: string;
}

/** A backslash before one of these makes it plain. */
export const ESCAPABLE = /[\\*[\]#\-•.=|¶↵]/;

const ESCAPED = new RegExp(`\\\\${ESCAPABLE.source}`, 'y');
const TARGET = new RegExp(`\\((${LINK_ADDRESS.source})\\)`, 'iuy');

const matchAt = (pattern: RegExp, line: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(line);
};

/** In pieces, at a sign that no backslash makes plain; the address of a link stays whole. */
export const gesplitst = (line: string, teken: string): string[] => {
  const stukken: string[] = [];
  let begin = 0;
  for (let at = 0; at < line.length; at++) {
    if (matchAt(ESCAPED, line, at)) at++;
    else if (line[at] === ']') at += matchAt(TARGET, line, at + 1)?.[0].length ?? 0;
    else if (line[at] === teken) {
      stukken.push(line.slice(begin, at));
      begin = at + 1;
    }
  }
  return [...stukken, line.slice(begin)];
};

/** `[text](address)`: from the nearest bracket before it, so that a bracket further back stays text. */
const linksIn = (line: string): Link[] => {
  const links: Link[] = [];
  let open = -1;
  for (let at = 0; at < line.length; at++) {
    if (matchAt(ESCAPED, line, at)) at++;
    else if (line[at] === '[') open = at;
    else if (line[at] === ']' && open >= 0 && open + 1 < at) {
      const target = matchAt(TARGET, line, at + 1);
      if (!target?.[1]) continue;
      const einde = at + 1 + target[0].length;
      links.push({ open, dicht: at, einde, href: target[1] });
      open = -1;
      at = einde - 1;
    }
  }
  return links;
};

export const leesTekens = (line: string): Teken[] => {
  const links = linksIn(line);
  const openAt = new Map(links.map((link) => [link.open, link]));
  const dichtAt = new Map(links.map((link) => [link.dicht, link]));
  const tekens: Teken[] = [];
  let tekst = '';
  const push = (teken: Teken): void => {
    if (tekst !== '') tekens.push({ soort: 'tekst', tekst });
    tekst = '';
    tekens.push(teken);
  };
  for (let at = 0; at < line.length;) {
    const opening = openAt.get(at);
    const closing = dichtAt.get(at);
    const escaped = matchAt(ESCAPED, line, at);
    const sterren = matchAt(/\*+/y, line, at)?.[0];
    if (opening) push({ soort: 'linkOpen', href: opening.href });
    else if (closing) push({ soort: 'linkDicht' });
    else if (sterren && sterren.length <= 3) push({ soort: 'sterren', aantal: sterren.length });
    else tekst += escaped?.[0][1] ?? sterren ?? line[at];
    at = closing?.einde ?? at + (escaped?.[0].length ?? sterren?.length ?? 1);
  }
  return tekst === '' ? tekens : [...tekens, { soort: 'tekst', tekst }];
};
