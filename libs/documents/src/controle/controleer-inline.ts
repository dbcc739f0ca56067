import { isLinkAddress } from '../link.ts';
import { bevinding, isLijstVan, isVoorwerp, vreemdeSleutels } from './bevinding.ts';
import type { Bevinding } from './bevinding.ts';

const MAX_STUKKEN = 2_000;
const MAX_TEKENS = 50_000;
const ORDER = ['bold', 'italic', 'link'];

const isTekst = (value: unknown): boolean =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= MAX_TEKENS &&
  value.isWellFormed() &&
  !/[^\P{Cc}\t]/u.test(value);

const controleerMark = (mark: unknown, pad: string): Bevinding[] => {
  if (!isVoorwerp(mark) || typeof mark['type'] !== 'string' || !ORDER.includes(mark['type'])) {
    return [bevinding(pad, 'Alleen vet, cursief en links mogen in een tekst.')];
  }
  if (mark['type'] !== 'link') return vreemdeSleutels(mark, ['type'], pad);
  const { attrs } = mark;
  if (!isVoorwerp(attrs) || typeof attrs['href'] !== 'string' || !isLinkAddress(attrs['href'])) {
    return [
      bevinding(
        `${pad}.attrs.href`,
        'Een link begint met https://, http:// of mailto: en heeft geen spaties of haakjes.',
      ),
    ];
  }
  return [
    ...vreemdeSleutels(mark, ['type', 'attrs'], pad),
    ...vreemdeSleutels(attrs, ['href'], `${pad}.attrs`),
  ];
};

const controleerMarks = (marks: unknown, pad: string): Bevinding[] => {
  if (marks === undefined) return [];
  if (!isLijstVan(marks, 1, ORDER.length))
    return [bevinding(pad, 'Laat een lege of te lange lijst met opmaak weg.')];
  const fouten = marks.flatMap((mark, nummer) => controleerMark(mark, `${pad}[${nummer}]`));
  const rang = marks.map((mark) => (isVoorwerp(mark) ? ORDER.indexOf(String(mark['type'])) : -1));
  const oplopend = rang.every((waarde, nummer) => nummer === 0 || waarde > (rang[nummer - 1] ?? -1));
  return oplopend
    ? fouten
    : [...fouten, bevinding(pad, 'Zet opmaak in de volgorde bold, italic, link, elk één keer.')];
};

const controleerStuk = (node: unknown, pad: string, hardBreaks: boolean): Bevinding[] => {
  if (!isVoorwerp(node)) return [bevinding(pad, 'Dit is geen tekst.')];
  if (node['type'] === 'hardBreak' && hardBreaks) return vreemdeSleutels(node, ['type'], pad);
  if (node['type'] !== 'text') return [bevinding(`${pad}.type`, 'Hier mag alleen tekst staan.')];
  return [
    ...vreemdeSleutels(node, ['type', 'text', 'marks'], pad),
    ...(isTekst(node['text'])
      ? []
      : [bevinding(`${pad}.text`, 'De tekst is leeg, te lang of heeft verboden tekens.')]),
    ...controleerMarks(node['marks'], `${pad}.marks`),
  ];
};

const lengte = (node: unknown): number =>
  isVoorwerp(node) && typeof node['text'] === 'string' ? node['text'].length : 0;

/** The contents of a title, heading or paragraph; an empty one may leave it out, as ProseMirror does. */
export const controleerInline = (
  content: unknown,
  pad: string,
  hardBreaks: boolean,
  tel: (tekens: number) => void,
): Bevinding[] => {
  if (content === undefined) return [];
  if (!isLijstVan(content, 0, MAX_STUKKEN))
    return [bevinding(pad, `Een alinea heeft hoogstens ${MAX_STUKKEN} stukken.`)];
  tel(content.reduce<number>((som, node) => som + lengte(node), 0));
  return content.flatMap((node, nummer) => controleerStuk(node, `${pad}[${nummer}]`, hardBreaks));
};
