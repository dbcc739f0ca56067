import { Schema } from 'prosemirror-model';
import type { AttributeSpec, MarkSpec, NodeSpec } from 'prosemirror-model';
import { isAdres, isAlt, isId, isNiveau, isSha256, isStart, isZijde } from './kenmerken.ts';

/** The part of a DOM element that reading a paste needs; this room knows no browser. */
interface Element {
  getAttribute(name: string): string | null;
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'getAttribute' in node;

const attribuut = (node: unknown, naam: string): string | null =>
  isElement(node) ? node.getAttribute(naam) : null;

export type Nodenaam =
  | 'doc'
  | 'title'
  | 'paragraph'
  | 'heading'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'tableHeader'
  | 'tableCell'
  | 'image'
  | 'text'
  | 'hardBreak';

export type Opmaaknaam = 'bold' | 'italic' | 'link';

const kenmerk = (klopt: (value: unknown) => boolean, standaard?: string | number): AttributeSpec => ({
  ...(standaard !== undefined && { default: standaard }),
  validate: (value: unknown) => {
    if (!klopt(value)) throw new RangeError(`Not allowed in a document: ${String(value).slice(0, 40)}`);
  },
});

/** Empty in what an editor just made: it gets its id before it is kept, and `check` refuses it until then. */
const id = kenmerk(isId, '');
const heading = (level: number): { tag: string; attrs: object } => ({ tag: `h${level}`, attrs: { level } });
const startVan = (element: unknown): object => {
  const start = Number(attribuut(element, 'start') ?? 1);
  return { start: isStart(start) ? start : 1 };
};

const nodes: Record<Nodenaam, NodeSpec> = {
  doc: { content: 'title? block*' },
  title: {
    content: 'text*',
    attrs: { id },
    defining: true,
    parseDOM: [{ tag: 'h1[data-titel]', priority: 60 }],
    toDOM: () => ['h1', { 'data-titel': '' }, 0],
  },
  // The first block of the group is what an editor falls back to.
  paragraph: {
    group: 'block',
    content: 'inline*',
    attrs: { id },
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', 0],
  },
  heading: {
    group: 'block',
    content: 'text*',
    attrs: { id, level: kenmerk(isNiveau, 1) },
    defining: true,
    parseDOM: [
      heading(1),
      heading(2),
      heading(3),
      ...[4, 5, 6].map((n) => ({ ...heading(3), tag: `h${n}` })),
    ],
    toDOM: ({ attrs }) => [`h${String(attrs['level'])}`, 0],
  },
  bulletList: {
    group: 'block list',
    content: 'listItem+',
    attrs: { id },
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  orderedList: {
    group: 'block list',
    content: 'listItem+',
    attrs: { id, start: kenmerk(isStart, 1) },
    parseDOM: [{ tag: 'ol', getAttrs: startVan }],
    toDOM: ({ attrs }) => ['ol', { start: String(attrs['start']) }, 0],
  },
  listItem: { content: 'paragraph list*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  table: {
    group: 'block',
    content: 'tableRow+',
    attrs: { id },
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  tableRow: {
    content: 'tableHeader+ | tableCell+',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  tableHeader: {
    content: 'paragraph+',
    isolating: true,
    parseDOM: [{ tag: 'th' }],
    toDOM: () => ['th', { scope: 'col' }, 0],
  },
  tableCell: { content: 'paragraph+', isolating: true, parseDOM: [{ tag: 'td' }], toDOM: () => ['td', 0] },
  image: {
    group: 'block',
    attrs: {
      id,
      sha256: kenmerk(isSha256),
      alt: kenmerk(isAlt),
      width: kenmerk(isZijde),
      height: kenmerk(isZijde),
    },
    parseDOM: [
      {
        tag: 'img[data-sha256]',
        getAttrs: (element: unknown) => {
          const attrs = {
            sha256: attribuut(element, 'data-sha256'),
            alt: attribuut(element, 'alt') ?? '',
            width: Number(attribuut(element, 'width')),
            height: Number(attribuut(element, 'height')),
          };
          const klopt =
            isSha256(attrs.sha256) && isAlt(attrs.alt) && isZijde(attrs.width) && isZijde(attrs.height);
          return klopt && attrs;
        },
      },
    ],
    toDOM: ({ attrs: { sha256, alt, width, height } }) => [
      'img',
      { 'data-sha256': String(sha256), alt: String(alt), width: String(width), height: String(height) },
    ],
  },
  text: { group: 'inline' },
  hardBreak: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
};

/** In the order in which a text carries them. */
const marks: Record<Opmaaknaam, MarkSpec> = {
  bold: {
    parseDOM: [{ tag: 'strong' }, { tag: 'b' }, { style: 'font-weight=bold' }, { style: 'font-weight=700' }],
    toDOM: () => ['strong', 0],
  },
  italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }], toDOM: () => ['em', 0] },
  link: {
    attrs: { href: kenmerk(isAdres) },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element: unknown) => {
          const href = attribuut(element, 'href');
          return isAdres(href) && { href };
        },
      },
    ],
    toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noreferrer' }, 0],
  },
};

/**
 * The whitelist as ProseMirror knows it: for the editor, and for whoever reads HTML. `controleer` asks the
 * same and more (ids that are there once, tables that are square, how much there may be) and says it in Dutch.
 */
export const schema: Schema<Nodenaam, Opmaaknaam> = new Schema({ nodes, marks });
