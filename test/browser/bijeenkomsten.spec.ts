import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DeelnemerRol } from '#domain';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { startTestApp } from '../support/web-app.ts';
import type { TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

const pictures = process.env['GANGMAKER_SCREENSHOTS'];
const MENSEN: readonly (readonly [string, DeelnemerRol])[] = [
  ['J. Bakker', 'raadslid'],
  ['K. Visser', 'raadslid'],
  ['P. van den Berg-Hoogendijk', 'raadslid'],
  ['M. de Boer', 'griffier'],
  ['B. Vermeer', 'burgemeester'],
  ['W. Smit', 'wethouder'],
  ['D. Mulder', 'directielid'],
  ['T. Dekker', 'manager'],
  ['A. Jansen', 'teamleider'],
];

let app: TestApp;
let browser: Browser;
let base: string;
let page: Page;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  browser = await launchBrowser();
  const manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  const begeleider = await app.addMedewerker('Femke Bos', 'procesbegeleider');
  page = await pageOf(browser, app, manager, 390);
  await page.goto('/trajecten/nieuw?programma=ovkk');
  await page.getByLabel('Gemeente').fill('Staphorst');
  await page.getByRole('button').last().click();
  const [traject] = (await app.pool.query<{ id: string }>('SELECT id FROM traject')).rows;
  base = `/trajecten/${traject?.id}`;
  for (const [naam, rol] of MENSEN)
    await app.pool.query(
      `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op) VALUES ($1, $2, $3, $4, $5, engine_now())`,
      [randomUUID(), traject?.id, naam, `${randomUUID()}@staphorst.example`, rol],
    );
  await app.pool.query(`INSERT INTO traject_medewerker VALUES ($1, $2, 'procesbegeleider')`, [
    traject?.id,
    begeleider,
  ]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** Nothing that axe finds, and nothing to scroll sideways on a phone. */
async function isInOrde(naam: string): Promise<void> {
  if (pictures !== undefined)
    await page.screenshot({ path: join(pictures, `${naam}-390.png`), fullPage: true });
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

const overDagen = (dagen: number): string =>
  new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);

describe('een bijeenkomst op een telefoon', () => {
  it('krijgt een datum, nadat u zag wat dat in gang zet', async () => {
    await page.goto(`${base}/bijeenkomsten`);
    await isInOrde('bijeenkomsten-leeg');
    await page.goto(`${base}/bijeenkomsten/bijeenkomst1/datum`);
    await page.getByRole('button', { name: 'Bekijk eerst' }).click();
    expect(await page.getByRole('link', { name: /^Vul/ }).allTextContents()).toHaveLength(2);
    await isInOrde('datum-fout');
    await page.getByLabel('Datum', { exact: true }).fill(overDagen(45));
    await page.getByLabel('Plaats').fill('Raadzaal');
    await page.getByRole('button', { name: 'Bekijk eerst' }).click();
    await isInOrde('datum-voorbeeld');
    await page.getByRole('button', { name: 'Pas het nog aan' }).click();
    expect(await page.getByLabel('Plaats').inputValue()).toBe('Raadzaal');
    await page.getByRole('button', { name: 'Bekijk eerst' }).click();
    await page.getByRole('button', { name: 'Leg deze datum vast' }).click();
    expect(await page.getByText('Datum en plaats zijn vastgelegd.').isVisible()).toBe(true);
    await isInOrde('bijeenkomst');
  });

  it('krijgt groepen, die u met de hand kunt veranderen', async () => {
    await page.goto(`${base}/bijeenkomsten/bijeenkomst1/groepen`);
    await page.getByRole('button', { name: 'Maak de groepen' }).click();
    await page.getByLabel('Groep van W. Smit').selectOption('Geen groep');
    await page.getByLabel('Begeleider').first().selectOption('Femke Bos');
    await page.getByRole('button', { name: 'Sla de groepen op' }).click();
    expect(await page.getByRole('heading', { name: 'Nog niet ingedeeld' }).isVisible()).toBe(true);
    expect(await page.getByText('2 groepen hebben nog geen procesbegeleider.').isVisible()).toBe(true);
    await isInOrde('groepen');
  });

  it('heeft een lijst voor aan de deur, met toetsen die groot genoeg zijn', async () => {
    await app.pool.query(`UPDATE practice_clock SET shift = shift + interval '45 days'`);
    await page.goto(`${base}/bijeenkomsten/bijeenkomst1/aanwezigheid`);
    await page.getByRole('link', { name: /Vul alle open regels in/ }).click();
    const smit = page.getByRole('group', { name: /W\. Smit/ });
    await smit.getByRole('radio', { name: 'Afwezig' }).check();
    const toets = await smit.getByRole('radio', { name: 'Afwezig' }).boundingBox();
    expect(Math.min(toets?.height ?? 0, toets?.width ?? 0)).toBeGreaterThanOrEqual(44);
    await isInOrde('aanwezigheid');
    await page.getByRole('button', { name: 'Sla de aanwezigheid op' }).click();
    const { rows } = await app.pool.query<{ aanwezig: boolean; aantal: number }>(
      `SELECT aanwezig, count(*)::int AS aantal FROM aanwezigheid GROUP BY 1 ORDER BY 1`,
    );
    expect(rows).toEqual([
      { aanwezig: false, aantal: 1 },
      { aanwezig: true, aantal: MENSEN.length - 1 },
    ]);
  });

  it('heeft een naamlijst, en de training zegt wie mee mag', async () => {
    for (const pagina of ['bijeenkomsten', 'bijeenkomsten/bijeenkomst1/naamlijst', 'training', 'casussen']) {
      await page.goto(`${base}/${pagina}`);
      await isInOrde(pagina.replaceAll('/', '-'));
    }
  });
});
