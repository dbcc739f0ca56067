import type { HTMLElement } from 'node-html-parser';
import { matches } from '../reader/reader.ts';
import type { ChosenFile, Words } from '../reader/reader.ts';
import { textOf } from './text-of.ts';

const GROUPS = 'fieldset, tr, li, article, section, form';
const isChoice = (control: HTMLElement): boolean =>
  /^(?:radio|checkbox)$/.test(control.getAttribute('type') ?? '');
const isFile = (control: HTMLElement): boolean => control.getAttribute('type') === 'file';
const isField = (control: HTMLElement): boolean => !isChoice(control) && !isFile(control);

/** All fields of a page and what was filled in, found by the words that a person reads. */
export class Fields {
  readonly #root: HTMLElement;
  readonly #typed = new Map<HTMLElement, string>();
  readonly #ticked = new Map<HTMLElement, boolean>();
  readonly #files = new Map<HTMLElement, ChosenFile>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  fill(label: string, value: string, within?: Words): void {
    const control = this.#labelled(label, within, isField);
    this.#typed.set(control, control.tagName === 'SELECT' ? optionOf(control, value) : value);
  }

  choose(label: Words, within?: Words): void {
    const control = this.#labelled(label, within, isChoice);
    this.#tick(control);
  }

  untick(label: Words, within?: Words): void {
    this.#ticked.set(this.#labelled(label, within, isChoice), false);
  }

  attach(label: string, file: ChosenFile): void {
    this.#files.set(this.#labelled(label, undefined, isFile), file);
  }

  /** Names of all fields, in the order of the page. */
  names(): string[] {
    const controls = this.#root.querySelectorAll('input, select, textarea');
    return controls.map((control) => control.getAttribute('name') ?? '');
  }

  /** By the name that it has for the program, where many fields say the same: types in it, or chooses this value. */
  set(name: string, value: string): void {
    const control = this.#root
      .querySelectorAll(`[name="${name}"]`)
      .find((one) => !isChoice(one) || one.getAttribute('value') === value);
    if (!control) throw new Error(`No field ${name} for '${value}'`);
    if (isChoice(control)) this.#tick(control);
    else this.#typed.set(control, value);
  }

  valueOf(label: Words, within?: Words): string {
    const control = this.#labelled(label, within, () => true);
    return isChoice(control) && !this.#isTicked(control) ? '' : this.#value(control);
  }

  /** What a form sends, in the order of the page, besides its button. */
  entries(form: HTMLElement): [string, string][] {
    return this.#controls(form)
      .filter(
        (control) => control.getAttribute('name') && !isFile(control) && !control.hasAttribute('disabled'),
      )
      .filter(
        (control) =>
          !control.closest('fieldset[disabled]') && (!isChoice(control) || this.#isTicked(control)),
      )
      .map((control) => [control.getAttribute('name') ?? '', this.#value(control)]);
  }

  /** The file fields of a form; one that was left empty is sent too, without a name. */
  files(form: HTMLElement): [string, ChosenFile][] {
    const none: ChosenFile = { name: '', type: 'application/octet-stream', content: '' };
    return this.#controls(form)
      .filter(isFile)
      .map((control) => [control.getAttribute('name') ?? '', this.#files.get(control) ?? none]);
  }

  #tick(control: HTMLElement): void {
    const name = control.getAttribute('name') ?? '';
    const rivals =
      control.getAttribute('type') === 'radio' ? this.#root.querySelectorAll(`input[name="${name}"]`) : [];
    for (const rival of rivals) if (formOf(rival) === formOf(control)) this.#ticked.set(rival, false);
    this.#ticked.set(control, true);
  }

  #controls(form: HTMLElement): HTMLElement[] {
    const id = form.getAttribute('id');
    return this.#root.querySelectorAll('input, select, textarea').filter((control) => {
      const named = control.getAttribute('form');
      return named === undefined ? formOf(control) === form : named === id;
    });
  }

  #isTicked(control: HTMLElement): boolean {
    return this.#ticked.get(control) ?? control.hasAttribute('checked');
  }

  #value(control: HTMLElement): string {
    const typed = this.#typed.get(control);
    if (typed !== undefined) return typed;
    if (control.tagName === 'TEXTAREA') return control.text.replace(/^\r?\n/, '');
    if (control.tagName !== 'SELECT') return control.getAttribute('value') ?? (isChoice(control) ? 'on' : '');
    const options = control.querySelectorAll('option');
    const chosen = options.find((option) => option.hasAttribute('selected')) ?? options[0];
    return chosen?.getAttribute('value') ?? chosen?.text ?? '';
  }

  #labelled(label: Words, within: Words | undefined, fits: (control: HTMLElement) => boolean): HTMLElement {
    const labels = this.#root.querySelectorAll('label');
    const found = labels
      .filter((one) => matches(textOf(one).replace(/ \(niet verplicht\)$/, ''), label))
      .map((one) => this.#root.querySelector(`[id="${one.getAttribute('for') ?? ''}"]`))
      .filter((control) => control !== null)
      .filter(fits)
      .map((control) => ({ control, steps: stepsTo(control, within) }));
    const nearest = Math.min(...found.map(({ steps }) => steps));
    const [control, ...more] = new Set(
      found.filter(({ steps }) => steps === nearest && steps < Infinity).map((one) => one.control),
    );
    if (control && more.length === 0) return control;
    const where = within === undefined ? '' : ` within '${String(within)}'`;
    throw new Error(
      `${found.length} fields '${String(label)}'${where}. There are: ${labels.map(textOf).join(' | ')}`,
    );
  }
}

const formOf = (control: HTMLElement): HTMLElement | null => control.closest('form');

/** How far away the question, row or card is that carries these words; the nearest is meant. */
const stepsTo = (control: HTMLElement, within: Words | undefined): number => {
  if (within === undefined) return 0;
  let steps = 1;
  for (let group = control.closest(GROUPS); group; group = group.parentNode?.closest(GROUPS) ?? null) {
    const names = group.querySelectorAll('legend, th, h2, h3, h4').map(textOf);
    if ([group.getAttribute('aria-label') ?? '', ...names].some((name) => matches(name, within)))
      return steps;
    steps += 1;
  }
  return Infinity;
};

const optionOf = (select: HTMLElement, words: string): string => {
  const options = select.querySelectorAll('option');
  const option = options.find((one) => textOf(one) === words);
  if (!option) throw new Error(`No option '${words}'. There are: ${options.map(textOf).join(' | ')}`);
  return option.getAttribute('value') ?? textOf(option);
};
