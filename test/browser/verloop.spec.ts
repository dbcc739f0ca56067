import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { definitions } from '#workflows';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { startTestApp } from '../support/web-app.ts';
import type { TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

const pictures = process.env['GANGMAKER_SCREENSHOTS'];

let app: TestApp;
let browser: Browser;
let manager: string;
let traject: string;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  browser = await launchBrowser();
  manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  const page = await pageOf(browser, app, manager, 1360);
  await page.goto('/trajecten/nieuw?programma=ovkk');
  await page.getByLabel('Gemeente').fill('Staphorst');
  await page.getByRole('button').last().click();
  const [row] = (await app.pool.query<{ id: string }>('SELECT id FROM traject')).rows;
  traject = row?.id ?? '';
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Nothing that axe finds, nothing to scroll sideways, and one picture at a size that can be read. */
async function isInOrde(page: Page, naam: string, width: number): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `${naam}-${width}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

/** Width on the screen as a part of the width that it was drawn at. */
const SCALE = `[...document.querySelectorAll('svg[role=img]')]
  .filter((svg) => svg.checkVisibility())
  .map((svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)`;

async function heeftEenBeeld(page: Page): Promise<void> {
  expect(await page.getByRole('img', { name: /^Verloop van/ }).count()).toBe(1);
  const [scale, ...others] = await page.evaluate<number[]>(SCALE);
  expect(others).toEqual([]);
  expect(scale).toBeGreaterThan(0.75);
}

describe.each([1360, 390])('op %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(browser, app, manager, width);
  });

  it('leiden de programma’s elk naar een beeld van hun verloop', async () => {
    await page.goto('/programmas');
    await isInOrde(page, 'programmas', width);
    await page.getByRole('link', { name: 'Bekijk het verloop' }).first().click();
    await heeftEenBeeld(page);
  });

  it.each(definitions.map(({ name }) => name))(
    'is het beeld van %s te lezen, en de lijst ernaast',
    async (name) => {
      await page.goto(`/programmas/${name}`);
      await heeftEenBeeld(page);
      await isInOrde(page, `programma-${name}`, width);
      const fase = page.locator('.gm-outline summary').first();
      await fase.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('.gm-outline .gm-outline li').first().isVisible()).toBe(true);
    },
  );

  it('zegt een traject waar het is, wat hierna komt en wat daarvoor nodig is', async () => {
    await page.goto(`/trajecten/${traject}`);
    await page.getByRole('link', { name: 'Verloop', exact: true }).click();
    await heeftEenBeeld(page);
    await isInOrde(page, 'verloop', width);
    const hier = page.getByRole('heading', { name: 'U bent hier' }).locator('xpath=ancestor::section');
    expect(await hier.textContent()).toContain('Voorbereiding: Inrichten');
    expect(await page.locator('[aria-current=step]').textContent()).toContain('Inrichten');
    const hierna = page.getByRole('heading', { name: 'Hierna' }).locator('xpath=ancestor::section');
    expect(await hierna.textContent()).toContain('Bureau vraagt bevestiging → Wacht op bevestiging');
    expect(await hierna.textContent()).toContain('Elke groep heeft een procesbegeleider.');
    await hierna.getByRole('link', { name: 'Regel dit' }).first().click();
    expect(page.url()).toContain(`/trajecten/${traject}/`);
  });
});

it('zegt van een traject dat gestopt is, dat er niets meer komt', async () => {
  const page = await pageOf(browser, app, manager, 1360);
  await page.goto(`/trajecten/${traject}/gebeurtenissen/BUREAU_ANNULEERT`);
  await page.getByLabel('Waarom?').fill('Er is geen geld meer');
  await page.getByRole('button', { name: 'Stop met dit traject' }).click();
  await page.goto(`/trajecten/${traject}/verloop`);
  const deel = (naam: string) => page.getByRole('heading', { name: naam }).locator('xpath=ancestor::section');
  expect(await deel('U bent hier').textContent()).toContain('Gestopt');
  expect(await deel('Hierna').textContent()).toContain('Er komt niets meer');
  expect(await deel('Alle stappen').textContent()).toContain('gaat niet door');
  await isInOrde(page, 'verloop-gestopt', 1360);
});
