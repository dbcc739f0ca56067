import { createHash, randomUUID } from 'node:crypto';
import { ConsultatieModule } from '#consultatie';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { Raadpleging } from '../support/raadpleging.ts';
import { startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

interface Eigen {
  readonly rondeId: string;
  readonly tekst: string | null;
  readonly zichtbaarheid: string;
  readonly reacties: readonly { readonly blokId: string | null; readonly tekst: string }[];
  readonly plaatsen: readonly { readonly id: string; readonly naam: string; readonly isOpen: boolean }[];
  readonly anderen: readonly { readonly tekst: string; readonly naam: string | null }[];
}

let app: TestApp;
let world: CaseWorld;
let bureau: ApiClient;
let visser: ApiClient;
let ronde: Raadpleging;
let pad: string;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [ConsultatieModule]);
  bureau = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
  const traject = await (
    await Gemeentetraject.begin(world, 'GM0180')
  ).naarConsultatie('K. Visser', 'T. Dekker');
  ronde = new Raadpleging(world, traject);
  pad = `/trajecten/${traject.id}/consultaties/consultatie`;
  visser = bureau.as(await bearerVoor('K. Visser'));
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

/** A personal link, as a mail would have brought it. */
const bearerVoor = async (naam: string): Promise<string> => {
  const { traject } = ronde;
  const token = randomUUID().replaceAll('-', '').padEnd(43, 'x');
  await app.pool.query(
    `INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, gemaakt_op, verloopt_op)
     VALUES (gen_random_uuid(), $1, 'reactie', $2, $3, engine_now(), engine_now() + interval '99 days')`,
    [createHash('sha256').update(token).digest(), traject.id, traject.idVan(naam)],
  );
  return token;
};
const eigen = async (): Promise<Eigen> => (await visser.get<Eigen>(`${pad}/reactie`)).body;
const reageer = (body: object) => visser.put<Eigen>(`${pad}/reactie`, { requestId: randomUUID(), ...body });

it('zet klaar per groep, met wie wat mag lezen, en laat vooraf zien wie waarom de mail krijgt', async () => {
  const termijn = new Date(Date.parse(await ronde.nu()) + 21 * 86_400_000).toISOString().slice(0, 10);
  const voorstel = { termijn, ontvangers: [], doelgroepen: ['college'], zichtbaarheid: 'ontvangers' };
  expect((await bureau.put(`${pad}/voorstel`, { ...voorstel, zichtbaarheid: 'iedereen' })).status).toBe(400);
  expect((await bureau.put(`${pad}/voorstel`, voorstel)).body).toMatchObject({
    voorstel: { klaargezet: true, zichtbaarheid: 'ontvangers', alleenGewijzigd: false, eerderNummer: null },
  });
  const { body } = await bureau.get<{ ontvangers: { naam: string; waarom: string }[] }>(
    `${pad}/verzendingen/voorbeeld`,
  );
  expect(body).toMatchObject({ zichtbaarheid: 'ontvangers', nummer: '0.1', alleenGewijzigd: null });
  expect(body.ontvangers).toContainEqual(expect.objectContaining({ naam: 'W. Smit', waarom: 'rol' }));
  expect((await bureau.post(`${pad}/verzendingen`, { requestId: randomUUID() })).status).toBe(200);
});

it('neemt reacties per plek en op het geheel, ook van wie alleen tekst stuurt', async () => {
  const { plaatsen, rondeId, zichtbaarheid } = await eigen();
  expect(zichtbaarheid).toBe('ontvangers');
  expect(plaatsen.map(({ naam, isOpen }) => [naam, isOpen])).toEqual([
    ['De kop ‘Onze visie’', true],
    ['Alinea 1 onder ‘Onze visie’', true],
  ]);
  const blokId = plaatsen[1]?.id;
  expect((await reageer({ tekst: 'Zoals het altijd ging.' })).body).toMatchObject({
    tekst: 'Zoals het altijd ging.',
  });
  const { body } = await reageer({ rondeId, reacties: [{ blokId, tekst: 'Veel eerder.', was: '' }] });
  expect(body.reacties.map(({ tekst }) => tekst)).toEqual(['Zoals het altijd ging.', 'Veel eerder.']);
  expect(
    (await reageer({ reacties: [{ blokId, tekst: 'Anders.', was: 'Nooit gezegd.' }] })).body,
  ).toMatchObject({
    errors: [{ location: { pointer: '#/reacties/0/tekst' } }],
  });
  expect((await reageer({ reacties: [{ blokId: 'elders', tekst: 'Hier?' }] })).status).toBe(409);
  expect((await reageer({ tekst: null, reacties: [] })).status).toBe(400);
  expect((await reageer({})).body).toHaveProperty('reacties.length', 2);
});

it('laat anderen lezen wat mag, en het bureau alles met de plek erbij', async () => {
  const dekker = bureau.as(await bearerVoor('T. Dekker'));
  expect((await dekker.get<Eigen>(`${pad}/reactie`)).body.anderen).toContainEqual(
    expect.objectContaining({ tekst: 'Veel eerder.', naam: 'K. Visser' }),
  );
  const { body } = await bureau.get<{ rondes: { reacties: object[] }[] }>(pad);
  expect(body.rondes[0]?.reacties).toHaveLength(2);
  expect(body.rondes[0]?.reacties[1]).toMatchObject({ kanaal: 'pagina', tekst: 'Veel eerder.' });
});

it('zegt per reactie waar haar stuk tekst is gebleven', async () => {
  const { body } = await bureau.get<{ resultaten: object[] }>(`${pad}/loten`);
  expect(body.resultaten).toEqual([
    expect.objectContaining({
      plek: 'Alinea 1 onder ‘Onze visie’',
      lot: 'gelijk',
      oudeTekst: 'Inwoners praten eerder mee.',
    }),
    expect.objectContaining({ plek: null, lot: null, oudeTekst: null }),
  ]);
  expect((await visser.get(`${pad}/loten`)).status).toBe(403);
});
