import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PROGRAMMAS } from '../../apps/composition/src/index.ts';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { PROEF } from '../support/proefprogramma.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

const pictures = process.env['GANGMAKER_SCREENSHOTS'];
const BREEDTES = [390, 1280] as const;

let app: TestApp;
let browser: Browser;
let dossier: string;
const paginas = new Map<number, Page>();

const start = async (page: Page, naam: string): Promise<void> => {
  await page.goto(`${dossier}/gebeurtenissen/BUREAU_START_PLOEG`);
  await page.getByLabel('Naam').fill(naam);
  await page.getByRole('button', { name: 'Start een ploeg' }).click();
};

beforeAll(async () => {
  const definitions = [...PROGRAMMAS.definitions, ...PROEF];
  app = await startTestApp({ worker: false, programmas: { ...PROGRAMMAS, definitions } });
  browser = await launchBrowser();
  const manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  for (const breedte of BREEDTES) paginas.set(breedte, await pageOf(browser, app, manager, breedte));
  const page = paginas.get(390) as Page;
  await page.goto('/trajecten/nieuw?programma=proef&soort=provincie');
  await page.locator('select[name=provincie]').selectOption('Flevoland');
  await page.getByRole('button', { name: 'Begin het traject' }).click();
  dossier = new URL(page.url()).pathname;
  await start(page, 'Directie en managementteam');
  await start(page, 'Beleidsmedewerkers ruimtelijke ontwikkeling');
  await app.pool.query(`UPDATE practice_clock SET shift = shift + interval '7 days'`);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe.each(BREEDTES)('op %i beeldpunten breed', (breedte) => {
  it.each([
    ['dossier', () => dossier],
    ['bord', () => '/bord?programma=proef'],
    ['taken', () => '/taken'],
    ['programma-kiezen', () => '/trajecten/nieuw'],
    ['client-kiezen', () => '/trajecten/nieuw?programma=proef'],
    ['groep-starten', () => `${dossier}/gebeurtenissen/BUREAU_START_PLOEG`],
  ])('%s is leesbaar en te bedienen', async (naam, pad) => {
    const page = paginas.get(breedte) as Page;
    await page.goto(pad());
    if (pictures !== undefined)
      await page.screenshot({ path: join(pictures, `groepen-${naam}-${breedte}.png`), fullPage: true });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
