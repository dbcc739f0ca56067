import type { Page } from 'playwright-core';

/** What a finger must hit. Links in running text are exempt, as in WCAG 2.5.8. */
const targets = [
  'button',
  'input:not([type=hidden]):not([type=checkbox]):not([type=radio])',
  'select',
  'textarea',
  'summary',
  '.gm-choice label',
  '.gm-button-link',
  '.gm-brand',
  '.gm-menu__link',
  '.gm-tabs__link',
  '.gm-pagination__link',
  '.gm-figure__link',
  '.gm-breadcrumb a',
].join(', ');

const measure = `[...document.querySelectorAll(${JSON.stringify(targets)})]
  .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
  .map((element) => element.outerHTML.slice(0, 120) + ' ' + element.getBoundingClientRect().height)`;

/** The targets lower than 44 px. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(measure);
}
