import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.ts';
import { bewaar, gemeld, groepVan, houd, mensenVan, voegToe } from '../support/api-groepen.ts';
import { ApiTraject, eventually } from '../support/api-traject.ts';
import { ApiZittingen, postVan } from '../support/api-zitting.ts';
import { soortenIn } from '../support/post.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** One cycle of sensitivity with a work group in it, through the API and the links in the mails that came. */
let app: TestApp;
let traject: ApiTraject;
let werkgroep: ApiTraject;
let zittingen: ApiZittingen;
let bureau: ApiClient;
let manager: string;

const OPDRACHTGEVER = 'o.gever@staphorst.example';
const TREKKER = 't.rekker@staphorst.example';

beforeAll(async () => {
  app = await startTestApp();
  traject = await ApiTraject.on(app);
  zittingen = new ApiZittingen(traject);
  bureau = traject.bureau;
  const petra = { naam: 'Petra', email: 'petra@bureau.example', rollen: ['programmamanager'] };
  manager = (await bureau.post<{ id: string }>('/medewerkers', petra)).body.id;
});
afterAll(() => app.stop());

const bevestig = async (fase: string, nth: number): Promise<void> => {
  await traject.doe(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
  const opdrachtgever = await traject.alsOntvanger('bevestigingsverzoek', OPDRACHTGEVER, nth);
  await traject.doe(`${fase}.OPDRACHTGEVER_BEVESTIGT`, {}, opdrachtgever);
};
it('ontwerpt op maat met de opdrachtgever', async () => {
  const { status, body } = await bureau.post<{ id: string }>('/trajecten', {
    client: { soort: 'gemeente', gemeenteCode: 'GM0180' },
    programma: 'sensitiviteit',
    programmamanager: manager,
    requestId: randomUUID(),
  });
  expect(status).toBe(201);
  traject.id = body.id;
  expect(await traject.stuur('ontwerp.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({
    status: 409,
    body: { missing: [{ naam: 'bevestigersBekend' }, { naam: 'programmaOpgeslagen' }] },
  });
  await voegToe(
    traject,
    `O. Gever;${OPDRACHTGEVER};opdrachtgever`,
    'A. Dijk;a.dijk@staphorst.example;ambtenaar',
  );
  await bewaar(traject, 'programma', { tekst: '# Op maat\n\nTwee trainingen en een werkgroep.' });
  await bevestig('ontwerp', 1);
});

it('houdt twee trainingen, elk met een eigen uitnodiging', async () => {
  for (const [keer, dagen] of [
    [1, 30],
    [2, 60],
  ] as const) {
    const begin = await zittingen.plan('training', dagen);
    await traject.naar(begin, -1);
    await eventually(`invitation ${keer}`, async () =>
      (await postVan(traject))['uitnodiging-training → a.dijk@staphorst.example'] === keer ? true : undefined,
    );
    await houd(traject, zittingen, { onderdeel: 'training', begin, verwerkt: 'training.BUREAU_VERWERKT' });
    await traject.doe('training.BUREAU_VERWERKT');
  }
  await traject.doe('training.BUREAU_BEVESTIGT');
});

it('laat een werkgroep zelf een thema kiezen', async () => {
  await traject.doe('werkgroepen.BUREAU_START_WERKGROEP', { naam: 'Vroeg aan tafel' });
  werkgroep = await groepVan(traject, 'sensitiviteit-werkgroep', 'Vroeg aan tafel');
  await voegToe(
    werkgroep,
    `T. Rekker;${TREKKER};werkgroeptrekker`,
    'B. Brug;b.brug@staphorst.example;ambtenaar',
    'C. Kade;c.kade@staphorst.example;teamleider',
  );
  await werkgroep.doe('thema.BUREAU_VRAAGT_THEMA');
  const trekker = await werkgroep.alsOntvanger('werkgroep-thema', TREKKER);
  expect(await werkgroep.stuur('thema.TREKKER_BEVESTIGT', {}, trekker)).toMatchObject({
    status: 409,
    body: { missing: [{ naam: 'themaGekozen' }] },
  });
  const thema = { waarden: { thema: 'Raadsleden in een vroeg stadium betrekken' } };
  expect((await trekker.put(`${werkgroep.pad}/gegevens`, thema)).status).toBe(200);
  expect((await werkgroep.stuur('thema.TREKKER_BEVESTIGT')).status).toBe(403);
  await werkgroep.doe('thema.TREKKER_BEVESTIGT', {}, trekker);
});

it('geeft hulp op het moment dat het nodig is', async () => {
  const trekker = await werkgroep.alsOntvanger('werkgroep-thema', TREKKER);
  await werkgroep.doe('werk.TREKKER_VRAAGT_HULP', { vraag: 'Hoe krijgen we raadsleden aan tafel?' }, trekker);
  await eventually('the bureau is asked', async () =>
    (await postVan(traject))['hulp-gevraagd → petra@bureau.example'] === 1 ? true : undefined,
  );
  await werkgroep.doe('werk.BUREAU_GEEFT_ADVIES', { advies: 'Nodig ze uit voor een werkbezoek.' });
  const mail = await eventually('the advice', async () => {
    await traject.allesWeg();
    const [entry] = (await app.mailbox.list({ limit: 1_000 })).filter(
      (een) => soortenIn(een).includes('hulp-advies') && een.to.includes(TREKKER),
    );
    return entry && (await app.mailbox.get(entry.id));
  });
  expect(JSON.stringify(mail)).toContain('Nodig ze uit voor een werkbezoek.');
});

it('sluit de werkgroep af met een resultaat en een voorbeeld, en hoort dat het traject het weet', async () => {
  const trekker = await werkgroep.alsOntvanger('werkgroep-thema', TREKKER);
  expect((await traject.stuur('werkgroepen.BUREAU_BEVESTIGT')).status).toBe(409);
  await bewaar(werkgroep, 'resultaat', { tekst: 'Een raadsvoorstel over partijen heen.' });
  await bewaar(werkgroep, 'voorbeeld', { tekst: 'Het voorstel voor het dorpsplein.' });
  await werkgroep.doe('werk.TREKKER_BEVESTIGT', {}, trekker);
  await werkgroep.doe('resultaat.BUREAU_DEELT');
  await werkgroep.doe('resultaat.TREKKER_BEVESTIGT', {}, trekker);
  expect(await werkgroep.stand()).toMatchObject({ status: 'afgerond' });
  await gemeld(traject, 'werkgroep.gemeld');
  await traject.doe('werkgroepen.BUREAU_BEVESTIGT');
});

it('vertelt iedereen over de nieuwe werkwijze, ook in de werkgroep', async () => {
  await bewaar(traject, 'voorbeelden', { tekst: 'Het dorpsplein.' });
  await bewaar(traject, 'werkwijze', { tekst: 'Vraag eerst wie er belang bij heeft.' });
  await bewaar(traject, 'werkwijze', { vast: '0.1' });
  await traject.doe('afronding.BUREAU_INFORMEERT');
  await eventually('everybody was told', async () => {
    const post = await postVan(traject);
    const mails = Object.entries(post).filter(([regel]) => regel.startsWith('nieuwe-werkwijze'));
    return mails.length === 5 && mails.every(([, keer]) => keer === 1) ? true : undefined;
  });
  await bevestig('afronding', 2);
  expect(await traject.stand()).toMatchObject({ state: 'vervolgcyclus.wachten' });
});

it('begint een volgende cyclus die de vorige kent', async () => {
  await traject.doe('vervolgcyclus.BUREAU_START_VERVOLG');
  const oud = await traject.stand();
  expect(oud).toMatchObject({ state: 'afgerond', status: 'afgerond' });
  const { body } = await bureau.get<{ resultaten: { id: string; vorige: string | null }[] }>(
    '/trajecten?programma=sensitiviteit',
  );
  const nieuw = body.resultaten.find(({ id }) => id !== traject.id);
  expect(nieuw).toBeDefined();
  const volgende = new ApiTraject(app, bureau);
  volgende.id = nieuw?.id ?? '';
  expect(await volgende.stand()).toMatchObject({ state: 'ontwerp.voortbouwen' });
  expect(Object.keys(await mensenVan(volgende)).sort()).toEqual(['ambtenaar', 'opdrachtgever']);
  await volgende.doe('ontwerp.BUREAU_BEKIJKT_VORIGE');
});
