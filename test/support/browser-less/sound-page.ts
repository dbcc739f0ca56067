import type { HTMLElement } from 'node-html-parser';
import { textOf } from './text-of.ts';

const LEAKS = [/\bundefined\b/, /\[object \w+\]/, /\bNaN\b/, /\bnull\b/, /Invalid Date/, /\{\{|\}\}/];

const twice = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

const attributes = (root: HTMLElement, selector: string, name: string): string[] =>
  root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');

/** What may be on no page of Gangmaker, whichever it is. */
export const faultsIn = (html: string, root: HTMLElement): string[] => {
  const ids = attributes(root, '[id]', 'id');
  const known = new Set(ids);
  const wrong = (what: string, names: readonly string[]) => names.map((name) => `${what}: ${name}`);
  const references = ['aria-describedby', 'aria-labelledby'].flatMap((name) =>
    attributes(root, `[${name}]`, name).flatMap((value) => value.split(' ')),
  );
  const text = textOf(root);
  return [
    ...(/^<!doctype html>/i.test(html) ? [] : ['no doctype']),
    ...(root.querySelector('html')?.getAttribute('lang') === 'nl' ? [] : ['no lang="nl"']),
    ...((root.querySelector('title')?.text ?? '').trim() === '' ? ['no title'] : []),
    ...(root.querySelectorAll('h1').length === 1 ? [] : [`${root.querySelectorAll('h1').length} times h1`]),
    ...(root.querySelectorAll('main').length === 1 ? [] : ['not one main']),
    ...wrong('id twice', twice(ids)),
    ...wrong(
      'label for nothing',
      attributes(root, 'label[for]', 'for').filter((id) => !known.has(id)),
    ),
    ...wrong(
      'described by nothing',
      references.filter((id) => !known.has(id)),
    ),
    ...wrong('form inside a form', root.querySelectorAll('form form').map(textOf)),
    ...wrong(
      'script or style of its own',
      root.querySelectorAll('script:not([src]), style, [style], [onclick]').map(({ tagName }) => tagName),
    ),
    ...wrong('leak of the program', LEAKS.filter((leak) => leak.test(text)).map(String)),
  ];
};
