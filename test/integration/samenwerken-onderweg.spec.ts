import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.ts';
import { bewaar, gemeld, groepVan, houd, voegToe } from '../support/api-groepen.ts';
import { ApiTraject } from '../support/api-traject.ts';
import { ApiZittingen, postVan } from '../support/api-zitting.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** Working together in a provincie: three tracks and two cohorts, through the API and the links in the mails. */
let app: TestApp;
let traject: ApiTraject;
let zittingen: ApiZittingen;
let bureau: ApiClient;
let manager: string;

const adres = (rol: string) => `${rol}@flevoland.example`;
const ROLLEN = [
  'opdrachtgever',
  'gemeentesecretaris',
  'griffier',
  'wethouder',
  'raadslid',
  'directielid',
  'gast',
];
const BIJ_RAAD = ['gemeentesecretaris', 'griffier', 'wethouder', 'raadslid', 'directielid'];
const BIJ_LEIDERSCHAP = ['gemeentesecretaris', 'wethouder', 'gast'];
const THEMAS = ['themaRollen', 'themaOpgavegericht', 'themaBob', 'themaCommissies', 'themaDualisme'];

const vul = async (welk: ApiTraject, waarden: Readonly<Record<string, string>>): Promise<void> => {
  expect((await bureau.put(`${welk.pad}/gegevens`, { waarden })).status).toBe(200);
};
const vandaag = () => new Date().toISOString().slice(0, 10);

beforeAll(async () => {
  app = await startTestApp();
  traject = await ApiTraject.on(app);
  zittingen = new ApiZittingen(traject);
  bureau = traject.bureau;
  const petra = { naam: 'Petra', email: 'petra@bureau.example', rollen: ['programmamanager'] };
  manager = (await bureau.post<{ id: string }>('/medewerkers', petra)).body.id;
});
afterAll(() => app.stop());

