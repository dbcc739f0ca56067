import { randomUUID } from 'node:crypto';
import { definitionOf, type Overzetting, type Programma } from '#workflows';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { LIJST } from '../support/trajecten.ts';
import { metMail } from '../support/versies/met-mail.ts';
import { naar2, ovkk2 } from '../support/versies/ovkk-2.ts';
import { ovkk3 } from '../support/versies/ovkk-3.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('No definition ovkk 1');

/** Grows during the test, as a program does that is brought up to date. */
const definitions: Programma[] = [ovkk];
const overzettingen: Overzetting[] = [];

let app: TestApp;
let anouk: Visitor;
const PAD = '/programmas/ovkk/overzetten';

const begin = async (gemeente: string): Promise<string> => {
  await anouk.open('/trajecten/nieuw?programma=ovkk');
  await anouk.fill({ Gemeente: gemeente });
  await anouk.press('Begin het traject');
  return anouk.path;
};
const importeer = async (dossier: string): Promise<void> => {
  await anouk.open(`${dossier}/deelnemers/importeren`);
  await anouk.fill({ 'Plak de lijst': LIJST });
  await anouk.press('Bekijk de lijst');
  await anouk.press(/Voeg 6 mensen toe/);
};
const versieVan = async (dossier: string): Promise<number | undefined> => {
  const { rows } = await app.pool.query<{ version: number }>(
    `SELECT version FROM workflow_instance WHERE id = $1`,
    [dossier.split('/').at(-1)],
  );
  return rows[0]?.version;
};

beforeAll(async () => {
  app = await startTestApp({ worker: false, programmas: { definitions, overzettingen } });
  await app.addMedewerker('Anouk de Vries', 'programmamanager');
  await app.addMedewerker('Carla Smeets', 'procesbegeleider');
  anouk = new Visitor(app.url);
  await anouk.open('/inloggen');
  await anouk.press(/Anouk/);
});
afterAll(() => app?.stop());

