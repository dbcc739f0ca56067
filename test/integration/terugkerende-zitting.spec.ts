import { randomUUID } from 'node:crypto';
import {
  BewaarDeelnemer,
  Deelnemers,
  LegAanwezigheidVast,
  PlanBijeenkomst,
  ReadBijeenkomst,
  ReadBijeenkomsten,
  ReadCasussen,
  ReadTraining,
  SchrijfIn,
  Taken,
  type BijeenkomstBeeld,
} from '#case-management';
import { plusDagen } from '#domain';
import { Clock, InstanceStore, ReplayInstance } from '#workflow-engine';
import { herhaalProgramma } from '../support/herhaal-programma.ts';
import { MANAGER, startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let world: MailWorld;
let trajectId: string;

const manager = randomUUID();
const actor = { ...MANAGER, id: manager };

beforeAll(async () => {
  database = await createTestDatabase();
  const programmas = { definitions: [herhaalProgramma], overzettingen: [] };
  world = await startMailWorld(database.url, undefined, programmas);
  await world.pool.query(
    `INSERT INTO gemeente VALUES ('GM0180', 'Staphorst', 'PV23', 'Overijssel', 'noord')`,
  );
  await world.pool.query(
    `INSERT INTO medewerker VALUES ($1, 'A. de Vries', 'a.devries@bureau.example', '{programmamanager}')`,
    [manager],
  );
  trajectId = await begin();
  for (const [naam, rol] of [
    ['S. Smit', 'gemeentesecretaris'],
    ['W. Bos', 'wethouder'],
    ['G. Kok', 'griffier'],
  ] as const)
    await gelukt(
      world.app.get(BewaarDeelnemer).execute({
        trajectId,
        naam,
        rol,
        email: `${naam.slice(3).toLowerCase()}@staphorst.example`,
        actor,
      }),
    );
  await world.work();
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

async function gelukt<T extends { ok: boolean }>(belofte: Promise<T>): Promise<Extract<T, { ok: true }>> {
  const result = await belofte;
  if (!result.ok) throw new Error(JSON.stringify(result).slice(0, 800));
  return result as Extract<T, { ok: true }>;
}
const begin = async (): Promise<string> => {
  const client = { soort: 'gemeente', code: 'GM0180' } as const;
  const wie = { programma: 'overlegprogramma', client, programmamanagerId: manager, actor };
  return (await gelukt(world.app.get(SchrijfIn).execute({ ...wie, requestId: randomUUID() }))).trajectId;
};
const dag = async (over: number): Promise<string> =>
  plusDagen((await world.app.get(Clock).now()).slice(0, 10), over);
const plan = async (over: number, meer: { reden?: string } = {}) => {
  const datum = await dag(over);
  const planning = {
    beginLokaal: `${datum}T13:00`,
    eindLokaal: `${datum}T16:30`,
    plaats: 'Raadzaal',
    ...meer,
  };
  return world.app
    .get(PlanBijeenkomst)
    .execute({ trajectId, onderdeel: 'overleg', actor, requestId: randomUUID(), ...planning });
};
const beeld = async (): Promise<BijeenkomstBeeld> => {
  const zitting = await world.app.get(ReadBijeenkomst).execute(trajectId, 'overleg');
  if (!zitting) throw new Error('There is no such session');
  return zitting;
};
const wacht = (dagen: number) =>
  world.pool.query(`UPDATE practice_clock SET shift = shift + make_interval(days => $1)`, [dagen]);
const uitnodigingen = async () =>
  (await world.mails()).filter(({ category }) => category === 'uitnodiging').map(({ to }) => to[0]);
const verstuurd = (aantal: number) =>
  world.until(async () => (await uitnodigingen()).length >= aantal, `${aantal} invitations`);
const rijen = () =>
  world.rows<{ nummer: number; dag: string }>(
    `SELECT volgnummer AS nummer, left(begin_lokaal, 10) AS dag FROM bijeenkomst WHERE traject_id = $1 ORDER BY 1`,
    [trajectId],
  );

describe('een zitting die terugkomt', () => {
  it('is een zitting als andere: wie komt, zegt het blad, en de taak is klaar met de datum', async () => {
    const taken = await world.app.get(Taken).read({ trajectId });
    expect(taken.map(({ titel }) => titel)).toEqual(['Prik een datum']);
    await gelukt(plan(20));
    const zitting = await beeld();
    expect(zitting).toMatchObject({
      titel: 'Overleg',
      nummer: 1,
      herhaalt: true,
      stand: 'gepland',
      eerdere: [],
    });
    expect(zitting.mensen.map(({ naam }) => naam)).toEqual(['S. Smit', 'W. Bos']);
    expect(await world.app.get(Taken).read({ trajectId })).toEqual([]);
    await verstuurd(2);
  });

  it('kent geen pagina’s van andere programma’s', async () => {
    expect(await world.app.get(ReadTraining).execute(trajectId)).toBeUndefined();
    expect(await world.app.get(ReadCasussen).execute(trajectId)).toBeUndefined();
    expect(await world.app.get(ReadBijeenkomst).execute(trajectId, 'bijeenkomst1')).toBeUndefined();
    expect(await world.app.get(ReadBijeenkomsten).execute(trajectId)).toHaveLength(1);
  });

  it('blijft dezelfde keer zolang zij wordt verzet of afgelast', async () => {
    await gelukt(plan(22));
    await gelukt(world.send(trajectId, 'overleg.BUREAU_GELAST_AF', { actor }));
    expect(await beeld()).toMatchObject({ stand: 'afgelast', kanVolgende: false });
    await wacht(30);
    // The old date has passed by now, but nobody met on it.
    expect(await beeld()).toMatchObject({ kanVolgende: false, nummer: 1 });
    await gelukt(plan(5));
    expect(await rijen()).toEqual([{ nummer: 1, dag: await dag(5) }]);
  });

  it('krijgt na de aanwezigheid een volgende keer, met een eigen nummer, lijst en voorstel', async () => {
    await wacht(5);
    const [smit, bos] = await world.app
      .get(Deelnemers)
      .alle(trajectId)
      .then((mensen) => [
        mensen.find(({ naam }) => naam === 'S. Smit')?.id ?? '',
        mensen.find(({ naam }) => naam === 'W. Bos')?.id ?? '',
      ]);
    const aanwezig = { [smit ?? '']: true, [bos ?? '']: false };
    await gelukt(
      world.app.get(LegAanwezigheidVast).execute({ trajectId, onderdeel: 'overleg', aanwezig, actor }),
    );
    await gelukt(world.send(trajectId, 'overleg.BUREAU_MELDT_GEHOUDEN', { actor }));
    const eerste = await beeld();
    expect(eerste).toMatchObject({ kanVolgende: true, telling: { aanwezig: 1, afwezig: 1, open: 0 } });
    // Eight weeks on, or the working day after that.
    expect([await dag(56), await dag(57), await dag(58)]).toContain(eerste.voorstel.datum);

    const eerder = (await uitnodigingen()).length;
    await gelukt(plan(60));
    const tweede = await beeld();
    expect(tweede).toMatchObject({ nummer: 2, stand: 'gepland', kanVolgende: false });
    expect(tweede.telling).toEqual({ aanwezig: 0, afwezig: 0, open: 2 });
    expect(tweede.eerdere).toMatchObject([{ nummer: 1, telling: { aanwezig: 1, afwezig: 1, open: 0 } }]);
    await verstuurd(eerder + 2);
  });

  it('nodigt per keer één keer uit, met een eigen afspraak in de agenda', async () => {
    const voor = (await uitnodigingen()).length;
    await gelukt(plan(61));
    const open = `SELECT 1 FROM pgboss.job WHERE name IN ('effect', 'bericht') AND state IN ('created', 'retry', 'active')`;
    await world.until(async () => (await world.rows(open)).length === 0, 'no work left');
    expect(await uitnodigingen()).toHaveLength(voor);
    const uids = await world.rows<{ nummer: number; uids: number }>(
      `SELECT b.volgnummer AS nummer, count(DISTINCT g.uid)::int AS uids
       FROM bijeenkomst b JOIN agenda_genodigde g ON g.bijeenkomst_id = b.id GROUP BY 1 ORDER BY 1`,
    );
    expect(uids).toEqual([
      { nummer: 1, uids: 2 },
      { nummer: 2, uids: 2 },
    ]);
  });

  it('staat in de feiten met nummer en het eind van de vorige keer, en alles speelt net zo opnieuw', async () => {
    const loaded = await world.app.get(InstanceStore).read(trajectId);
    const [eerste] = await world.rows<{ eind: string }>(
      `SELECT utc_iso(eind_op) AS eind FROM bijeenkomst WHERE traject_id = $1 AND volgnummer = 1`,
      [trajectId],
    );
    expect(loaded?.facts).toMatchObject({
      bijeenkomsten: { overleg: { nummer: 2, vorigEind: eerste?.eind } },
    });
    expect(await world.app.get(ReplayInstance).execute(trajectId)).toMatchObject({ differences: [] });
  });
});
