import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { node } from './schema.ts';

export interface Tabelplek {
  readonly tabel: Node;
  /** Where the table begins. */
  readonly pos: number;
  readonly rij: number;
  readonly kolom: number;
}

/** The table that the cursor is in, and the cell. */
export function tabelPlek({ selection }: EditorState): Tabelplek | null {
  const { $from } = selection;
  for (let diepte = $from.depth; diepte > 0; diepte -= 1) {
    const tabel = $from.node(diepte);
    if (tabel.type.name === 'table')
      return { tabel, pos: $from.before(diepte), rij: $from.index(diepte), kolom: $from.index(diepte + 1) };
  }
  return null;
}

const cel = (kop: boolean): Node =>
  node(kop ? 'tableHeader' : 'tableCell').create(null, node('paragraph').create());
const rijMet = (aantal: number, kop = false): Node =>
  node('tableRow').create(
    null,
    Array.from({ length: aantal }, () => cel(kop)),
  );
const rijenVan = (tabel: Node): Node[] =>
  Array.from({ length: tabel.childCount }, (_, nr) => tabel.child(nr));
const cellenVan = rijenVan;

const vervang = (tr: Transaction, { tabel, pos }: Pick<Tabelplek, 'tabel' | 'pos'>, rijen: readonly Node[]) =>
  tr.replaceWith(pos, pos + tabel.nodeSize, tabel.type.create(tabel.attrs, rijen));

/** The cursor stands in a cell again after the table was written anew. */
function zetIn(tr: Transaction, pos: number, rij: number, kolom: number): Transaction {
  const tabel = tr.doc.nodeAt(pos);
  if (!tabel) return tr;
  let plek = pos + 1;
  for (let nr = 0; nr < rij; nr += 1) plek += tabel.child(nr).nodeSize;
  plek += 1;
  for (let nr = 0; nr < kolom; nr += 1) plek += tabel.child(rij).child(nr).nodeSize;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(plek + 1)));
}

export const voegTabelIn: Command = (state, dispatch) => {
  if (tabelPlek(state)) return false;
  const { $from } = state.selection;
  if ($from.depth === 0) return false;
  const tabel = node('table').create(null, [rijMet(3, true), rijMet(3), rijMet(3)]);
  const na = $from.after(1);
  dispatch?.(zetIn(state.tr.insert(na, tabel), na, 0, 0).scrollIntoView());
  return true;
};

const wijzig =
  (doe: (plek: Tabelplek, state: EditorState) => Transaction | null): Command =>
  (state, dispatch) => {
    const plek = tabelPlek(state);
    const tr = plek && doe(plek, state);
    if (!tr) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const voegRijToe = wijzig((plek, { tr }) => {
  const rijen = rijenVan(plek.tabel);
  rijen.splice(plek.rij + 1, 0, rijMet(rijen[0]?.childCount ?? 1));
  return zetIn(vervang(tr, plek, rijen), plek.pos, plek.rij + 1, 0);
});

export const voegKolomToe = wijzig((plek, { tr }) => {
  const rijen = rijenVan(plek.tabel).map((rij) => {
    const cellen = cellenVan(rij);
    cellen.splice(plek.kolom + 1, 0, cel(rij.firstChild?.type.name === 'tableHeader'));
    return rij.type.create(rij.attrs, cellen);
  });
  return zetIn(vervang(tr, plek, rijen), plek.pos, plek.rij, plek.kolom + 1);
});

export const haalRijWeg = wijzig((plek, { tr }) => {
  if (plek.tabel.childCount === 1) return tr.delete(plek.pos, plek.pos + plek.tabel.nodeSize);
  const rijen = rijenVan(plek.tabel).filter((_, nr) => nr !== plek.rij);
  return zetIn(vervang(tr, plek, rijen), plek.pos, Math.min(plek.rij, rijen.length - 1), 0);
});

export const haalKolomWeg = wijzig((plek, { tr }) => {
  if (plek.tabel.firstChild?.childCount === 1) return tr.delete(plek.pos, plek.pos + plek.tabel.nodeSize);
  const rijen = rijenVan(plek.tabel).map((rij) =>
    rij.type.create(
      rij.attrs,
      cellenVan(rij).filter((_, nr) => nr !== plek.kolom),
    ),
  );
  return zetIn(vervang(tr, plek, rijen), plek.pos, plek.rij, Math.max(0, plek.kolom - 1));
});

const alsCel = (oud: Node, kop: boolean): Node =>
  node(kop ? 'tableHeader' : 'tableCell').create(null, oud.content);

/** Every row as wide as the widest, and a head only at the top: what the whitelist asks, whatever was pasted. */
function recht(tabel: Node): readonly Node[] | null {
  const rijen = rijenVan(tabel);
  const breed = Math.max(...rijen.map(({ childCount }) => childCount));
  const isKop = (rij: Node | undefined): boolean => rij?.firstChild?.type.name === 'tableHeader';
  const scheef = rijen.some((rij, nr) => rij.childCount < breed || (nr > 0 && isKop(rij)));
  if (!scheef) return null;
  return rijen.map((rij, nr) => {
    const kop = nr === 0 && isKop(rij);
    const cellen = cellenVan(rij).map((een) => alsCel(een, kop));
    while (cellen.length < breed) cellen.push(cel(kop));
    return rij.type.create(rij.attrs, cellen);
  });
}

export const tabellenPlugin = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _oud, state) => {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const { tr } = state;
      state.doc.forEach((tabel, pos) => {
        const rijen = tabel.type.name === 'table' ? recht(tabel) : null;
        if (rijen) vervang(tr, { tabel, pos: tr.mapping.map(pos) }, rijen);
      });
      return tr.docChanged ? tr : null;
    },
  });