const bevestig = async (fase: string, wie: string, rol: string, nth = 1): Promise<void> => {
  await traject.doe(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
  const bevestiger = await traject.alsOntvanger('bevestigingsverzoek', adres(rol), nth);
  await traject.doe(`${fase}.${wie}_BEVESTIGT`, {}, bevestiger);
};

it('begint in een provincie met een ontwerp op maat', async () => {
  const { status, body } = await bureau.post<{ id: string }>('/trajecten', {
    client: { soort: 'provincie', naam: 'Flevoland' },
    programma: 'samenwerken',
    programmamanager: manager,
    requestId: randomUUID(),
  });
  expect(status).toBe(201);
  traject.id = body.id;
  await voegToe(traject, ...ROLLEN.map((rol, nummer) => `P. ${nummer};${adres(rol)};${rol}`));
  await bewaar(traject, 'programma', { tekst: 'Drie sporen.' });
  await bevestig('ontwerp', 'OPDRACHTGEVER', 'opdrachtgever');
  const { acceptedEvents } = await traject.stand();
  const open = acceptedEvents.map(({ type }) => type);
  for (const type of ['ambtenaren.BUREAU_START_COHORT', 'raad.BUREAU_PLANT', 'leiderschap.BUREAU_PLANT'])
    expect(open).toContain(type);
});

it('laat een leiderschapsbijeenkomst niet doorgaan zonder samenvatting van de resultaten', async () => {
  const begin = await zittingen.plan('leiderschap', 30);
  expect(await traject.stuur('leiderschap.BUREAU_NODIGT_UIT')).toMatchObject({
    status: 409,
    body: { missing: [{ naam: 'resultatenSamengevat' }] },
  });
  await bewaar(traject, 'resultaten', { tekst: 'Wat er tot nu toe is bereikt.' });
  await traject.doe('leiderschap.BUREAU_NODIGT_UIT');
  const verwerkt = 'leiderschap.BUREAU_VOLGT_OP';
  await houd(traject, zittingen, { onderdeel: 'leiderschap', begin, verwerkt }, BIJ_LEIDERSCHAP);
  await bewaar(traject, 'leiderschapsverslag', { tekst: 'Doelen, resultaten, dilemma’s.' });
  await traject.doe(verwerkt);
});

it('behandelt alle thema’s met raad en college, en de griffier bevestigt', async () => {
  const begin = await zittingen.plan('raad', 40);
  const verwerkt = 'raad.BUREAU_VERWERKT';
  await traject.doe('raad.BUREAU_NODIGT_UIT');
  await houd(traject, zittingen, { onderdeel: 'raad', begin, verwerkt }, BIJ_RAAD);
  await traject.doe(verwerkt);
  await vul(traject, Object.fromEntries(THEMAS.map((thema) => [thema, vandaag()])));
  await bevestig('raad', 'GRIFFIE', 'griffier');
});

const doorloop = async (naam: string, vanaf: number): Promise<void> => {
  await traject.doe('ambtenaren.BUREAU_START_COHORT', { naam });
  const cohort = await groepVan(traject, 'samenwerken-cohort', naam);
  const module = new ApiZittingen(cohort);
  await voegToe(
    cohort,
    `W. Bestuur;${adres('wethouder')};wethouder`,
    `A. ${naam};a@flevoland.example;ambtenaar`,
  );
  const houdModule = async (onderdeel: string, dagen: number) => {
    const begin = await module.plan(onderdeel, dagen);
    if (onderdeel === 'casuistiek') {
      expect((await cohort.stuur('casuistiek.BUREAU_NODIGT_UIT')).status).toBe(409);
      await vul(cohort, { acteursGeboekt: vandaag() });
    }
    await cohort.doe(`${onderdeel}.BUREAU_NODIGT_UIT`);
    await houd(cohort, module, { onderdeel, begin, verwerkt: `${onderdeel}.BUREAU_BEVESTIGT` });
  };
  await houdModule('rollen', vanaf);
  await cohort.doe('rollen.BUREAU_BEVESTIGT');
  await houdModule('casuistiek', vanaf + 40);
  await cohort.doe('casuistiek.BUREAU_BEVESTIGT');
  await bewaar(cohort, 'casus', { tekst: 'Een nieuwe brug.' });
  await cohort.doe('pressurecooker.BUREAU_ONTVANGT_CASUS');
  await houdModule('pressurecooker', vanaf + 50);
  await bewaar(cohort, 'voorstel', { tekst: 'Niet bouwen.' });
  await bewaar(cohort, 'reflectie', { tekst: 'Goed doordacht.' });
  await cohort.doe('pressurecooker.BUREAU_BEVESTIGT');
  expect(await cohort.stand()).toMatchObject({ status: 'afgerond' });
};

it('laat ambtenaren, en directie en MT, elk hetzelfde traject doorlopen', async () => {
  await doorloop('Ambtenaren', 50);
  await gemeld(traject, 'cohort.gemeld');
  expect((await traject.stuur('ambtenaren.BUREAU_BEVESTIGT')).status).toBe(409);
  await doorloop('Directie en MT', 110);
  await vul(traject, { cohortDirectie: 'Directie en MT' });
  await traject.doe('ambtenaren.BUREAU_BEVESTIGT');
});

it('eindigt met een laatste leiderschapsbijeenkomst na de andere twee sporen', async () => {
  const begin = await zittingen.plan('leiderschap', 180);
  expect(await traject.stuur('leiderschap.BUREAU_NODIGT_UIT')).toMatchObject({
    status: 409,
    body: { missing: [{ naam: 'resultatenSamengevat' }] },
  });
  await bewaar(traject, 'resultaten', { vast: '0.1' });
  await traject.doe('leiderschap.BUREAU_NODIGT_UIT');
  const verwerkt = 'leiderschap.BUREAU_VRAAGT_BEVESTIGING';
  await houd(traject, zittingen, { onderdeel: 'leiderschap', begin, verwerkt }, BIJ_LEIDERSCHAP);
  await bewaar(traject, 'leiderschapsverslag', { vast: '0.1' });
  await bevestig('leiderschap', 'SECRETARIS', 'gemeentesecretaris');
  await bewaar(traject, 'eindverslag', { tekst: 'Wat het opleverde.' });
  await bevestig('afronding', 'OPDRACHTGEVER', 'opdrachtgever', 2);
  expect(await traject.stand()).toMatchObject({ state: 'afgerond', status: 'afgerond' });
});

it('nodigde iedereen voor het zijne uit, en liet geen taak open', async () => {
  await traject.alsOntvanger('samenwerken-afgerond', adres('opdrachtgever'));
  const post = await postVan(traject);
  expect(post[`uitnodiging-leiderschap → ${adres('gast')}`]).toBe(2);
  expect(post[`uitnodiging-leiderschap → ${adres('raadslid')}`]).toBeUndefined();
  expect(post[`uitnodiging-raadsessie → ${adres('raadslid')}`]).toBe(1);
  expect(post[`uitnodiging-raadsessie → ${adres('gast')}`]).toBeUndefined();
  expect(post[`uitnodiging-pressurecooker → ${adres('wethouder')}`]).toBe(2);
  const { body } = await bureau.get<{ aantal: number }>(`${traject.pad}/taken`);
  expect(body.aantal).toBe(0);
});
