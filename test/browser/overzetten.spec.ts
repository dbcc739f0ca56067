import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { definitionOf, type Overzetting, type Programma } from '#workflows';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { metMail } from '../support/versies/met-mail.ts';
import { ovkk2 } from '../support/versies/ovkk-2.ts';
import { ovkk3 } from '../support/versies/ovkk-3.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

const pictures = process.env['GANGMAKER_SCREENSHOTS'];
const definitions = [definitionOf('ovkk', 1)].filter((een): een is Programma => een !== undefined);
const overzettingen: Overzetting[] = [];
const PAD = '/programmas/ovkk/overzetten';

let app: TestApp;
let browser: Browser;
let manager: string;

beforeAll(async () => {
  app = await startTestApp({ worker: false, programmas: { definitions, overzettingen } });
  browser = await launchBrowser();
  manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  const page = await pageOf(browser, app, manager, 1360);
  for (const gemeente of ['Staphorst', 'Dalfsen']) {
    await page.goto('/trajecten/nieuw?programma=ovkk');
    await page.getByLabel('Gemeente').fill(gemeente);
    await page.getByRole('button').last().click();
  }
  definitions.push(ovkk2, ovkk3);
  overzettingen.push(metMail);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

async function isInOrde(page: Page, naam: string, width: number): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `overzetten-${naam}-${width}.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

it.each([
  [1360, 'Gemeente Staphorst'],
  [390, 'Gemeente Dalfsen'],
])('op %i px gaat %s over, na een proef en een controle', async (width, gemeente) => {
  const page = await pageOf(browser, app, manager, width);
  await page.goto(PAD);
  await isInOrde(page, 'versies', width);
  await page.getByRole('link', { name: /Probeer het uit voor/ }).click();
  await isInOrde(page, 'proef', width);
  await page.getByRole('button', { name: 'Controleer uw keuzes' }).click();
  await page.getByLabel('Reden').fill('Zo is het afgesproken');
  await page.getByRole('group', { name: gemeente }).getByLabel('Zet over naar versie 3').check();
  await page.getByRole('button', { name: 'Controleer uw keuzes' }).click();
  expect(await page.getByText(`${gemeente} gaat naar versie 3.`).isVisible()).toBe(true);
  await isInOrde(page, 'controle', width);
  await page.getByRole('button', { name: 'Zet dit traject over' }).click();
  expect(await page.getByText('1 traject overgezet').isVisible()).toBe(true);
  await isInOrde(page, 'uitkomst', width);
});
