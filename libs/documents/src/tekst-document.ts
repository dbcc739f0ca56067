/**
 * A document as ProseMirror writes its JSON, with the few nodes that our texts need. Blocks that hold
 * text (heading, paragraph) and lists carry an id that stays when the text around them changes:
 * reactions point at it.
 */
export interface TekstDocument {
  readonly type: 'doc';
  readonly content: readonly Blok[];
}

export type Blok = Kop | Alinea | Opsomming | GenummerdeLijst;
export type Lijst = Opsomming | GenummerdeLijst;
/** A block that a reader can react to. */
export type Tekstblok = Kop | Alinea;

export interface Kop {
  readonly type: 'heading';
  readonly attrs: { readonly id: string; readonly level: Kopniveau };
  readonly content?: readonly TekstNode[];
}

export type Kopniveau = 1 | 2 | 3;

export interface Alinea {
  readonly type: 'paragraph';
  readonly attrs: { readonly id: string };
  readonly content?: readonly Inline[];
}

export interface Opsomming {
  readonly type: 'bulletList';
  readonly attrs: { readonly id: string };
  readonly content: readonly LijstItem[];
}

export interface GenummerdeLijst {
  readonly type: 'orderedList';
  readonly attrs: { readonly id: string; readonly start: number };
  readonly content: readonly LijstItem[];
}

export interface LijstItem {
  readonly type: 'listItem';
  readonly content: readonly [Alinea];
}

export type Inline = TekstNode | { readonly type: 'hardBreak' };

export interface TekstNode {
  readonly type: 'text';
  /** Never empty. */
  readonly text: string;
  /** At most one of each, in the order bold, italic, link; left out when there is none. */
  readonly marks?: readonly Opmaak[];
}

export type Opmaak =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };
