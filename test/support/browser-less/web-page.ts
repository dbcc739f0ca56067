import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { matches } from '../reader/reader.ts';
import type { Words } from '../reader/reader.ts';
import type { Answer } from './cookie-client.ts';
import { Fields } from './fields.ts';
import { faultsIn } from './sound-page.ts';
import { textOf } from './text-of.ts';

export interface Submission {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body: URLSearchParams | FormData | undefined;
}

/** One page as it was answered. Every page must be sound, also one that says no. */
export class WebPage {
  readonly status: number;
  readonly url: URL;
  readonly root: HTMLElement;
  readonly fields: Fields;

  constructor({ status, url, headers, body }: Answer) {
    const type = headers.get('content-type') ?? 'nothing';
    if (!type.startsWith('text/html'))
      throw new Error(`${url.pathname} answers ${status} with ${type}: no page`);
    const html = body.toString('utf8');
    this.status = status;
    this.url = url;
    this.root = parse(html, { blockTextElements: { script: true, style: true } });
    this.fields = new Fields(this.root);
    const faults = faultsIn(html, this.root);
    if (faults.length > 0) throw new Error(`${url.pathname} (${status}) is not sound:\n${faults.join('\n')}`);
  }

  get h1(): string {
    return this.root.querySelectorAll('h1').map(textOf).join(' / ');
  }

  get text(): string {
    return textOf(this.root.querySelector('main') ?? this.root);
  }

  get links(): HTMLElement[] {
    return this.root.querySelectorAll('a[href]');
  }

  get buttons(): HTMLElement[] {
    return this.root
      .querySelectorAll('button')
      .filter(
        (button) =>
          (button.getAttribute('type') ?? 'submit') === 'submit' && !button.hasAttribute('disabled'),
      );
  }

  /** Where a link with these words leads. */
  linkTo(words: Words): string {
    const link = this.links.find((one) => matches(textOf(one), words));
    if (!link) throw this.missing('link', words, this.links);
    return new URL(link.getAttribute('href') ?? '', this.url).href;
  }

  submission(words: Words, about?: string): Submission {
    const button = this.buttons.find(
      (one) =>
        [textOf(one), one.getAttribute('aria-label') ?? ''].some((name) => matches(name, words)) &&
        isAbout(this.#formOf(one), about),
    );
    if (!button)
      throw this.missing(about === undefined ? 'button' : `button about '${about}'`, words, this.buttons);
    const form = this.#formOf(button);
    const attribute = (name: string) => button.getAttribute(`form${name}`) ?? form.getAttribute(name);
    const method = (attribute('method') ?? 'get').toUpperCase() === 'POST' ? 'POST' : 'GET';
    const url = new URL(attribute('action') ?? this.url.href, this.url);
    const entries = [...this.fields.entries(form), ...nameOf(button)];
    if (method === 'POST') return { method, url, body: bodyOf(form, entries, this.fields) };
    url.search = new URLSearchParams(entries).toString();
    return { method, url, body: undefined };
  }

  missing(what: string, words: Words, there: readonly HTMLElement[]): Error {
    const names = there.map(textOf).join(' | ');
    const start = this.text.slice(0, 2_000);
    return new Error(
      `No ${what} '${String(words)}' on ${this.url.pathname} (${this.status}).\nThere are: ${names}\n${start}`,
    );
  }

  #formOf(button: HTMLElement): HTMLElement {
    const id = button.getAttribute('form');
    const form = id === undefined ? button.closest('form') : this.root.querySelector(`form[id="${id}"]`);
    if (!form) throw new Error(`The button '${textOf(button)}' on ${this.url.pathname} belongs to no form`);
    return form;
  }
}

const isAbout = (form: HTMLElement, about: string | undefined): boolean =>
  about === undefined || `${form.getAttribute('aria-label') ?? ''} ${textOf(form)}`.includes(about);

const nameOf = (button: HTMLElement): [string, string][] => {
  const name = button.getAttribute('name');
  return name === undefined ? [] : [[name, button.getAttribute('value') ?? '']];
};

const bodyOf = (
  form: HTMLElement,
  entries: readonly [string, string][],
  fields: Fields,
): URLSearchParams | FormData => {
  const files = fields.files(form);
  if (form.getAttribute('enctype') !== 'multipart/form-data') {
    if (files.length > 0) throw new Error('A form with a file field must be multipart/form-data');
    return new URLSearchParams([...entries]);
  }
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  for (const [name, file] of files)
    data.append(name, new File([file.content], file.name, { type: file.type }));
  return data;
};
