import { randomUUID } from 'node:crypto';
import {
  BewaarDeelnemer,
  BewaarVersie,
  LegAfsprakenVast,
  ReadLogboek,
  SchrijfIn,
  StuurGebeurtenis,
} from '#case-management';
import { ReplayInstance, type Actor } from '#workflow-engine';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { avond, plan } from '../support/zittingen.ts';

/** The training is advised within 4 to 8 weeks of the agreements. */
const STAP = 'training.BUREAU_NODIGT_UIT';
const REDEN = 'Eerder was er geen zaal.';

let app: TestApp;
let world: CaseWorld;
let bureau: Visitor;
let api: ApiClient;
beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl);
  bureau = new Visitor(app.url);
  await bureau.open('/inloggen');
  await bureau.press(/Anouk de Vries/);
  api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
});
afterAll(async () => {
  await world.close();
  await app.stop();
});

const dag = async (over: number): Promise<string> => {
  const [rij] = await world.database.query<{ dag: string }>(
    `SELECT to_char(engine_now() + make_interval(days => $1), 'YYYY-MM-DD') AS dag`,
    [over],
  );
  return rij?.dag ?? '';
};

/** The training is planned, much later than advised. */
const laat = async (gemeenteCode: string): Promise<Gemeentetraject> => {
  const traject = await Gemeentetraject.begin(world, gemeenteCode);
  await traject.naarConsultatie();
  await traject.stuur('consultatie.BUREAU_SLAAT_OVER', MANAGER, { reden: 'Iedereen was er.' });
  await traject.naarAfspraken();
  const vast = await world.get(LegAfsprakenVast).execute({
    trajectId: traject.id,
    wijze: { soort: 'document', tekst: 'Elk kwartaal een initiatief.' },
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!vast.ok) throw new Error(JSON.stringify(vast.refusal).slice(0, 500));
  await traject.stuur('afspraken.GRIFFIE_BEVESTIGT', traject.actor('M. de Boer'));
  for (const [nummer, deel] of ['dagdeel1', 'dagdeel2'].entries()) {
    const gepland = await plan(world, avond(traject.id, deel, await dag(100 + nummer * 14)));
    if (!gepland.ok) throw new Error(JSON.stringify(gepland.refusal).slice(0, 500));
  }
  return traject;
};
const laatste = async ({ id }: Gemeentetraject): Promise<Record<string, unknown>> => {
  const [rij] = await world.database.query<{ event: Record<string, unknown> }>(
    'SELECT event FROM transition_log WHERE instance_id = $1 ORDER BY seq DESC LIMIT 1',
    [id],
  );
  return rij?.event ?? {};
};

describe('een stap die van het advies afwijkt', () => {
  it('kan op de pagina alleen met een reden; wat er is getypt, blijft staan', async () => {
    const traject = await laat('GM0180');
    const pad = `/trajecten/${traject.id}`;
    await bureau.open(`${pad}/gebeurtenissen/${STAP}`);
    expect(await bureau.text()).toContain('De training begint 4 tot 8 weken na de afspraken.');
    const knop = 'Verstuur de uitnodiging voor de training';
    await bureau.press(knop);
    expect(bureau.status).toBe(422);
    expect(await bureau.text()).toContain('Schrijf waarom u het toch doet.');
    expect((await laatste(traject))['type']).not.toBe(STAP);
    await bureau.fill({ 'Waarom toch?': REDEN });
    await bureau.press(knop);
    expect(bureau.path).toBe(pad);
    expect(await laatste(traject)).toEqual({ type: STAP, tegenAdvies: REDEN });
    await bureau.open(`${pad}/logboek`);
    expect(await bureau.text()).toContain(`Tegen het advies, omdat: ${REDEN}`);
    const { regels = [] } = (await world.get(ReadLogboek).execute(traject.id, 5, 0)) ?? {};
    expect(regels[0]?.toelichting).toContain(REDEN);
    expect((await world.get(ReplayInstance).execute(traject.id))?.differences).toEqual([]);
  });

  it('wordt door de API geweigerd met het advies en het veld, en lukt met een reden', async () => {
    const traject = await laat('GM0193');
    const pad = `/trajecten/${traject.id}/gebeurtenissen`;
    const requestId = randomUUID();
    const nee = await api.post(pad, { type: STAP, requestId });
    expect(nee.status).toBe(409);
    expect(nee.body).toMatchObject({
      type: 'urn:gangmaker:weigering:advice',
      veld: 'tegenAdvies',
      advies: [{ naam: 'trainingOpTijd', hard: false }],
    });
    expect((await api.post(pad, { type: STAP, requestId, tegenAdvies: ' ' })).status).toBe(409);
    const voorbeeld = await api.get(`${pad}/voorbeeld?type=${STAP}`);
    expect(voorbeeld.body).toMatchObject({ advies: [{ naam: 'trainingOpTijd' }] });
    expect((await api.post(pad, { type: STAP, requestId, tegenAdvies: REDEN })).status).toBe(200);
    expect(await laatste(traject)).toEqual({ type: STAP, tegenAdvies: REDEN });
  });
});

/** A meeting of leaders is advised to have a guest; its date is set on a page of its own. */
const samenwerkend = async (): Promise<string> => {
  const begonnen = await world.get(SchrijfIn).execute({
    programma: 'samenwerken',
    client: { soort: 'provincie', naam: 'Flevoland' },
    programmamanagerId: MANAGER_ID,
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
  const { trajectId } = begonnen;
  for (const rol of ['opdrachtgever', 'griffier', 'gemeentesecretaris', 'wethouder'])
    await world
      .get(BewaarDeelnemer)
      .execute({ trajectId, naam: `De ${rol}`, rol, email: `${rol}@flevoland.example`, actor: MANAGER });
  await world.get(BewaarVersie).execute({
    trajectId,
    soort: 'programma',
    tekst: 'Wat wij gaan doen.',
    hoe: 'concept',
    verwachtNummer: null,
    actor: MANAGER,
  });
  const opdrachtgever: Actor = {
    kind: 'deelnemer',
    id: 'o',
    name: 'De opdrachtgever',
    roles: ['opdrachtgever'],
  };
  for (const [type, actor] of [
    ['ontwerp.BUREAU_VRAAGT_BEVESTIGING', MANAGER],
    ['ontwerp.OPDRACHTGEVER_BEVESTIGT', opdrachtgever],
  ] as const) {
    const sent = await world
      .get(StuurGebeurtenis)
      .execute({ trajectId, type, actor, requestId: randomUUID() });
    if (!sent.ok) throw new Error(`${type}: ${JSON.stringify(sent.refusal).slice(0, 500)}`);
  }
  return trajectId;
};

describe('een formulier dat ergens anders over gaat', () => {
  it('komt terug met alles erin, en gaat door zodra er een reden bij staat', async () => {
    const trajectId = await samenwerkend();
    const zitting = `/trajecten/${trajectId}/bijeenkomsten/leiderschap`;
    await bureau.open(`${zitting}/datum`);
    await bureau.fill({
      Datum: await dag(40),
      'Begint om': '10:00',
      'Eindigt om': '12:00',
      Plaats: 'De Waag',
    });
    await bureau.press('Bekijk eerst wat er gebeurt');
    await bureau.press('Leg deze datum vast');
    expect(bureau.status).toBe(409);
    expect(await bureau.h1()).toBe('Dit wijkt af van het advies');
    expect(await bureau.text()).toContain('gast');
    await bureau.press('Ga toch door');
    expect(bureau.status).toBe(409);
    expect(await bureau.text()).toContain('Schrijf waarom u het toch doet.');
    await bureau.fill({ 'Waarom toch?': REDEN });
    await bureau.press('Ga toch door');
    expect(bureau.path).toBe(zitting);
    expect(await bureau.text()).toContain('De Waag');
    const [rij] = await world.database.query<{ event: Record<string, unknown> }>(
      'SELECT event FROM transition_log WHERE instance_id = $1 ORDER BY seq DESC LIMIT 1',
      [trajectId],
    );
    expect(rij?.event).toMatchObject({ type: 'leiderschap.BUREAU_PLANT', tegenAdvies: REDEN });
  });
});
