import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.ts';
import { ApiTraject, eventually } from '../support/api-traject.ts';
import { neemTeamAan } from '../support/api-team.ts';
import { ApiZittingen, postVan } from '../support/api-zitting.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** The programme of one burgemeester, through the API and the links in the mails that came. */
let app: TestApp;
let traject: ApiTraject;
let zittingen: ApiZittingen;
let bureau: ApiClient;
let burgemeester: ApiClient;
let bevestigd = 0;
const mensen: Record<string, string> = {};
let team: Readonly<Record<string, string>>;

const ADRES = 'y.dewit@texel.example';
const SECRETARIAAT = 's.strand@texel.example';
const GEHEIM = 'Hoe blijf ik mezelf als het spannend wordt?';

beforeAll(async () => {
  app = await startTestApp();
  traject = await ApiTraject.on(app);
  zittingen = new ApiZittingen(traject);
  bureau = traject.bureau;
  team = await neemTeamAan(bureau, { Petra: 'programmamanager', Carla: 'procesbegeleider' });
});
afterAll(() => app.stop());

const schrijfIn = async (): Promise<void> => {
  const { status, body } = await bureau.post<{ id: string }>('/trajecten', {
    client: { soort: 'persoon', naam: 'Yara de Wit', email: ADRES, gemeenteCode: 'GM0448' },
    programma: 'burgemeester',
    programmamanager: team['Petra'],
    requestId: randomUUID(),
  });
  expect(status).toBe(201);
  traject.id = body.id;
};
const lees = async (): Promise<void> => {
  const { body } = await bureau.get<{ resultaten: { id: string; rol: string }[] }>(
    `${traject.pad}/deelnemers`,
  );
  for (const { id, rol } of body.resultaten) mensen[rol] = id;
};
const burgemeesterWas = (onderdeel: string, aanwezig = true) =>
  zittingen.was(onderdeel, [mensen['burgemeester'] ?? ''], aanwezig);

