import { chainCommands, exitCode, lift, setBlockType, toggleMark } from 'prosemirror-commands';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import { mark, node } from './schema.ts';

const BULLET = node('bulletList');
const NUMMER = node('orderedList');
const ITEM = node('listItem');

export const heeftOpmaak = (type: MarkType, { selection, storedMarks, doc }: EditorState): boolean => {
  const { from, to, empty, $from } = selection;
  return empty ? type.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, type);
};

/** The list that the cursor is directly in. */
export const lijstVan = ({ selection: { $from } }: EditorState): NodeType | null => {
  for (let diepte = $from.depth; diepte > 0; diepte -= 1) {
    const { type } = $from.node(diepte);
    if (type === BULLET || type === NUMMER) return type;
  }
  return null;
};

export const isBlok = (
  naam: string,
  attrs: Readonly<Record<string, unknown>>,
  state: EditorState,
): boolean => {
  const { parent } = state.selection.$from;
  return (
    parent.type.name === naam && Object.entries(attrs).every(([key, value]) => parent.attrs[key] === value)
  );
};

/** A heading cannot stand in a list: there it stays a point. */
export const kop =
  (level: number): Command =>
  (state, dispatch) =>
    isBlok('heading', { level }, state)
      ? alinea(state, dispatch)
      : setBlockType(node('heading'), metId(state, { level }))(state, dispatch);

/** The block stays the one it was: its id goes along. */
const metId = ({ selection }: EditorState, attrs: Readonly<Record<string, unknown>> = {}) => ({
  ...attrs,
  id: String(selection.$from.parent.attrs['id'] ?? ''),
});

export const alinea: Command = (state, dispatch) =>
  lijstVan(state)
    ? liftListItem(ITEM)(state, dispatch)
    : setBlockType(node('paragraph'), metId(state))(state, dispatch);

/** Into a list, from one kind to the other, or out of it. */
export const lijst =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    const huidig = lijstVan(state);
    if (huidig === type) return liftListItem(ITEM)(state, dispatch);
    if (huidig === null) return wrapInList(type)(state, dispatch, view);
    const { $from } = state.selection;
    for (let diepte = $from.depth; diepte > 0; diepte -= 1) {
      const lijstnode = $from.node(diepte);
      if (lijstnode.type !== huidig) continue;
      const id = String(lijstnode.attrs['id']);
      dispatch?.(
        state.tr.setNodeMarkup($from.before(diepte), type, type === NUMMER ? { id, start: 1 } : { id }),
      );
      return true;
    }
    return false;
  };

export const opsomming = lijst(BULLET);
export const genummerd = lijst(NUMMER);
export const inspringen = sinkListItem(ITEM);
export const terugspringen: Command = chainCommands(liftListItem(ITEM), lift);
export const vet = toggleMark(mark('bold'));
export const cursief = toggleMark(mark('italic'));

export const nieuweRegel: Command = chainCommands(exitCode, (state, dispatch) => {
  if (!state.selection.$from.parent.type.contentMatch.matchType(node('hardBreak'))) return false;
  dispatch?.(state.tr.replaceSelectionWith(node('hardBreak').create()).scrollIntoView());
  return true;
});

export const zetLink =
  (href: string): Command =>
  (state, dispatch) => {
    const type = mark('link');
    const { from, to, empty } = state.selection;
    const { tr } = state;
    if (empty) tr.insert(from, state.schema.text(href, [type.create({ href })]));
    else tr.removeMark(from, to, type).addMark(from, to, type.create({ href }));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const haalLinkWeg: Command = (state, dispatch) => {
  const { from, to } = linkBereik(state);
  dispatch?.(state.tr.removeMark(from, to, mark('link')));
  return true;
};

/** Of the link that the cursor is in the whole; else what is selected. */
export function linkBereik({ selection }: EditorState): { readonly from: number; readonly to: number } {
  const { $from, from, to, empty } = selection;
  if (!empty) return { from, to };
  const type = mark('link');
  let begin = $from.start();
  for (let nr = 0; nr < $from.parent.childCount; nr += 1) {
    const kind = $from.parent.child(nr);
    const eind = begin + kind.nodeSize;
    if (begin <= from && from <= eind && type.isInSet(kind.marks)) return { from: begin, to: eind };
    begin = eind;
  }
  return { from, to };
}

export function huidigeLink(state: EditorState): string {
  const { from, to } = linkBereik(state);
  let href = '';
  state.doc.nodesBetween(from, to, (kind) => {
    href ||= String(mark('link').isInSet(kind.marks)?.attrs['href'] ?? '');
  });
  return href;
}
