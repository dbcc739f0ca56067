/**
 * A document as ProseMirror writes its JSON, with the few nodes that our texts need. Every block carries
 * an id that stays when the text around it changes: reactions point at it, and versions are compared by it.
 */
export interface TekstDocument {
  readonly type: 'doc';
  /** A title only at the start. */
  readonly content: readonly Blok[];
}

export type Blok = Titel | Kop | Alinea | Lijst | Tabel | Afbeelding;
export type Lijst = Opsomming | GenummerdeLijst;
/** A block that holds words itself. */
export type Tekstblok = Titel | Kop | Alinea;
/** A block that is compared, and can be reacted to, as one. */
export type Plaatsblok = Tekstblok | Tabel | Afbeelding;

export interface Titel {
  readonly type: 'title';
  readonly attrs: { readonly id: string };
  readonly content?: readonly TekstNode[];
}

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
  /** Its words, then the lists inside it. */
  readonly content: readonly [Alinea, ...Lijst[]];
}

export interface Tabel {
  readonly type: 'table';
  readonly attrs: { readonly id: string };
  /** All as wide as the first; header cells make up the first row or are not there at all. */
  readonly content: readonly Tabelrij[];
}

export interface Tabelrij {
  readonly type: 'tableRow';
  readonly content: readonly Tabelcel[];
}

export interface Tabelcel {
  readonly type: 'tableHeader' | 'tableCell';
  readonly content: readonly Alinea[];
}

export interface Afbeelding {
  readonly type: 'image';
  readonly attrs: {
    readonly id: string;
    /** Lower-case hex: its bytes are kept with the document under it. */
    readonly sha256: string;
    /** What it shows, in one line; empty when somebody said that it only decorates. */
    readonly alt: string;
    /** Natural size in pixels. */
    readonly width: number;
    readonly height: number;
  };
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