async function maakKennis(dagen = 10): Promise<void> {
  const kennismaking = await zittingen.plan('kennismaking', dagen, 1);
  await traject.naar(kennismaking, 1);
  await traject.inToestand('kennismaking.gesproken');
  await burgemeesterWas('kennismaking');
  await traject.doe('kennismaking.BUREAU_BEVESTIGT');
  burgemeester = await traject.alsOntvanger('burgemeester-besluit', ADRES);
}
async function bevestig(fase: string): Promise<void> {
  await traject.doe(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
  burgemeester = await traject.alsOntvanger('bevestigingsverzoek', ADRES, (bevestigd += 1));
  await traject.doe(`${fase}.BURGEMEESTER_BEVESTIGT`, {}, burgemeester);
}

it('laat alleen de burgemeester beslissen, en mailt tot dan niemand anders', async () => {
  await schrijfIn();
  await lees();
  await maakKennis();
  expect(await traject.stuur('besluit.BURGEMEESTER_ZEGT_JA')).toMatchObject({ status: 403 });
  expect(await traject.stuur('moment1.BUREAU_PLANT')).toMatchObject({ status: 409 });
  const adressen = Object.keys(await postVan(traject)).map((regel) => regel.split(' → ')[1]);
  expect(new Set(adressen)).toEqual(new Set([ADRES]));
  await traject.doe('besluit.BURGEMEESTER_ZEGT_JA', { toelichting: 'Graag' }, burgemeester);
  expect(await traject.stand()).toMatchObject({ state: 'moment1.inrichten' });
});

it('legt vragen en data vast; de vragen leest het bureau niet', async () => {
  const secretaresse = { naam: 'S. Strand', email: SECRETARIAAT, rol: 'secretariaat' };
  expect((await bureau.post(`${traject.pad}/deelnemers`, secretaresse)).status).toBe(201);
  for (const [moment, dagen] of [
    ['moment1', 40],
    ['moment2', 70],
    ['moment3', 100],
    ['moment4', 130],
  ] as const)
    await zittingen.plan(moment, dagen, 7);
  expect(await traject.stuur('moment1.BUREAU_NODIGT_UIT')).toMatchObject({
    status: 409,
    body: { missing: [{ naam: 'eigenVragen' }, { naam: 'begeleiderBekend' }] },
  });
  const vragen = { waarden: { eigenVragen: GEHEIM } };
  expect((await bureau.put(`${traject.pad}/gegevens`, vragen)).status).toBe(403);
  expect((await burgemeester.put(`${traject.pad}/gegevens`, vragen)).status).toBe(200);
  const bezetting = { procesbegeleiders: [team['Carla']], presentatoren: [], trainers: [] };
  await bureau.put(`${traject.pad}/team`, { programmamanager: team['Petra'], ...bezetting });
  await traject.doe('moment1.BUREAU_NODIGT_UIT');
  expect(JSON.stringify((await burgemeester.get(`${traject.pad}/gegevens`)).body)).toContain(GEHEIM);
  for (const pad of ['gegevens', 'gebeurtenissen', ''])
    expect(JSON.stringify((await bureau.get(`${traject.pad}/${pad}`)).body)).not.toContain(GEHEIM);
  const { rows } = await app.pool.query('SELECT * FROM transition_log');
  expect(JSON.stringify(rows)).not.toContain(GEHEIM);
});

it('houdt drie momenten, mist er een en haalt dat in', async () => {
  const begin = async (moment: string): Promise<string> =>
    (await bureau.get<{ moment: { begin: string } }>(`${traject.pad}/bijeenkomsten/${moment}`)).body.moment
      .begin;
  for (const moment of ['moment1', 'moment2', 'moment3', 'moment4']) {
    await traject.naar(await begin(moment), -2);
    await eventually(`letter before ${moment}`, async () =>
      (await postVan(traject))[`burgemeester-vooraf → ${ADRES}`] === Number(moment.at(-1)) ? true : undefined,
    );
    await traject.naar(await begin(moment), 1);
    await traject.inToestand(`${moment}.terugkijken`);
    await burgemeesterWas(moment, moment !== 'moment2');
    if (moment === 'moment2') {
      await traject.doe('moment2.BUREAU_MELDT_GEMIST', { reden: 'Een crisis' });
      const inhaal = await zittingen.plan('inhaalgesprek', 80, 1);
      await traject.naar(inhaal, 1);
      await traject.inToestand('moment2.terugkijken');
      await burgemeesterWas('inhaalgesprek');
    }
    await bevestig(moment);
  }
  expect(await traject.stand()).toMatchObject({ state: 'afronding.terugblikken' });
  await burgemeester.put(`${traject.pad}/gegevens`, { waarden: { vragenBesproken: 'Veel geleerd' } });
  await bevestig('afronding');
  await traject.doe('afronding.BUREAU_FACTUREERT');
  expect(await traject.stand()).toMatchObject({ state: 'afgerond', status: 'afgerond' });
  await traject.alsOntvanger('burgemeester-afgerond', ADRES);
});

it('mailde het secretariaat alleen data, en de burgemeester zo weinig mogelijk', async () => {
  const post = await postVan(traject);
  const soorten = (adres: string) =>
    Object.keys(post)
      .filter((regel) => regel.endsWith(`→ ${adres}`))
      .map((regel) => regel.split(' → ')[0])
      .sort();
  expect(soorten(SECRETARIAAT)).toEqual(['agendapunt', 'burgemeester-data']);
  expect(post[`burgemeester-data → ${SECRETARIAAT}`]).toBe(2);
  expect(soorten(ADRES)).toEqual([
    'agendapunt',
    'bevestigingsverzoek',
    'burgemeester-afgerond',
    'burgemeester-besluit',
    'burgemeester-kennismaking',
    'burgemeester-momenten',
    'burgemeester-vooraf',
    'burgemeester-welkom',
  ]);
});

it('sluit een nee vriendelijk af, en is daarna klaar', async () => {
  await schrijfIn();
  await lees();
  // The clock of the practice stands where the first one ended.
  await maakKennis(200);
  burgemeester = await traject.alsOntvanger('burgemeester-besluit', ADRES, 2);
  await traject.doe('besluit.BURGEMEESTER_ZEGT_NEE', { toelichting: 'Volgend jaar' }, burgemeester);
  expect(await traject.stand()).toMatchObject({ state: 'nietDoorgegaan', status: 'afgerond' });
  await eventually('the kind letter', async () => {
    const post = await postVan(traject);
    const beide = [
      `burgemeester-geen-deelname → ${ADRES}`,
      'burgemeester-afscheid-gemeld → petra@bureau.example',
    ];
    return beide.every((regel) => post[regel] === 1) ? true : undefined;
  });
});