describe('overzetten naar een andere versie', () => {
  let dalfsen: string;
  let kampen: string;

  it('says so when there is no other version', async () => {
    dalfsen = await begin('Dalfsen');
    kampen = await begin('Kampen');
    await importeer(dalfsen);
    await anouk.open(PAD);
    expect(await anouk.h1()).toBe('Versies en overzetten');
    expect(await anouk.text()).toContain('Er is geen andere versie');
    expect(await anouk.text()).toContain('2 trajecten onderweg');
    await anouk.open(`${PAD}/1/2`);
    expect(anouk.status).toBe(404);
  });

  it('shows what would happen to each, and proposes who has nothing to fear', async () => {
    definitions.push(ovkk2, ovkk3);
    overzettingen.push(naar2, metMail);
    await anouk.open(PAD);
    await anouk.follow('Probeer het uit voor 2 trajecten');
    expect(await anouk.h1()).toBe('Proefoverzetting');
    const tekst = await anouk.text();
    expect(tekst).toContain('De tussentijdse consultatie heet raadpleging');
    expect(tekst).toContain('Gemeente Dalfsen');
    expect(tekst).toContain('Inrichten');
    expect(await anouk.valueOf('Zet over naar versie 2', 'Gemeente Dalfsen')).not.toBe('');
  });

  it('asks why, and keeps what was chosen', async () => {
    await anouk.choose('Laat op versie 1', 'Gemeente Kampen');
    await anouk.press('Controleer uw keuzes');
    expect(anouk.status).toBe(422);
    expect(await anouk.text()).toContain('Schrijf waarom u overzet');
    await anouk.fill({ Reden: 'Afgesproken met de griffie' });
    await anouk.press('Controleer uw keuzes');
    const tekst = await anouk.text();
    expect(tekst).toContain('Gemeente Dalfsen gaat naar versie 2.');
    expect(tekst).toContain('1 traject blijft op versie 1.');
    expect(tekst).toContain('Er gaan geen mails uit.');
    expect(await versieVan(dalfsen)).toBe(1);
  });

  it('moves who was chosen, and tells so in the dossier', async () => {
    await anouk.press('Zet dit traject over');
    expect(await anouk.text()).toContain('1 traject overgezet');
    expect([await versieVan(dalfsen), await versieVan(kampen)]).toEqual([2, 1]);
    await anouk.open(`${dalfsen}/logboek`);
    const log = await anouk.text();
    expect(log).toContain('Overgezet van versie 1 naar versie 2 van het programma');
    expect(log).toContain('Afgesproken met de griffie');
    await anouk.open(dalfsen);
    expect(await anouk.text()).toContain('Raadpleging');
  });

  it('leaves every page of the dossier and the board as they should be, with two versions beside each other', async () => {
    const delen = [
      '',
      '/deelnemers',
      '/bijeenkomsten',
      '/documenten',
      '/consultatie',
      '/verloop',
      '/instellingen',
      '/team',
    ];
    for (const pad of [
      '/bord?programma=ovkk',
      '/taken',
      PAD,
      '/programmas/ovkk?versie=1',
      '/programmas/ovkk',
    ]) {
      await anouk.open(pad);
      expect([pad, anouk.status]).toEqual([pad, 200]);
    }
    for (const dossier of [dalfsen, kampen])
      for (const deel of delen) {
        await anouk.open(`${dossier}${deel}`);
        expect([`${dossier}${deel}`, anouk.status]).toEqual([`${dossier}${deel}`, 200]);
      }
    await anouk.open('/bord?programma=ovkk');
    const bord = await anouk.text();
    for (const tekst of ['Dalfsen', 'Kampen', 'Tussentijdse consultatie', 'Raadpleging', 'Terugkoppeling'])
      expect(bord).toContain(tekst);
    expect(bord).toContain('Niet in deze versie');
  });

  it('proposes nothing where mails would leave, and names them before it is done', async () => {
    await importeer(kampen);
    await anouk.open(`${PAD}/1/3`);
    expect(await anouk.text()).toContain(
      'Er gaan mails uit. Er ontbreekt dan iets dat nu niet ontbreekt. Daarom is hier niets vooraf gekozen.',
    );
    expect(await anouk.text()).toContain('Elke groep heeft een procesbegeleider. Aangewezen: 0. Nodig: 3.');
    await anouk.fill({ Reden: 'Zo is het' });
    await anouk.press('Controleer uw keuzes');
    expect(await anouk.text()).toContain('Kies minstens één traject');
    await anouk.choose('Zet over naar versie 3', 'Gemeente Kampen');
    await anouk.press('Controleer uw keuzes');
    expect(await anouk.text()).toContain('Gemeente Kampen: 1 persoon krijgt de mail');
    expect(await anouk.text()).toContain('M. de Boer, griffier');
  });

  it('does the same by the API, and leaves alone what changed since', async () => {
    const api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
    const wegen = await api.get('/programmas/ovkk/overzettingen');
    expect(wegen.body).toMatchObject({
      aantal: 2,
      resultaten: [
        { van: 1, naar: 2, aantal: 1 },
        { van: 1, naar: 3 },
      ],
    });
    const traject = kampen.split('/').at(-1) ?? '';
    const proef = await api.get('/programmas/ovkk/overzettingen/1/2');
    expect(proef.body).toMatchObject({
      trajecten: [{ traject, kan: true, proef: { letOp: [], mails: [] } }],
    });
    const doe = (stap: number, requestId: string = randomUUID()) =>
      api.post('/programmas/ovkk/overzettingen/1/2', {
        trajecten: [{ traject, stap }],
        reden: 'Nieuwe afspraken',
        requestId,
      });
    const oud = await doe(999);
    expect(oud.body).toMatchObject({
      uitkomsten: [{ gelukt: false, reden: expect.stringContaining('intussen') as string }],
    });
    const { proef: gevolg } =
      (proef.body as unknown as { trajecten: { proef: { stap: number } }[] }).trajecten[0] ?? {};
    const requestId = randomUUID();
    expect((await doe(gevolg?.stap ?? 0, requestId)).body).toMatchObject({
      uitkomsten: [{ gelukt: true, reden: null }],
    });
    expect((await doe(gevolg?.stap ?? 0, requestId)).body).toMatchObject({ uitkomsten: [{ gelukt: true }] });
    expect(await versieVan(kampen)).toBe(2);
    expect((await api.get('/programmas/bestaat-niet/overzettingen')).status).toBe(404);
  });

  it('is for the programmamanager alone', async () => {
    const carla = new Visitor(app.url);
    await carla.open('/inloggen');
    await carla.press(/Carla/);
    await carla.open(PAD);
    expect(carla.status).toBe(403);
  });
});
