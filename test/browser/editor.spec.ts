import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { docxMetAfbeelding } from '../support/docx-afbeelding.ts';
import { launchBrowser, pageOf } from '../support/browser-session.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { violations } from './ui-gallery/violations.ts';

const pictures = process.env['GANGMAKER_SCREENSHOTS'];
const BREEDTES = [390, 1360] as const;

let app: TestApp;
let browser: Browser;
let document: string;
let page: Page;
let ander: Page;

const tekst = (van: Page) => van.getByRole('textbox', { name: 'Tekst' });
const knop = (naam: string, van = page) =>
  van.getByRole('toolbar').getByRole('button', { name: naam, exact: true });
const bewaar = (van: Page) => van.getByRole('button', { name: 'Bewaar als concept' }).click();
const kiek = async (van: Page, naam: string): Promise<void> => {
  if (pictures !== undefined) await van.screenshot({ path: join(pictures, `${naam}.png`), fullPage: true });
};

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  browser = await launchBrowser();
  const manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  page = await pageOf(browser, app, manager, 1360);
  ander = await pageOf(browser, app, await app.addMedewerker('Bram Postma', 'procesbegeleider'), 1360);
  await page.goto('/trajecten/nieuw?programma=ovkk&soort=gemeente');
  await page.getByLabel('Gemeente').fill('Staphorst');
  await page.getByRole('button', { name: 'Begin het traject' }).click();
  document = `${new URL(page.url()).pathname}/documenten/visie`;
}, 60_000);
afterAll(async () => {
  await browser.close();
  await app.stop();
});

it('geeft ook wie met een leeg vel begint de knoppen', async () => {
  await page.goto(`${document}/bewerken`);
  await knop('Vet').waitFor();
  await tekst(page).click();
  await page.keyboard.type('Een eerste zin.');
  expect(await tekst(page).innerText()).toContain('Een eerste zin.');
  page.once('dialog', (vraag) => void vraag.accept());
});

it('begint met het sjabloon, op een pagina die voor iedereen te bedienen is', async () => {
  await page.goto(`${document}/sjabloon`);
  await kiek(page, 'sjabloon-1360');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Begin met het sjabloon' }).click();
  await knop('Vet').waitFor();
  expect(await tekst(page).innerText()).toContain('Onze stip op de horizon');
  await kiek(page, 'editor-1360');
  expect(await violations(page)).toEqual([]);
});

