import { randomUUID } from 'node:crypto';
import { LegAfsprakenVast, ReadLogboek } from '#case-management';
import { ReplayInstance } from '#workflow-engine';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
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
