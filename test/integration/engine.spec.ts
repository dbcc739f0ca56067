import { lokaleDatum } from '#domain';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { engineOn, GRIFFIE, type TestEngine } from '../support/engine.ts';

let database: TestDatabase;
let engine: TestEngine;

beforeAll(async () => {
  database = await createTestDatabase();
  engine = await engineOn(database.url);
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const rowsOf = async (trajectId: string) => {
  const { rows } = await engine.pool.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM transition_log WHERE instance_id = $1) AS log,
            (SELECT count(*)::int FROM taak WHERE traject_id = $1) AS taken,
            (SELECT count(*)::int FROM workflow_timer WHERE instance_id = $1) AS timers,
            (SELECT count(*)::int FROM test_job WHERE key LIKE $1 || ':%') AS jobs`,
    [trajectId],
  );
  return rows[0];
};
const asked = async () => {
  const id = await engine.prepared(inDays(40), inDays(90));
  expect(await engine.send(id, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({ ok: true });
  return id;
};

describe('one event, one transaction', () => {
  it('writes state, log, tasks, timers and jobs together', async () => {
    const id = await asked();
    const { rows: open } = await engine.pool.query(
      `SELECT code FROM taak WHERE traject_id = $1 AND status = 'open' ORDER BY code`,
      [id],
    );
    expect(open).toEqual([{ code: 'bijeenkomst2.casussen' }, { code: 'voorbereiding.bevestigen' }]);
    expect((await engine.jobs(id)).map(({ sjabloon }) => sjabloon)).toEqual(['bevestigingsverzoek']);
    expect((await engine.standing.execute(id))?.timers).toHaveLength(3);
    expect(await rowsOf(id)).toMatchObject({ log: 2, timers: 3 });
  });

  it('is nothing at all when it fails half way', async () => {
    const id = await asked();
    const before = await rowsOf(id);
    await engine.pool.query(
      `ALTER TABLE test_job ADD CONSTRAINT broken CHECK (key NOT LIKE '${id}%') NOT VALID`,
    );
    await expect(engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE })).rejects.toThrow(
      'broken',
    );
    await engine.pool.query(`ALTER TABLE test_job DROP CONSTRAINT broken`);
    expect(await rowsOf(id)).toEqual(before);
    expect((await engine.standing.execute(id))?.standing.path).toEqual(['voorbereiding', 'bevestiging']);
  });

  it('refuses with facts and leaves no trace', async () => {
    const id = await asked();
    const before = await rowsOf(id);
    expect(await engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT')).toMatchObject({
      refusal: { code: 'forbidden', allowed: ['griffier'] },
    });
    await engine.pool.query(
      `UPDATE deelnemer SET afgemeld_op = now() WHERE traject_id = $1 AND rol = 'wethouder'`,
      [id],
    );
    const refused = await engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE });
    expect(refused).toMatchObject({
      refusal: { code: 'missing', missing: [{ name: 'elkeDoelgroepVertegenwoordigd', where: 'deelnemers' }] },
    });
    expect(await rowsOf(id)).toEqual(before);
  });
});

describe('at the same moment', () => {
  it('the same request twenty times is one step', async () => {
    const id = await asked();
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE, requestId: 'double-click' }),
      ),
    );
    expect(results.filter((result) => result.ok && !result.repeated)).toHaveLength(1);
    expect(new Set(results.map((result) => result.ok && `${result.seq} ${result.phase}`))).toEqual(
      new Set(['3 bijeenkomst1']),
    );
    expect(await rowsOf(id)).toMatchObject({ log: 3 });
  });

  it('different people confirm once: the others hear where it stands now', async () => {
    const id = await asked();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: 'not-here', standing: { phase: 'bijeenkomst1' } },
    });
  });

  it('a guard sees what was committed while it waited for the lock', async () => {
    const id = await asked();
    const client = await engine.pool.connect();
    await client.query('BEGIN');
    await client.query(`SELECT 1 FROM workflow_instance WHERE id = $1 FOR UPDATE`, [id]);
    await client.query(
      `UPDATE deelnemer SET afgemeld_op = now() WHERE traject_id = $1 AND rol = 'griffier'`,
      [id],
    );
    const waiting = engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await client.query('COMMIT');
    client.release();
    expect(await waiting).toMatchObject({ refusal: { code: 'missing' } });
  });
});

describe('the log', () => {
  it('refuses to be changed, by anyone', async () => {
    const id = await asked();
    for (const statement of [
      `UPDATE transition_log SET actor = '{}' WHERE instance_id = '${id}'`,
      `DELETE FROM transition_log WHERE instance_id = '${id}'`,
      `TRUNCATE transition_log`,
    ])
      await expect(engine.pool.query(statement)).rejects.toThrow('append-only');
  });

  it('replays to the same steps and snapshot', async () => {
    const id = await asked();
    await engine.send(id, 'voorbereiding.GRIFFIE_STUURT_TERUG', {
      actor: GRIFFIE,
      fields: { reden: 'Er mist iemand.' },
    });
    await engine.send(id, 'PAUZEER', { fields: { reden: 'reces' } });
    await engine.send(id, 'HERVAT');
    expect(await engine.replay.execute(id)).toEqual({ steps: 5, differences: [] });
    await engine.pool.query(
      `UPDATE workflow_instance SET state = jsonb_set(state::jsonb, '{value}', '"afgerond"')::json WHERE id = $1`,
      [id],
    );
    expect((await engine.replay.execute(id))?.differences[0]).toMatchObject({ what: 'snapshot' });
  });
});

describe('terms', () => {
  it('found after weeks of downtime fire once, in order, and a date that moved is followed', async () => {
    const id = await engine.prepared(inDays(40), inDays(90));
    await engine.send(id, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    await engine.passDays(30);
    while ((await engine.timers.sweep(2)) > 0);
    const reminders = (await engine.jobs(id)).filter(
      ({ sjabloon }) => sjabloon === 'bevestigingsverzoek-herinnering',
    );
    expect(reminders).toHaveLength(2);
    const { rows } = await engine.pool.query(
      `SELECT eigenaar FROM taak WHERE traject_id = $1 AND code = 'voorbereiding.nabellen'`,
      [id],
    );
    expect(rows).toEqual([{ eigenaar: 'programmamanager' }]);

    await engine.plan(id, 'bijeenkomst1', inDays(75));
    await engine.send(id, 'bijeenkomst1.BUREAU_VERZET');
    await engine.send(id, 'voorbereiding.GRIFFIE_BEVESTIGT', { actor: GRIFFIE });
    const due = async () =>
      (await engine.standing.execute(id))?.timers
        .find(({ delay }) => delay === 'bijeenkomst1.uitnodigen')
        ?.dueAt.slice(0, 10);
    expect(await due()).toBe(lokaleDatum(inDays(54)));
    await engine.plan(id, 'bijeenkomst1', inDays(80));
    await engine.send(id, 'bijeenkomst1.BUREAU_VERZET');
    expect(await due()).toBe(lokaleDatum(inDays(59)));
    expect((await engine.replay.execute(id))?.differences).toEqual([]);
  });

  it('of a paused traject stand still', async () => {
    const id = await asked();
    await engine.send(id, 'PAUZEER', { fields: { reden: 'verkiezingen' } });
    await engine.passDays(30);
    const before = (await engine.jobs(id)).length;
    while ((await engine.timers.sweep(10)) > 0);
    expect(await engine.jobs(id)).toHaveLength(before);
    await engine.send(id, 'HERVAT');
    expect(await engine.timers.sweep(10)).toBe(0);
  });

  it('are leased to one worker only', async () => {
    const id = await asked();
    await engine.passDays(60);
    const claims = await Promise.all(Array.from({ length: 4 }, () => engine.instances.claimDueTimers(10)));
    const mine = claims.flat().filter(({ instanceId }) => instanceId === id);
    expect(mine).toHaveLength(3);
    expect(new Set(mine.map((timer) => timer.id)).size).toBe(3);
  });
});
