import type { Locator, Page, Response } from 'playwright-core';
import type { ChosenFile, Reader, Words } from '../reader/reader.ts';
import type { Inspector } from './inspector.ts';

const GROUPS = 'fieldset, tr, li, article, section, form';
const NAMES = 'legend, th, h2, h3, h4';

const LINKS = `[...document.links].filter((link) => link.origin === location.origin && !link.getAttribute('href').startsWith('#'))
  .map((link) => link.href)`;
const NO_PAGE = /\.csv$|\/bestand$|\/bron$|\/bijlagen\//;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** All of the words, whether or not the label adds that they may be left out. */
const label = (words: Words): RegExp =>
  typeof words === 'string' ? new RegExp(`^\\s*${escaped(words)}(?: \\(niet verplicht\\))?\\s*$`) : words;

const whole = (words: Words): RegExp =>
  typeof words === 'string' ? new RegExp(`^\\s*${escaped(words)}\\s*$`) : words;

/** As much of an element as the functions below touch; they run in the page. */
interface InPage {
  readonly tagName: string;
  readonly textContent: string;
  readonly form: InPage | null;
  readonly parentElement: InPage | null;
  closest(selector: string): InPage | null;
  setAttribute(name: string, value: string): void;
}

const tagOf = (element: unknown): string => (element as InPage).tagName;
/** The server says what is wrong, also where the browser would have stopped an empty field. */
const withoutValidation = (element: unknown): void =>
  (element as InPage).form?.setAttribute('novalidate', '');
/** Whatever is folded away around it is opened first, as a person would. */
const unfold = (element: unknown): void => {
  for (
    let one = (element as InPage).closest('details');
    one;
    one = one.parentElement?.closest('details') ?? null
  )
    one.setAttribute('open', '');
};
/** All that is on the page, each piece apart, also what is folded away. */
const textIn = (element: unknown): string => {
  const inline = ' A ABBR B CODE EM I MARK SMALL SPAN STRONG SUB SUP TIME ';
  const pieces = (
    node: InPage & { nodeType: number; childNodes: Iterable<InPage & { nodeType: number }> },
  ): string => {
    if (node.nodeType !== 1) return node.nodeType === 3 ? node.textContent : '';
    const inside = [...node.childNodes].map((child) => pieces(child as typeof node)).join('');
    return inline.includes(` ${node.tagName} `) ? inside : ` ${inside} `;
  };
  return pieces(element as Parameters<typeof pieces>[0]);
};

/** A reader with a real browser. Every page that it meets is inspected, and nothing may go wrong unseen. */
export class ChromiumReader implements Reader {
  readonly #page: Page;
  readonly #inspector: Inspector;
  readonly #faults: string[] = [];
  #status = 0;
  /** Every page on this site that a page offered; what is no page is left out. */
  readonly offered = new Set<string>();

  constructor(page: Page, inspector: Inspector) {
    this.#page = page;
    this.#inspector = inspector;
    page.on('pageerror', (error) => this.#faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      // A form that comes back with its faults is an answer with status 422, which the browser mentions.
      const refusal =
        message.text().startsWith('Failed to load resource') && message.location().url === page.url();
      if (message.type() === 'error' && !refusal) this.#faults.push(`console: ${message.text()}`);
    });
    page.on('response', (response) => this.#heard(response));
    page.on('requestfailed', (request) => this.#faults.push(`${request.url()} failed`));
  }

  get path(): string {
    return new URL(this.#page.url()).pathname;
  }

  get status(): number {
    return this.#status;
  }

  async open(address: string): Promise<void> {
    await this.#page.goto(address);
    await this.#arrived();
  }

  async follow(words: Words): Promise<void> {
    const link = this.#page
      .locator('a[href]')
      .filter({ hasText: whole(words) })
      .first();
    await link.evaluate(unfold);
    await link.click();
    await this.#arrived();
  }

  async fill(values: Readonly<Record<string, string>>, within?: Words): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      const field = await this.#field(name, within, 'input, select, textarea, [contenteditable]');
      const tag = await field.evaluate(tagOf);
      if (tag === 'SELECT') await field.selectOption({ label: value });
      else if (tag === 'DIV') await this.#write(field, value);
      else await field.fill(value);
    }
  }

  async choose(name: Words, within?: Words): Promise<void> {
    await (await this.#field(name, within, '[type=radio], [type=checkbox]')).check();
  }

  async untick(name: Words, within?: Words): Promise<void> {
    await (await this.#field(name, within, '[type=checkbox]')).uncheck();
  }

  async attach(name: string, { name: fileName, type, content }: ChosenFile): Promise<void> {
    const field = await this.#field(name, undefined, '[type=file]');
    await field.setInputFiles({ name: fileName, mimeType: type, buffer: Buffer.from(content) });
  }

  async press(button: Words, about?: string): Promise<void> {
    const forms = this.#page.locator('form');
    const form =
      about === undefined
        ? this.#page
        : forms.filter({ hasText: about }).or(forms.and(this.#page.getByLabel(about)));
    const target = form
      .locator('button')
      .filter({ hasText: whole(button) })
      .first();
    await target.evaluate(unfold);
    await target.evaluate(withoutValidation);
    await target.click();
    await this.#arrived();
  }

  async text(): Promise<string> {
    return oneLine(await this.#page.locator('main').evaluate(textIn));
  }

  async h1(): Promise<string> {
    return oneLine(await this.#page.locator('h1').innerText());
  }

  async offers(): Promise<string[]> {
    return (await this.#page.locator('a[href], button').allInnerTexts()).map(oneLine);
  }

  async valueOf(name: Words, within?: Words): Promise<string> {
    return (await this.#field(name, within, 'input, select, textarea')).inputValue();
  }

  /** In the editor a person types: what begins as '# ' or '- ' becomes a heading or a list by itself. */
  async #write(editor: Locator, value: string): Promise<void> {
    await editor.click();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.press('Delete');
    for (const [nummer, alinea] of value.split(/\n+/).entries()) {
      if (nummer > 0) await this.#page.keyboard.press('Enter');
      await this.#page.keyboard.type(alinea);
    }
  }

  async #field(name: Words, within: Words | undefined, kind: string): Promise<Locator> {
    const groups = this.#page.locator(GROUPS);
    const named =
      within === undefined
        ? undefined
        : groups.filter({ has: this.#page.locator(NAMES, { hasText: label(within) }) });
    // The innermost group that bears the name comes last in the document.
    const scope =
      named === undefined
        ? this.#page
        : named.or(groups.and(this.#page.getByLabel(label(within ?? '')))).last();
    const field = scope.getByLabel(label(name)).and(this.#page.locator(kind));
    await field.evaluate(unfold);
    return field;
  }

  #heard(response: Response): void {
    const main = response.request().isNavigationRequest() && response.frame() === this.#page.mainFrame();
    if (main) this.#status = response.status();
    else if (response.status() >= 400) this.#faults.push(`${response.status()} ${response.url()}`);
  }

  async #arrived(): Promise<void> {
    await this.#page.waitForLoadState('load');
    for (const href of await this.#page.evaluate<string[]>(LINKS))
      if (!NO_PAGE.test(href)) this.offered.add(href);
    const faults = [...this.#faults.splice(0), ...(await this.#inspector.inspect(this.#page))];
    if (faults.length > 0)
      throw new Error(`${this.path} (${this.status}) is not in order:\n${faults.join('\n')}`);
  }
}

const oneLine = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
