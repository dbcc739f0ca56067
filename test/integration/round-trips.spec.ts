import { randomUUID } from 'node:crypto';
import { openJobs } from '#jobs';
import { createPool, Database, PgInstanceStore, PgUnitOfWork } from '#persistence';
import { SendEvent, type JobQueue } from '#workflow-engine';
import { WorkflowRegistry } from '../../apps/composition/src/index.ts';
import { MANAGER, startMailWorld } from '../support/mail-world.ts';
import { countRoundTrips } from '../support/round-trips.ts';
import { createTestDatabase } from '../support/test-database.ts';

const EFFECTS = 40;

/** Every effect of a step counts for forty. */
const fortyfold = (queue: JobQueue): JobQueue => ({
  enqueue: (tx, jobs) =>
    queue.enqueue(
      tx,
      jobs.flatMap((job) => Array.from({ length: EFFECTS }, (_, n) => ({ ...job, key: `${job.key}-${n}` }))),
    ),
});

describe('the price of an event', () => {
  it('is at most three network round trips, commit included, however many effects it has', async () => {
    const database = await createTestDatabase();
    const world = await startMailWorld(database.url);
    const { id } = await world.traject([
      { naam: 'J. Bakker', rol: 'raadslid', email: 'j.bakker@staphorst.example' },
    ]);
    await world.plan(id, 'bijeenkomst1', '2028-01-13');
    await world.plan(id, 'bijeenkomst2', '2028-03-02');

    const proxy = await countRoundTrips(database.url);
    const pool = createPool(proxy.url, { max: 1, applicationName: 'counted' });
    const jobs = await openJobs({ pool });
    try {
      const counted = new Database(pool);
      const sendEvent = new SendEvent(
        new PgUnitOfWork(counted),
        new PgInstanceStore(counted),
        fortyfold(jobs.effects),
        new WorkflowRegistry(),
        { start: () => Promise.resolve([]) },
      );
      const announce = () =>
        sendEvent.execute({
          instanceId: id,
          requestId: randomUUID(),
          actor: MANAGER,
          event: { type: 'voorbereiding.BUREAU_KONDIGT_AAN' },
        });
      expect(await announce()).toMatchObject({ ok: true }); // a connection is made once

      proxy.reset();
      expect(await announce()).toMatchObject({ ok: true });
      expect(proxy.count()).toBeGreaterThan(0);
      expect(proxy.count()).toBeLessThanOrEqual(3);

      // With data of the case that is written in the same transaction, before the facts are read.
      proxy.reset();
      const withData = await sendEvent.execute({
        instanceId: id,
        requestId: randomUUID(),
        actor: MANAGER,
        event: { type: 'voorbereiding.BUREAU_KONDIGT_AAN' },
        alongside: (tx) => {
          tx.write(`UPDATE bijeenkomst SET plaats = 'De Kerk' WHERE traject_id = $1`, [id]);
          return Promise.resolve();
        },
      });
      expect(withData).toMatchObject({ ok: true });
      expect(proxy.count()).toBeLessThanOrEqual(3);

      const queued = await world.rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'effect'`,
      );
      expect(queued).toEqual([{ n: 3 * EFFECTS }]);
    } finally {
      await jobs.stop();
      await pool.end();
      await proxy.close();
      await world.close();
      await database.drop();
    }
  });
});
