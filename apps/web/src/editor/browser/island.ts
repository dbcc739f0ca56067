import { isLinkAddress } from '#documents';
import { history } from 'prosemirror-history';
import { Node } from 'prosemirror-model';
import { EditorState, NodeSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { afbeeldingView } from './afbeelding.ts';
import { idsPlugin, nieuwId } from './ids.ts';
import { Knoppenbalk, opAfbeelding } from './knoppenbalk.ts';
import { haalLinkWeg, huidigeLink, zetLink } from './opdrachten.ts';
import { Paneel } from './paneel.ts';
import { schoonGeplakt } from './plakken.ts';
import { schema } from './schema.ts';
import { tabellenPlugin } from './tabellen.ts';
import { regels, toetsen } from './toetsen.ts';

interface Blokken {
  readonly type: string;
  readonly content?: readonly { readonly type: string; readonly content?: unknown }[];
}

/** What is kept: without the empty lines that somebody typed to make room. */
export const teBewaren = (doc: Node): string => {
  const json = doc.toJSON() as Blokken;
  const vol = (json.content ?? []).filter(
    ({ type, content }) => type !== 'paragraph' || content !== undefined,
  );
  return JSON.stringify({ type: 'doc', content: vol });
};

/** An empty document has no block; the editor has a line to type on. */
const lees = (json: string): Node => {
  const doc = JSON.parse(json) as Blokken;
  const content = doc.content?.length ? doc.content : [{ type: 'paragraph', attrs: { id: nieuwId() } }];
  return Node.fromJSON(schema, { type: 'doc', content });
};

/** Makes the text field of a form an editor. Without this file the field is a plain text field, and works. */
export function maakEditor(veld: HTMLElement): EditorView | undefined {
  const form = veld.closest('form');
  const tekst = veld.querySelector('textarea');
  const blokken = veld.querySelector<HTMLInputElement>('input[type=hidden][data-blokken]');
  if (!form || !tekst || !blokken) return undefined;
  const label = veld.querySelector('label');
  if (label) label.id = `${tekst.id}-label`;

  const paneel = new Paneel(tekst.id);
  const link: Command = (state, _dispatch, editor) => {
    if (editor) void vraagLink(editor);
    return !opAfbeelding(state);
  };
  const beschrijving: Command = (state, _dispatch, editor) => {
    if (editor) void vraagBeschrijving(editor);
    return opAfbeelding(state);
  };
  const vraagLink = async (editor: EditorView, fout?: string, waarde?: string): Promise<void> => {
    const was = huidigeLink(editor.state);
    const href = await paneel.vraag(
      'Adres van de link (leeg: geen link)',
      waarde ?? (was || 'https://'),
      fout,
    );
    if (href !== null && href !== '' && href !== 'https://' && !isLinkAddress(href))
      return vraagLink(editor, 'Dit adres kan niet. Begin met https:// of mailto:', href);
    if (href === '' || href === 'https://') haalLinkWeg(editor.state, editor.dispatch);
    else if (href !== null) zetLink(href)(editor.state, editor.dispatch);
    editor.focus();
  };
  const vraagBeschrijving = async (editor: EditorView): Promise<void> => {
    const { selection } = editor.state;
    if (!(selection instanceof NodeSelection)) return;
    const alt = await paneel.vraag(
      'Wat is er op de afbeelding te zien? (leeg: alleen versiering)',
      String(selection.node.attrs['alt']),
    );
    if (alt !== null)
      editor.dispatch(editor.state.tr.setNodeAttribute(selection.from, 'alt', alt.slice(0, 1_000)));
    editor.focus();
  };

  const plek = document.createElement('div');
  plek.className = 'gm-editor__tekst';
  const balk = new Knoppenbalk(() => view, 'Opmaak', link, beschrijving);
  let veranderd = veld.dataset['onbewaard'] !== undefined;
  const view: EditorView = new EditorView(
    { mount: plek },
    {
      state: EditorState.create({
        doc: lees(blokken.value),
        plugins: [...toetsen(link), regels(), history(), tabellenPlugin(), idsPlugin()],
      }),
      nodeViews: { image: afbeeldingView(veld.dataset['afbeeldingen'] ?? '') },
      transformPastedHTML: schoonGeplakt,
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': `${tekst.id}-label`,
        ...(tekst.hasAttribute('aria-describedby') && {
          'aria-describedby': tekst.getAttribute('aria-describedby') ?? '',
        }),
        ...(tekst.hasAttribute('aria-invalid') && { 'aria-invalid': 'true' }),
      },
      dispatchTransaction(tr) {
        view.updateState(view.state.apply(tr));
        veranderd ||= tr.docChanged;
        balk.ververs(view.state);
      },
    },
  );

  const kader = document.createElement('div');
  kader.className = 'gm-editor';
  kader.append(balk.dom, paneel.dom, plek);
  tekst.replaceWith(kader);
  // The link in a message about a fault, and the label, lead to the editor as they did to the field.
  plek.id = tekst.id;
  label?.addEventListener('click', () => view.focus());
  for (const hulp of veld.querySelectorAll<HTMLElement>('[data-zonder-editor]')) hulp.hidden = true;
  blokken.disabled = false;
  balk.ververs(view.state);

  form.addEventListener('submit', () => {
    blokken.value = teBewaren(view.state.doc);
    veranderd = false;
  });
  addEventListener('beforeunload', (event) => {
    if (veranderd) event.preventDefault();
  });
  return view;
}

for (const veld of document.querySelectorAll<HTMLElement>('[data-editor]')) maakEditor(veld);