it('schrijft koppen, vet, lijsten en een tabel, en bewaart ze', async () => {
  await tekst(page).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('# Onze visie');
  expect(await knop('Kop 1').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Inwoners praten ');
  await page.keyboard.press('Control+B');
  expect(await knop('Vet').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.type('eerder');
  await page.keyboard.press('Control+B');
  await page.keyboard.type(' mee.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- luisteren');
  await page.keyboard.press('Enter');
  await page.keyboard.type('loslaten');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tot slot.');
  await knop('Tabel').click();
  for (const [nr, kop] of ['Wie', 'Wat', 'Wanneer'].entries()) {
    await page.locator('.gm-editor th').nth(nr).click();
    await page.keyboard.type(kop);
  }
  await knop('Rij erbij').click();
  await bewaar(page);
  await page.getByRole('heading', { name: 'Onze visie' }).waitFor();
  const inhoud = await page.locator('main').innerHTML();
  expect(inhoud).toContain('<strong>eerder</strong>');
  expect(inhoud).toMatch(/<li[^>]*>luisteren/);
  expect(await page.getByRole('row').count()).toBe(4);
  expect(await page.getByText('Begonnen met het sjabloon.').count()).toBe(1);
});

it('plakt wat uit Word komt zonder wat Word erbij zet', async () => {
  await page.goto(`${document}/bewerken`);
  await tekst(page).click();
  await page.keyboard.press('Control+Home');
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData('text/html', '<html><head><style>p{color:red}</style></head><body><p class=MsoNormal style="color:red">Geplakt <b>vet</b><o:p></o:p></p>' +
      '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">1.</span>Een</p>' +
      '<p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a.</span>Onder een</p><script>alert(1)</script></body></html>');
    document.querySelector('.gm-editor__tekst').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  })()`);
  const html = await tekst(page).innerHTML();
  expect(html).toContain('<strong>vet</strong>');
  expect(html).toMatch(/<ol[^>]*><li><p>Een<\/p><ol[^>]*><li><p>Onder een/);
  expect(html).not.toMatch(/Mso|color|script|o:p/);
  await knop('Ongedaan maken').click();
  expect(await tekst(page).innerHTML()).not.toContain('Geplakt');
});

it('houdt wie welk stuk tekst is, ook als er een in tweeën gaat', async () => {
  const ids = async (): Promise<string[]> => {
    const { rows } = await app.pool.query<{ inhoud: { content: { attrs: { id: string } }[] } }>(
      'SELECT inhoud FROM document_versie ORDER BY gemaakt_op DESC LIMIT 1',
    );
    return rows[0]?.inhoud.content.map(({ attrs }) => attrs.id) ?? [];
  };
  const voor = await ids();
  await page.goto(`${document}/bewerken`);
  await tekst(page).getByText('Tot slot.').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Eerst dit. ');
  await page.keyboard.press('Enter');
  await bewaar(page);
  await page.getByText('Versie 0.2').first().waitFor();
  const na = await ids();
  expect(na.filter((id) => voor.includes(id))).toEqual(voor);
  expect(na.length).toBe(voor.length + 1);
});

it('verliest niemands tekst als iemand anders eerder bewaart', async () => {
  await page.goto(`${document}/bewerken`);
  await ander.goto(`${document}/bewerken`);
  await tekst(ander).getByText('Tot slot.').click();
  await ander.keyboard.press('End');
  await ander.keyboard.type(' Zegt Bram.');
  await bewaar(ander);
  await ander.getByText('Zegt Bram.').waitFor();
  await tekst(page).getByText('Tot slot.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Zegt Anouk.');
  await page.getByLabel('Wat is er nieuw').fill('Mijn toelichting');
  await bewaar(page);
  await page.getByText('Iemand anders was u voor').waitFor();
  await kiek(page, 'botsing-1360');
  expect(await violations(page)).toEqual([]);
  expect(await tekst(page).innerText()).toContain('Zegt Anouk.');
  expect(await page.locator('main ins, main del').count()).toBeGreaterThan(1);
  expect(await page.getByLabel('Wat is er nieuw').inputValue()).toBe('Mijn toelichting');
  await bewaar(page);
  await page.getByText('Versie 0.4').first().waitFor();
  expect(await page.locator('main').innerText()).toContain('Zegt Anouk.');
});

it('leest een Word-bestand in, met zijn afbeelding', async () => {
  await page.goto(`${document}/bewerken`);
  const buffer = Buffer.from(docxMetAfbeelding(['# Uit Word', 'Een alinea.'], 'Een gele vlek'));
  const name = 'visie.docx';
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await page.getByLabel('Bestand').setInputFiles({ name, mimeType, buffer });
  await bewaar(page);
  await page.getByText('Het Word-bestand is ingelezen').waitFor();
  await page.getByRole('img', { name: 'Een gele vlek' }).waitFor();
  const breed = `document.querySelector('main img').decode().then(() => document.querySelector('main img').naturalWidth)`;
  expect(await page.evaluate(breed)).toBe(24);
  await page.goto(`${document}/bewerken`);
  await page.locator('.gm-editor img[alt="Een gele vlek"]').waitFor();
});

describe.each(BREEDTES)('op %i beeldpunten breed', (breedte) => {
  it.each([
    ['documenten', () => document.replace('/visie', '')],
    ['document', () => document],
    ['bewerken', () => `${document}/bewerken`],
    ['vergelijken', () => `${document}/vergelijken?oud=0.1&nieuw=0.4`],
    ['sjablonen', () => '/programmas/ovkk/sjablonen'],
    ['sjabloonvoorbeeld', () => '/programmas/ovkk/sjablonen/caseblad'],
  ])('%s is leesbaar en te bedienen', async (naam, pad) => {
    await page.setViewportSize({ width: breedte, height: 844 });
    await page.goto(pad());
    await kiek(page, `documenten-${naam}-${breedte}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});

it('werkt ook zonder scripts, met een gewoon tekstveld', async () => {
  const kaal = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await kaal.addCookies(await page.context().cookies());
  const zonder = await kaal.newPage();
  await zonder.goto(`${document}/bewerken`);
  const veld = zonder.locator('textarea[name=tekst]');
  expect(await veld.inputValue()).toContain('# Uit Word');
  await veld.fill(`${await veld.inputValue()}\n\nErbij zonder scripts.`);
  await bewaar(zonder);
  await zonder.getByText('Erbij zonder scripts.').waitFor();
  expect(await zonder.getByRole('img', { name: 'Een gele vlek' }).count()).toBe(1);
  await kaal.close();
});
