import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findAsset, renderMail, renderPage } from '#ui';
import { chromium, type Browser, type Page } from 'playwright-core';
import { smallTargets } from './ui-gallery/small-targets.ts';
import { rulesOfPages, violations } from './ui-gallery/violations.ts';
import { boardPage } from './ui-gallery/board-page.tsx';
import { dossierPage } from './ui-gallery/dossier-page.tsx';
import { formPage } from './ui-gallery/form-page.tsx';
import { mail } from './ui-gallery/mail.tsx';

const origin = 'http://gallery.example';
const documents: Record<string, string> = {
  bord: renderPage(boardPage()),
  dossier: renderPage(dossierPage()),
  formulier: renderPage(formPage()),
  mail: renderMail(mail()).html,
};
const names = Object.keys(documents);
/** Where to leave pictures for a human to look at; none by default. */
const pictures = process.env['GANGMAKER_SCREENSHOTS'];

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['GANGMAKER_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
}, 30_000);

afterAll(() => browser.close());

async function open(name: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const asset = findAsset(pathname);
    if (asset) return route.fulfill({ contentType: asset.contentType, body: asset.content });
    const body = documents[pathname.slice(1)];
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: 'text/html', body });
  });
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
  return page;
}

describe.each([1360, 390])('every component at %i px', (width) => {
  it.each(names)(
    '%s has no accessibility violations, no small targets and does not scroll sideways',
    async (name) => {
      const page = await open(name, width);
      if (pictures !== undefined) {
        await mkdir(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
      }
      expect(await violations(page, name === 'mail' ? rulesOfPages : [])).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.close();
    },
    30_000,
  );
});
