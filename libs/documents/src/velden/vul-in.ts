import type { Alinea, Blok, Inline, Lijst, TekstDocument, TekstNode } from '../tekst-document.ts';
import { VELD, veldenIn } from './velden.ts';

export type Velden = Readonly<Record<string, string>>;

export type Invulling =
  | { readonly ok: true; readonly doc: TekstDocument }
  /** The fields that nobody has a value for, and that said in Dutch. */
  | { readonly ok: false; readonly onbekend: readonly string[]; readonly fouten: readonly string[] };

const schoon = (waarde: string): string =>
  waarde
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '');

/** In one go: what a value holds is text, also when it looks like a field. */
const ingevuld = (tekst: string, velden: Velden): string =>
  tekst.replace(VELD, (veld, naam: string) =>
    Object.hasOwn(velden, naam) ? schoon(velden[naam] ?? '') : veld,
  );

const opEenRegel = (tekst: string): string => tekst.replace(/\n+/g, ' ');

/** The text keeps its marks; what became empty goes. */
const tekstNodes = (node: TekstNode, velden: Velden): TekstNode[] => {
  const text = opEenRegel(ingevuld(node.text, velden));
  return text === '' ? [] : [{ ...node, text }];
};

const inlines = (node: Inline, velden: Velden): Inline[] => {
  if (node.type === 'hardBreak') return [node];
  return ingevuld(node.text, velden)
    .split('\n')
    .flatMap((text, nummer): Inline[] => [
      ...(nummer > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...(text === '' ? [] : [{ ...node, text }]),
    ]);
};

const alinea = (blok: Alinea, velden: Velden): Alinea => ({
  ...blok,
  ...(blok.content && { content: blok.content.flatMap((node) => inlines(node, velden)) }),
});

const lijst = (blok: Lijst, velden: Velden): Lijst => ({
  ...blok,
  content: blok.content.map(({ content: [eerste, ...binnen] }) => ({
    type: 'listItem',
    content: [alinea(eerste, velden), ...binnen.map((inner) => lijst(inner, velden))],
  })),
});

const vulBlok = (blok: Blok, velden: Velden): Blok => {
  switch (blok.type) {
    case 'title':
    case 'heading':
      return {
        ...blok,
        ...(blok.content && { content: blok.content.flatMap((node) => tekstNodes(node, velden)) }),
      };
    case 'paragraph':
      return alinea(blok, velden);
    case 'image':
      return { ...blok, attrs: { ...blok.attrs, alt: opEenRegel(ingevuld(blok.attrs.alt, velden)) } };
    case 'table':
      return {
        ...blok,
        content: blok.content.map((rij) => ({
          ...rij,
          content: rij.content.map((cel) => ({
            ...cel,
            content: cel.content.map((eerste) => alinea(eerste, velden)),
          })),
        })),
      };
    default:
      return lijst(blok, velden);
  }
};

/**
 * Fills the merge fields of a template. A field without a value is a fault: a letter that greets {{naam}} must
 * not go out. A value is text and nothing else; a line break in it becomes a hard break where one may stand.
 */
export const vulIn = (doc: TekstDocument, velden: Velden): Invulling => {
  const onbekend = veldenIn(doc).filter((naam) => !Object.hasOwn(velden, naam));
  if (onbekend.length > 0) {
    const fouten = onbekend.map(
      (naam) => `Het veld {{${naam}}} is niet bekend. Kies een ander veld of haal het weg.`,
    );
    return { ok: false, onbekend, fouten };
  }
  return { ok: true, doc: { type: 'doc', content: doc.content.map((blok) => vulBlok(blok, velden)) } };
};
