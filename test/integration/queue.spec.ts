import { setTimeout as sleep } from 'node:timers/promises';
import { listen, openJobs, prepareQueues, type JobHandlers, type Jobs } from '#jobs';
import { createPool, Database, PgUnitOfWork } from '#persistence';
import type { EffectJob } from '#workflow-engine';
import type pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const job = (key: string, instanceId = 'a'): EffectJob => ({
  key,
  instanceId,
  type: 'mail',
  params: {},
  at: '',
  event: {},
});

describe('the queue', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let unitOfWork: PgUnitOfWork;
  let jobs: Jobs;

  beforeEach(async () => {
    database = await createTestDatabase();
    pool = createPool(database.url, { max: 6, applicationName: 'queue' });
    unitOfWork = new PgUnitOfWork(new Database(pool));
    jobs = await openJobs({ pool, work: true });
  });
  afterEach(async () => {
    await jobs.stop();
    await pool.end();
    await database.drop();
  });

  const enqueue = (...given: EffectJob[]) => unitOfWork.run((tx) => jobs.effects.enqueue(tx, given));
  const queued = async (): Promise<number> =>
    (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM pgboss.job`)).rows[0]?.n ?? 0;
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 200 && !(await holds()); tries += 1) await sleep(50);
    expect(await holds()).toBe(true);
  };
  const handlers = (over: Partial<JobHandlers>): JobHandlers => ({
    effect: () => Promise.resolve(),
    bericht: () => Promise.resolve(),
    effectMislukt: () => Promise.resolve(),
    berichtMislukt: () => Promise.resolve(),
    ...over,
  });

  it('holds a job if and only if its transaction commits, and once however often it is added', async () => {
    await unitOfWork.run(
      (tx) => jobs.effects.enqueue(tx, [job('a:1:0')]),
      () => false,
    );
    expect(await queued()).toBe(0);
    await enqueue(job('a:1:0'), job('a:1:1'));
    await enqueue(job('a:1:0'));
    expect(await queued()).toBe(2);
  });

  it('does the jobs of one traject in order, and lets one that waits hold back no other traject', async () => {
    await pool.query(`UPDATE pgboss.queue SET retry_delay = 1 WHERE name = 'effect'`);
    const done: string[] = [];
    let failed = false;
    for (const key of ['a:1:0', 'a:2:0', 'a:3:0']) await enqueue(job(key));
    await enqueue(job('b:1:0', 'b'));
    await jobs.run(
      handlers({
        effect: async ({ key }) => {
          if (key === 'a:2:0' && !failed) {
            failed = true;
            throw new Error('not now');
          }
          done.push(key);
        },
      }),
    );
    await until(() => done.length === 4);
    expect(done.filter((key) => key.startsWith('a'))).toEqual(['a:1:0', 'a:2:0', 'a:3:0']);
    expect(done.indexOf('b:1:0')).toBeLessThan(done.indexOf('a:2:0'));
  });

  it('tells when the last attempt failed, and goes on with the next job', async () => {
    await pool.query(`UPDATE pgboss.queue SET retry_limit = 0 WHERE name = 'effect'`);
    const done: string[] = [];
    const given: string[] = [];
    await enqueue(job('a:1:0'));
    await enqueue(job('a:2:0'));
    await jobs.run(
      handlers({
        effect: ({ key }) => {
          if (key === 'a:1:0') return Promise.reject(new Error('a bug'));
          done.push(key);
          return Promise.resolve();
        },
        effectMislukt: ({ key }, why) => {
          given.push(`${key}: ${why}`);
          return Promise.resolve();
        },
      }),
    );
    await until(() => done.length === 1);
    expect(given).toEqual(['a:1:0: a bug']);
    expect(done).toEqual(['a:2:0']);
  });

  it('goes on listening after its connection was cut', async () => {
    const heard: string[] = [];
    const faults: Error[] = [];
    const ears = { onNotification: (text: string) => heard.push(text), onConnected: () => undefined };
    const listening = await listen(pool, 'spec', { ...ears, onError: (error) => faults.push(error) });
    await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN "spec"'`);
    await until(async () => {
      await pool.query(`NOTIFY spec, 'again'`);
      return heard.includes('again');
    });
    expect(faults).toHaveLength(1);
    await listening.close();
  });

  it('is prepared as often as one likes, also by two at once', async () => {
    await Promise.all([prepareQueues(database.url), prepareQueues(database.url)]);
    expect(await jobs.check()).toBe(true);
  });
});
