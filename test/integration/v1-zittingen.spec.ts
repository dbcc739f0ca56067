import { randomUUID } from 'node:crypto';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { ApiTraject } from '../support/api-traject.ts';
import { BEGELEIDER_IDS, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** Choosing dates through the API alone; every answer is held against openapi.json. */
let app: TestApp;
let world: CaseWorld;
let traject: ApiTraject;

beforeAll(async () => {
  app = await startTestApp();
  world = await startCaseWorld(app.databaseUrl);
  traject = await ApiTraject.on(app);
  traject.id = (await Gemeentetraject.begin(world, 'GM0180')).id;
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

const DAG_MS = 86_400_000;
const om16Uur = (dagen: number): string =>
  `${new Date(Date.now() + dagen * DAG_MS).toISOString().slice(0, 10)}T16:00:00.000Z`;
const op = (dagen: number) => {
  const begin = om16Uur(dagen);
  const eind = new Date(Date.parse(begin) + 5 * 3_600_000).toISOString();
  return { begin, eind, plaats: 'Raadzaal' };
};
const pad = (onder: string): string => `${traject.pad}/bijeenkomsten/${onder}`;
const met = <T extends object>(velden: T) => ({ ...velden, requestId: randomUUID() });

it('kiest trainers en plaatsen, en weigert een grens die te laag is', async () => {
  const { bureau } = traject;
  const opzet = { trainers: [BEGELEIDER_IDS[0]], capaciteit: { aantal: 40, werking: 'verbod' } };
  expect(await bureau.put(pad('bijeenkomst1/opzet'), opzet)).toMatchObject({
    status: 200,
    body: {
      trainers: [{ naam: 'Begeleider 1' }],
      capaciteit: opzet.capaciteit,
      eigenKeuze: true,
      teVol: null,
    },
  });
  const laag = { ...opzet, capaciteit: { aantal: 1, werking: 'verbod' } };
  const geweigerd = await bureau.put(pad('bijeenkomst1/opzet'), laag);
  expect([geweigerd.status, JSON.stringify(geweigerd.body)]).toEqual([
    400,
    expect.stringContaining('capaciteit.aantal'),
  ]);
  const { trainers } = opzet;
  expect(await bureau.put(pad('bijeenkomst1/opzet'), { trainers })).toMatchObject({
    body: { capaciteit: null, eigenKeuze: false },
  });
});

it('legt reces vast en haalt het weg', async () => {
  const { bureau } = traject;
  const tekst = 'Voorjaarsreces; 2027-02-20; 2027-02-28';
  expect((await bureau.post(`${traject.pad}/recessen`, { tekst })).status).toBe(204);
  const { body } = await bureau.get<{ resultaten: { recesId: string }[] }>(`${traject.pad}/recessen`);
  expect(body.resultaten).toMatchObject([{ naam: 'Voorjaarsreces', van: '2027-02-20' }]);
  const weg = `${traject.pad}/recessen/${body.resultaten[0]?.recesId}`;
  expect((await bureau.delete(weg)).status).toBe(204);
  expect((await bureau.delete(weg)).status).toBe(404);
  expect((await bureau.post(`${traject.pad}/recessen`, { tekst: 'Reces; ooit' })).status).toBe(400);
});

it('peilt data: vooraf, vraag, antwoord met de eigen link, uitkomst', async () => {
  const { bureau } = traject;
  const vraag = { opties: [op(60), op(67)], rollen: [{ rol: 'griffier', vraag: 'vereist' }] };
  expect(await bureau.post(pad('bijeenkomst1/peiling/voorbeeld'), vraag)).toMatchObject({
    status: 200,
    body: { ontvangers: ['M. de Boer'] },
  });
  const gesteld = await bureau.post<{ peilingId: string }>(pad('bijeenkomst1/peiling'), met(vraag));
  expect(gesteld).toMatchObject({ status: 200, body: { status: 'open' } });
  const griffier = await traject.alsOntvanger('datumpeiling', 'griffie@staphorst.example', 1);
  const eigen = `${traject.pad}/eigen-peilingen`;
  expect(await griffier.get(eigen)).toMatchObject({
    body: { resultaten: [{ bijeenkomst: 'bijeenkomst 1' }] },
  });
  const antwoord = `${eigen}/${gesteld.body.peilingId}/antwoord`;
  const een = { nummer: 1, antwoord: 'nee' };
  expect((await griffier.put(antwoord, { antwoorden: [een] })).status).toBe(400);
  const beide = { antwoorden: [een, { nummer: 2, antwoord: 'ja' }] };
  expect((await griffier.put(antwoord, beide)).status).toBe(204);
  expect(await bureau.get(pad('bijeenkomst1/peiling'))).toMatchObject({
    body: { opties: [{ vereistNiet: ['M. de Boer'] }, { beste: true }] },
  });
  const actie = pad(`bijeenkomst1/peiling/${gesteld.body.peilingId}`);
  expect((await bureau.post(`${actie}/herinneringen`)).status).toBe(409);
  expect((await bureau.post(`${actie}/intrekking`, { laatWeten: false })).status).toBe(204);
  expect(await bureau.get(pad('bijeenkomst1/peiling'))).toMatchObject({ body: { status: 'ingetrokken' } });
}, 40_000);

it('laat vooraf zien wat mee moet, en verzet alles in één keer', async () => {
  const { bureau } = traject;
  expect((await bureau.put(pad('bijeenkomst1'), met(op(60)))).status).toBe(200);
  expect((await bureau.put(pad('bijeenkomst2'), met(op(109)))).status).toBe(200);
  const voorbeeld = await bureau.post(pad('bijeenkomst1/voorbeeld'), op(88));
  expect(voorbeeld).toMatchObject({
    status: 200,
    body: { later: [{ onderdeel: 'bijeenkomst2', kan: true, gaatMee: true }] },
  });
  const { begin, eind } = op(137);
  const mee = [{ onderdeel: 'bijeenkomst2', begin, eind }];
  expect((await bureau.put(pad('bijeenkomst1'), met({ ...op(88), mee }))).status).toBe(200);
  expect(await bureau.get(pad('bijeenkomst2'))).toMatchObject({ body: { moment: { begin } } });
});
