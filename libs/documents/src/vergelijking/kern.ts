import type { Inline, TekstNode } from '../tekst-document.ts';
import { gelijkGezet } from './woorden.ts';

/** Two texts without what they begin and end with in common: only that has to be looked into word by word. */
export interface Kern {
  readonly voor: readonly Inline[];
  readonly oud: readonly Inline[];
  readonly nieuw: readonly Inline[];
  readonly na: readonly Inline[];
}

const zelfde = (een: Inline | undefined, ander: Inline | undefined): boolean => {
  if (een?.type !== 'text' || ander?.type !== 'text') return een !== undefined && een.type === ander?.type;
  return een.text === ander.text && gelijkGezet(een.marks ?? [], ander.marks ?? []);
};

/** How far both begin the same, back to where a word begins. */
const gelijkBegin = (een: string, ander: string): number => {
  let tot = 0;
  while (tot < een.length && een[tot] === ander[tot]) tot++;
  while (tot > 0 && !/\s/u.test(een[tot - 1] ?? '')) tot--;
  return tot;
};

/** How long both end the same, from a space on. */
const gelijkEinde = (een: string, ander: string): number => {
  let lengte = 0;
  while (lengte < Math.min(een.length, ander.length) && een.at(-1 - lengte) === ander.at(-1 - lengte))
    lengte++;
  const spatie = een.slice(een.length - lengte).search(/\s/u);
  return spatie < 0 ? 0 : lengte - spatie;
};

const tekst = (node: TekstNode, text: string): Inline[] => (text === '' ? [] : [{ ...node, text }]);

/** Of two rows that are no longer the same from the start: the part of their first texts that is. */
const vooraan = (
  [een, ...oud]: readonly Inline[],
  [ander, ...nieuw]: readonly Inline[],
): Omit<Kern, 'na'> => {
  const samen =
    een?.type === 'text' && ander?.type === 'text' && gelijkGezet(een.marks ?? [], ander.marks ?? []);
  if (!samen)
    return { voor: [], oud: [...(een ? [een] : []), ...oud], nieuw: [...(ander ? [ander] : []), ...nieuw] };
  const tot = gelijkBegin(een.text, ander.text);
  return {
    voor: tekst(een, een.text.slice(0, tot)),
    oud: [...tekst(een, een.text.slice(tot)), ...oud],
    nieuw: [...tekst(ander, ander.text.slice(tot)), ...nieuw],
  };
};

const achteraan = (oud: readonly Inline[], nieuw: readonly Inline[]): Omit<Kern, 'voor'> => {
  const [een, ander] = [oud.at(-1), nieuw.at(-1)];
  const samen =
    een?.type === 'text' && ander?.type === 'text' && gelijkGezet(een.marks ?? [], ander.marks ?? []);
  if (!samen) return { oud, nieuw, na: [] };
  const lengte = gelijkEinde(een.text, ander.text);
  return {
    oud: [...oud.slice(0, -1), ...tekst(een, een.text.slice(0, een.text.length - lengte))],
    nieuw: [...nieuw.slice(0, -1), ...tekst(ander, ander.text.slice(0, ander.text.length - lengte))],
    na: tekst(een, een.text.slice(een.text.length - lengte)),
  };
};

export const kern = (oud: readonly Inline[], nieuw: readonly Inline[]): Kern => {
  const kortste = Math.min(oud.length, nieuw.length);
  let begin = 0;
  while (begin < kortste && zelfde(oud[begin], nieuw[begin])) begin++;
  let einde = 0;
  while (einde < kortste - begin && zelfde(oud.at(-1 - einde), nieuw.at(-1 - einde))) einde++;
  const voorste = vooraan(oud.slice(begin, oud.length - einde), nieuw.slice(begin, nieuw.length - einde));
  const achterste = achteraan(voorste.oud, voorste.nieuw);
  return {
    voor: [...oud.slice(0, begin), ...voorste.voor],
    oud: achterste.oud,
    nieuw: achterste.nieuw,
    na: [...achterste.na, ...oud.slice(oud.length - einde)],
  };
};
