import type { Browser, Page } from 'playwright-core';
import { smallTargets } from '../../browser/ui-gallery/small-targets.ts';
import { violations } from '../../browser/ui-gallery/violations.ts';

const WIDTHS = [1360, 390] as const;
const HEIGHT = 900;

/** What a page is made of: which components, and which headings in which order. Its words do not matter here. */
const LOOK = `[
  ...new Set([...document.querySelectorAll('body *')].map((element) => element.localName + '.' + element.className)),
].sort().join(' ') + [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.localName)
  .filter((level, index, all) => level !== all[index - 1]).join('')`;

/** The address of a page without the names in it: two of one kind are the same page to who checks them. */
export const pageKind = (url: string): string =>
  new URL(url).pathname
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9TZ]{19}-[0-9a-f]{12}/g, '*')
    .replace(/\/(g|r|inloggen)\/[\w-]{43}/, '/$1/*')
    .replace(/\/(?:bijeenkomst|dagdeel)[12]/, '/:onderdeel')
    .replace(/\/(documenten\/(?!lijsten))[\w-]+/, '/$1:soort');

/** Looks at every page that a reader met, once: with axe-core, as wide as a screen and as narrow as a phone. */
export class Inspector {
  readonly #page: Page;
  readonly #seen = new Set<string>();
  /** The addresses of the pages that were looked at, without names. */
  readonly pages = new Set<string>();

  private constructor(page: Page) {
    this.#page = page;
  }

  static async in(browser: Browser): Promise<Inspector> {
    const context = await browser.newContext({ locale: 'nl-NL' });
    return new Inspector(await context.newPage());
  }

  /** A copy of the page, so that also a reader without JavaScript can be followed. */
  async inspect(shown: Page): Promise<string[]> {
    const url = shown.url();
    const look = `${pageKind(url)} ${await shown.evaluate<string>(LOOK)}`;
    if (this.#seen.has(look)) return [];
    this.#seen.add(look);
    const isNew = !this.pages.has(pageKind(url));
    this.pages.add(pageKind(url));
    const body = await shown.content();
    await this.#page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await this.#page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
    await this.#page.goto(url);
    const faults: string[] = [];
    for (const width of WIDTHS)
      faults.push(
        ...(await this.#at(width, width > 390 || isNew)).map(
          (fault) => `${pageKind(url)} at ${width}: ${fault}`,
        ),
      );
    await this.#page.unroute(url);
    return faults;
  }

  /** A page that looks a little different is not asked about again on a phone, only whether it still fits. */
  async #at(width: number, withAxe: boolean): Promise<string[]> {
    await this.#page.setViewportSize({ width, height: HEIGHT });
    const found = withAxe ? await violations(this.#page) : [];
    const wide = await this.#page.evaluate<number>('document.documentElement.scrollWidth');
    if (wide > width) found.push(`scrolls sideways to ${wide}`);
    if (width === 390) found.push(...(await smallTargets(this.#page)).map((target) => `small: ${target}`));
    return found;
  }
}
