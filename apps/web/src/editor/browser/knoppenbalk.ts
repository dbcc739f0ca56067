import { redo, undo } from 'prosemirror-history';
import { NodeSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import {
  alinea,
  cursief,
  genummerd,
  heeftOpmaak,
  inspringen,
  isBlok,
  kop,
  lijstVan,
  opsomming,
  terugspringen,
  vet,
} from './opdrachten.ts';
import { mark, node } from './schema.ts';
import { haalKolomWeg, haalRijWeg, voegKolomToe, voegRijToe, voegTabelIn } from './tabellen.ts';

interface Knop {
  readonly tekst: string;
  /** What a screen reader says, and what shows when the pointer rests on it. */
  readonly uitleg: string;
  readonly doe: Command;
  /** Absent: a button that is never 'on'. */
  readonly aan?: (state: EditorState) => boolean;
  /** Only shown where it means something. */
  readonly alleenIn?: (state: EditorState) => boolean;
}

const inTabel = (state: EditorState): boolean => voegRijToe(state);
const inLijst = (state: EditorState): boolean => lijstVan(state) !== null;
export const opAfbeelding = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && selection.node.type.name === 'image';

const knoppen = (link: Command, beschrijving: Command): readonly (readonly Knop[])[] => [
  [
    {
      tekst: 'Alinea',
      uitleg: 'Gewone alinea',
      doe: alinea,
      aan: (s) => isBlok('paragraph', {}, s) && !inLijst(s),
    },
    ...[1, 2, 3].map((level) => ({
      tekst: `Kop ${level}`,
      uitleg: `Kop van niveau ${level}`,
      doe: kop(level),
      aan: (s: EditorState) => isBlok('heading', { level }, s),
    })),
  ],
  [
    { tekst: 'Vet', uitleg: 'Vet (Ctrl+B)', doe: vet, aan: (s) => heeftOpmaak(mark('bold'), s) },
    {
      tekst: 'Cursief',
      uitleg: 'Cursief (Ctrl+I)',
      doe: cursief,
      aan: (s) => heeftOpmaak(mark('italic'), s),
    },
    { tekst: 'Link', uitleg: 'Link (Ctrl+K)', doe: link, aan: (s) => heeftOpmaak(mark('link'), s) },
  ],
  [
    {
      tekst: 'Lijst',
      uitleg: 'Lijst met punten',
      doe: opsomming,
      aan: (s) => lijstVan(s) === node('bulletList'),
    },
    {
      tekst: 'Nummers',
      uitleg: 'Genummerde lijst',
      doe: genummerd,
      aan: (s) => lijstVan(s) === node('orderedList'),
    },
    { tekst: 'Dieper', uitleg: 'Punt een niveau dieper', doe: inspringen, alleenIn: inLijst },
    { tekst: 'Terug', uitleg: 'Punt een niveau terug', doe: terugspringen, alleenIn: inLijst },
  ],
  [
    { tekst: 'Tabel', uitleg: 'Voeg een tabel in', doe: voegTabelIn, alleenIn: (s) => !inTabel(s) },
    { tekst: 'Rij erbij', uitleg: 'Rij onder deze rij', doe: voegRijToe, alleenIn: inTabel },
    { tekst: 'Kolom erbij', uitleg: 'Kolom rechts van deze kolom', doe: voegKolomToe, alleenIn: inTabel },
    { tekst: 'Rij weg', uitleg: 'Haal deze rij weg', doe: haalRijWeg, alleenIn: inTabel },
    { tekst: 'Kolom weg', uitleg: 'Haal deze kolom weg', doe: haalKolomWeg, alleenIn: inTabel },
    {
      tekst: 'Beschrijving',
      uitleg: 'Beschrijving van de afbeelding',
      doe: beschrijving,
      alleenIn: opAfbeelding,
    },
  ],
  [
    { tekst: 'Ongedaan maken', uitleg: 'Maak ongedaan (Ctrl+Z)', doe: undo },
    { tekst: 'Opnieuw', uitleg: 'Doe opnieuw (Ctrl+Y)', doe: redo },
  ],
];

/** The buttons above the text: one stop of the Tab key, arrows between them. */
export class Knoppenbalk {
  readonly dom = document.createElement('div');
  readonly #delen: { readonly knop: Knop; readonly dom: HTMLButtonElement }[] = [];

  constructor(
    private readonly view: () => EditorView,
    label: string,
    link: Command,
    beschrijving: Command,
  ) {
    this.dom.className = 'gm-editor__balk';
    this.dom.setAttribute('role', 'toolbar');
    this.dom.setAttribute('aria-label', label);
    for (const groep of knoppen(link, beschrijving)) {
      const rij = document.createElement('div');
      rij.className = 'gm-editor__groep';
      rij.append(...groep.map((knop) => this.#maak(knop)));
      this.dom.append(rij);
    }
    this.dom.addEventListener('keydown', (event) => this.#loop(event));
  }

  ververs(state: EditorState): void {
    for (const { knop, dom } of this.#delen) {
      dom.hidden = knop.alleenIn !== undefined && !knop.alleenIn(state);
      if (knop.aan) dom.setAttribute('aria-pressed', String(knop.aan(state)));
      dom.setAttribute('aria-disabled', String(!knop.doe(state)));
    }
    const zichtbaar = this.#zichtbaar();
    if (!zichtbaar.some(({ tabIndex }) => tabIndex === 0))
      for (const [nr, dom] of zichtbaar.entries()) dom.tabIndex = nr === 0 ? 0 : -1;
  }

  #maak(knop: Knop): HTMLButtonElement {
    const dom = document.createElement('button');
    dom.type = 'button';
    dom.className = 'gm-editor__knop';
    dom.textContent = knop.tekst;
    dom.title = knop.uitleg;
    dom.tabIndex = -1;
    // The text keeps its selection, and the keyboard of a phone stays up.
    dom.addEventListener('mousedown', (event) => event.preventDefault());
    dom.addEventListener('click', () => {
      const view = this.view();
      if (
        knop.doe(view.state, view.dispatch, view) &&
        document.activeElement === dom &&
        knop.aan === undefined
      )
        view.focus();
    });
    this.#delen.push({ knop, dom });
    return dom;
  }

  #zichtbaar(): HTMLButtonElement[] {
    return this.#delen.map(({ dom }) => dom).filter((dom) => !dom.hidden);
  }

  #loop(event: KeyboardEvent): void {
    const rij = this.#zichtbaar();
    const hier = rij.findIndex((dom) => dom === document.activeElement);
    const naar = { ArrowRight: hier + 1, ArrowLeft: hier - 1, Home: 0, End: rij.length - 1 }[event.key];
    if (naar === undefined || hier < 0) return;
    event.preventDefault();
    for (const dom of rij) dom.tabIndex = -1;
    const doel = rij[(naar + rij.length) % rij.length];
    if (!doel) return;
    doel.tabIndex = 0;
    doel.focus();
  }
}
