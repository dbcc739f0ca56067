import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { PROGRAMMAS } from '../../apps/composition/src/index.ts';
import { PROEF } from '../support/proefprogramma.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let anouk: Visitor;
beforeAll(async () => {
  const definitions = [...PROGRAMMAS.definitions, ...PROEF];
  app = await startTestApp({ worker: false, programmas: { ...PROGRAMMAS, definitions } });
  await app.addMedewerker('Anouk de Vries', 'programmamanager');
  anouk = new Visitor(app.url);
  await anouk.open('/inloggen');
  await anouk.press(/Anouk/);
});
afterAll(() => app.stop());

const doe = async (dossier: string, knop: string, velden: Record<string, string> = {}): Promise<void> => {
  await anouk.open(dossier);
  await anouk.follow(knop);
  await anouk.fill(velden);
  await anouk.press(knop);
};

it('asks for the programme first, and then for the client that it allows', async () => {
  await anouk.open('/trajecten/nieuw');
  expect(await anouk.text()).toContain('gemeente, provincie, andere overheid');
  expect(anouk.hasLink('Ploeg')).toBe(false);
  await anouk.follow('Proef');
  expect(await anouk.h1()).toContain('Gemeente toevoegen');
  await anouk.follow('andere overheid');
  await anouk.press('Begin het traject');
  expect(await anouk.text()).toContain('Vul de naam van de organisatie in.');
  await anouk.fill({ 'Naam van de organisatie': 'Waterschap De Hoge Dijk' });
  await anouk.press('Begin het traject');
  expect(await anouk.h1()).toContain('Waterschap De Hoge Dijk');
  expect(await anouk.text()).toContain('Ploegen: ploegen zijn bezig. Overleg: overleggen.');
});

it('shows a group in the dossier of its traject, with a way there and back', async () => {
  await anouk.open('/bord?programma=proef');
  await anouk.follow('Waterschap De Hoge Dijk');
  const dossier = anouk.path;
  await anouk.follow('Start een ploeg');
  expect(await anouk.text()).toContain('Er begint een groep met een eigen dossier.');
  await anouk.fill({ Naam: 'Directie' });
  await anouk.press('Start een ploeg');
  await doe(dossier, 'Start een ploeg', { Naam: 'directie' });
  expect(anouk.status).toBe(422);
  expect(await anouk.text()).toContain('Er is al een ploeg met de naam ‘Directie’.');

  await anouk.open(dossier);
  expect(await anouk.text()).toContain('Ploegen (1 loopt)');
  expect(await anouk.text()).toContain('Ploeg ‘Directie’ is begonnen');
  await anouk.follow('Directie');
  expect(await anouk.h1()).toContain('Waterschap De Hoge Dijk, Directie');
  await anouk.follow('Waterschap De Hoge Dijk');
  expect(anouk.path).toBe(dossier);
  await anouk.open('/taken');
  expect(anouk.hasLink('Waterschap De Hoge Dijk, Directie')).toBe(true);
});

it('leads from one cycle to the next, and says what was left open', async () => {
  await anouk.open('/bord?programma=proef');
  await anouk.follow('Waterschap De Hoge Dijk');
  const eerste = anouk.path;
  await anouk.follow('Start de volgende cyclus');
  expect(await anouk.text()).toContain('de mensen die nu meedoen gaan mee');
  await anouk.press('Start de volgende cyclus');
  await anouk.follow('Volgende cyclus');
  expect(anouk.path).not.toBe(eerste);
  expect(await anouk.text()).toContain('Dit bleef liggen');
  expect(await anouk.text()).toContain('Ploeg Directie');
  await anouk.follow('Vorige cyclus');
  expect(anouk.path).toBe(eerste);
});

it('tells the same in the API', async () => {
  const bureau = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
  const lijst = async (query: string) =>
    (await bureau.get<{ resultaten: { id: string }[] }>(`/trajecten?${query}`)).body.resultaten;
  const [eerste] = await lijst('programma=proef&zoek=hoge&stand=afgerond');
  const traject = await bureau.get(`/trajecten/${eerste?.id}`);
  expect(traject.body).toMatchObject({
    client: { soort: 'overheid', naam: 'Waterschap De Hoge Dijk', gemeenteCode: null },
    groep: null,
    kinderen: [{ groep: 'Directie', programma: 'proef-ploeg', openTaken: 1 }],
    volgende: expect.any(String) as string,
  });
  expect(await lijst(`programma=proef-ploeg&ouder=${eerste?.id}`)).toMatchObject([
    { groep: 'Directie', ouder: eerste?.id },
  ]);
});
