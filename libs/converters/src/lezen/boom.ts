/** The document as mammoth reads it, before it would make HTML of it; only what we look at. */
export interface Boomalinea {
  readonly type: 'paragraph';
  readonly children: readonly Boomknoop[];
  readonly styleId: string | null;
  readonly styleName: string | null;
  readonly numbering: { readonly level: string; readonly paragraphStyleId?: string | null } | null;
}

export interface Boomstuk {
  readonly type: 'run';
  readonly children: readonly Boomknoop[];
  readonly styleName: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface Boomlink {
  readonly type: 'hyperlink';
  readonly children: readonly Boomknoop[];
  readonly href?: string | undefined;
}

export interface Boomafbeelding {
  readonly type: 'image';
  readonly altText?: string | undefined;
  readonly readAsBuffer: () => Promise<Buffer>;
}

export interface Boomcel {
  readonly type: 'tableCell';
  readonly children: readonly Boomknoop[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface Boomrij {
  readonly type: 'tableRow';
  readonly children: readonly Boomknoop[];
  readonly isHeader: boolean;
}

export interface Boomtabel {
  readonly type: 'table';
  readonly children: readonly Boomknoop[];
}

export type Boomknoop =
  | Boomalinea
  | Boomstuk
  | Boomlink
  | Boomafbeelding
  | Boomtabel
  | Boomrij
  | Boomcel
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'noteReference' | 'commentReference' | 'bookmarkStart' | 'note' | 'comment' };

export interface Boom {
  readonly children: readonly Boomknoop[];
}
