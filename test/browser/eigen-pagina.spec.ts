import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { BewaarDeelnemer, Deelnemers, SchrijfIn } from '#case-management';
import { GeefLinkUit, IdentityModule } from '#identity';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { NoPostModule } from '../support/no-post.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

let app: TestApp;
let world: CaseWorld;
let browser: Browser;
const links: Record<string, string> = {};

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [NoPostModule, IdentityModule]);
  browser = await launchBrowser();
  const begonnen = await world.get(SchrijfIn).execute({
    programma: 'burgemeester',
    client: { soort: 'persoon', naam: 'Yara de Wit', email: 'y@eigen.example', gemeenteCode: 'GM0180' },
    programmamanagerId: MANAGER_ID,
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
  const { trajectId } = begonnen;
  const kort = { naam: 'S. Kort', rol: 'secretariaat', email: 's.kort@eigen.example' };
  await world.get(BewaarDeelnemer).execute({ trajectId, actor: MANAGER, ...kort });
  for (const { id, rol } of await world.get(Deelnemers).alle(trajectId))
    links[rol] = await world
      .get(GeefLinkUit)
      .persoonlijk({ doel: 'griffie', trajectId, deelnemerId: id, berichtId: null });
  await fetch(`${app.url}/aanmelden/masterclass`, {
    method: 'POST',
    body: new URLSearchParams({
      requestId: randomUUID(),
      gemeente: 'GM0180',
      naam: 'S. Kok',
      email: 's.kok@staphorst.example',
    }),
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await world.close();
  await app.stop();
});

/** Nothing that axe finds, and nothing to scroll sideways. */
async function isInOrde(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
}

describe.each([1360, 390])('op %i px', (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await pageOf(browser, app, MANAGER_ID, width);
  });

  it.each(['', '/bevestigen', '/gegevens', '/stappen/BURGEMEESTER_TREKT_ZICH_TERUG'])(
    'is de pagina van de burgemeester in orde: %s',
    async (onder) => {
      const antwoord = await page.goto(`${links['burgemeester']}${onder}`);
      expect(antwoord?.status()).toBe(200);
      await isInOrde(page);
    },
  );

  it('is de pagina van het secretariaat in orde', async () => {
    await page.goto(links['secretariaat'] ?? '');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Data en plaatsen');
    await isInOrde(page);
  });

  it('is het formulier om zich aan te melden in orde, ook als er iets niet klopt', async () => {
    await page.goto('/aanmelden/masterclass');
    await isInOrde(page);
    await page.getByLabel('Uw naam').fill('Yara');
    await page.getByLabel('Uw e-mailadres').fill('y@eigen.example');
    await page.getByRole('button', { name: 'Meld mij aan' }).click();
    expect(await page.title()).toMatch(/^Fout: /);
    await isInOrde(page);
  });

  it('zijn de aanmeldingen bij het bureau in orde', async () => {
    await page.goto('/aanmeldingen');
    await isInOrde(page);
    await page.getByRole('link', { name: 'Staphorst' }).click();
    await isInOrde(page);
  });
});
