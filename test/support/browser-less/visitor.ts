import { matches } from '../reader/reader.ts';
import type { ChosenFile, Reader, Words } from '../reader/reader.ts';
import { CookieClient } from './cookie-client.ts';
import type { Answer } from './cookie-client.ts';
import { textOf } from './text-of.ts';
import { WebPage } from './web-page.ts';

/** A reader with HTTP and HTML alone: no JavaScript, no styles. */
export class Visitor implements Reader {
  readonly #client: CookieClient;
  #page: WebPage | undefined;
  /** Every address on this site that a page offered, so that a test can look whether each of them leads somewhere. */
  readonly offered = new Set<string>();

  constructor(origin: string) {
    this.#client = new CookieClient(origin);
  }

  get page(): WebPage {
    if (!this.#page) throw new Error('No page is open');
    return this.#page;
  }

  get path(): string {
    return this.page.url.pathname;
  }

  get status(): number {
    return this.page.status;
  }

  async open(address: string): Promise<void> {
    this.#show(await this.#client.request('GET', address));
  }

  follow(words: Words): Promise<void> {
    return this.open(this.page.linkTo(words));
  }

  async fill(values: Readonly<Record<string, string>>, within?: Words): Promise<void> {
    for (const [label, value] of Object.entries(values))
      this.#onPage(() => this.page.fields.fill(label, value, within));
  }

  async choose(label: Words, within?: Words): Promise<void> {
    this.#onPage(() => this.page.fields.choose(label, within));
  }

  async untick(label: Words, within?: Words): Promise<void> {
    this.#onPage(() => this.page.fields.untick(label, within));
  }

  async attach(label: string, file: ChosenFile): Promise<void> {
    this.#onPage(() => this.page.fields.attach(label, file));
  }

  async press(button: Words, about?: string): Promise<void> {
    const { method, url, body } = this.page.submission(button, about);
    this.#show(await this.#client.request(method, url.href, body));
  }

  async text(): Promise<string> {
    return this.page.text;
  }

  async h1(): Promise<string> {
    return this.page.h1;
  }

  async offers(): Promise<string[]> {
    return [...this.page.links, ...this.page.buttons].map(textOf);
  }

  async valueOf(label: Words, within?: Words): Promise<string> {
    return this.#onPage(() => this.page.fields.valueOf(label, within));
  }

  /** What is behind a link with these words when it is no page: a file. */
  download(words: Words): Promise<Answer> {
    return this.#client.request('GET', this.page.linkTo(words));
  }

  request(address: string): Promise<Answer> {
    return this.#client.request('GET', address);
  }

  hasLink(words: Words): boolean {
    return this.page.links.some((link) => matches(textOf(link), words));
  }

  #show(answer: Answer): void {
    const page = new WebPage(answer);
    this.#page = page;
    if (page.status >= 400) return;
    for (const link of page.links) {
      const href = link.getAttribute('href') ?? '';
      const { origin, pathname, search } = new URL(href, page.url);
      if (!href.startsWith('#') && origin === page.url.origin) this.offered.add(pathname + search);
    }
  }

  #onPage<T>(look: () => T): T {
    try {
      return look();
    } catch (fault) {
      const start = this.page.text.slice(0, 2_000);
      throw new Error(`On ${this.path} (${this.status}): ${(fault as Error).message}\n${start}`, {
        cause: fault,
      });
    }
  }
}
