import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { createPool, Database, PgInstanceStore, PgUnitOfWork } from '#persistence';
import {
  DefinitionRegistry,
  FireTimers,
  JobQueue,
  MigrateInstance,
  PreviewMigration,
  ReadStanding,
  ReplayInstance,
  SendEvent,
  StartInstance,
} from '#workflow-engine';
import type { Actor, AnyDefinition, EffectJob, Transaction } from '#workflow-engine';
import { PROGRAMMAS, type Programmas } from '../../apps/composition/src/programmas.ts';

export const BUREAU: Actor = {
  kind: 'medewerker',
  id: 'm1',
  name: 'P. de Manager',
  roles: ['programmamanager'],
};
export const GRIFFIE: Actor = { kind: 'deelnemer', id: 'd1', name: 'G. de Griffier', roles: ['griffier'] };

/** New trajecten begin on the first version that is given. */
class Registry extends DefinitionRegistry {
  constructor(private readonly programmas: Programmas) {
    super();
  }
  find = (name: string, version: number) =>
    this.all().find((definition) => definition.name === name && definition.version === version);
  latest = (name: string) => this.all().find((definition) => definition.name === name);
  all = () => this.programmas.definitions as unknown as readonly AnyDefinition[];
  deferred = (effectType: string) => effectType === 'mail';
  override migrations = () => this.programmas.overzettingen;
}

/** Jobs in a plain table, in the same transaction: what the engine promised, without a queue around it. */
class TableQueue extends JobQueue {
  async enqueue(tx: Transaction, jobs: readonly EffectJob[]): Promise<void> {
    await tx.join((sql) =>
      sql(`INSERT INTO test_job SELECT * FROM json_to_recordset($1::json) AS j(key text, params json)`, [
        JSON.stringify(jobs),
      ]),
    );
  }
}

/** The engine on a real database, with the real definitions and nothing of the pages around it. */
export const engineOn = async (url: string, programmas: Programmas = PROGRAMMAS) => {
  const pool: pg.Pool = createPool(url, { max: 8, applicationName: 'engine-test' });
  const database = new Database(pool);
  const unitOfWork = new PgUnitOfWork(database);
  const instances = new PgInstanceStore(database);
  const registry = new Registry(programmas);
  const queue = new TableQueue();
  const noRuns = { start: () => Promise.resolve([]) };
  const sendEvent = new SendEvent(unitOfWork, instances, queue, registry, noRuns);
  const startInstance = new StartInstance(instances, queue, registry);
  await pool.query(`CREATE TABLE IF NOT EXISTS test_job (key text PRIMARY KEY, params json)`);
  await pool.query(
    `INSERT INTO gemeente VALUES ('GM0180', 'Staphorst', 'PV23', 'Overijssel', 'noord') ON CONFLICT DO NOTHING`,
  );
  const manager = randomUUID();
  await pool.query(`INSERT INTO medewerker VALUES ($1, 'P. de Manager', $2, '{programmamanager}')`, [
    manager,
    `${manager}@bureau.example`,
  ]);

  /** A traject of Staphorst with its people and two dates, ready for its first confirmation. */
  const prepared = async (begin1: string, begin2: string): Promise<string> => {
    const id = randomUUID();
    await unitOfWork.run(async (tx) => {
      tx.write(
        `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, aangemaakt_op)
         VALUES ($1, 'gemeente', 'Staphorst', 'GM0180', 'ovkk', $2, engine_now())`,
        [id, manager],
      );
      await startInstance.within(tx, {
        instanceId: id,
        definition: 'ovkk',
        actor: BUREAU,
        requestId: 'start',
      });
    });
    for (const rol of ['raadslid', 'wethouder', 'directielid', 'teamleider', 'griffier'])
      await pool.query(
        `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op) VALUES ($1, $2, $3, $4, $5, engine_now())`,
        [randomUUID(), id, `De ${rol}`, `${rol}@staphorst.example`, rol],
      );
    for (const [onderdeel, begin] of [
      ['bijeenkomst1', begin1],
      ['bijeenkomst2', begin2],
    ] as const)
      await plan(id, onderdeel, begin);
    for (const nummer of [1, 2, 3]) {
      const begeleider = randomUUID();
      await pool.query(`INSERT INTO medewerker VALUES ($1, $2, $3, '{procesbegeleider}')`, [
        begeleider,
        `Begeleider ${nummer}`,
        `${begeleider}@bureau.example`,
      ]);
      await pool.query(`INSERT INTO traject_medewerker VALUES ($1, $2, 'procesbegeleider')`, [
        id,
        begeleider,
      ]);
    }
    return id;
  };

  const plan = (trajectId: string, onderdeel: string, begin: string) =>
    pool.query(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
       VALUES ($1, $2, $3, '', '', $4::timestamptz, $4::timestamptz + interval '5 hours', 'Raadzaal')
       ON CONFLICT (traject_id, onderdeel, volgnummer) DO UPDATE SET begin_op = EXCLUDED.begin_op, eind_op = EXCLUDED.eind_op`,
      [randomUUID(), trajectId, onderdeel, begin],
    );

  const send = (
    instanceId: string,
    type: string,
    more: { actor?: Actor; requestId?: string; fields?: Record<string, string> } = {},
  ) =>
    sendEvent.execute({
      instanceId,
      requestId: more.requestId ?? randomUUID(),
      actor: more.actor ?? BUREAU,
      event: { type, ...more.fields },
    });

  return {
    pool,
    sendEvent,
    send,
    plan,
    prepared,
    instances,
    unitOfWork,
    timers: new FireTimers(instances, sendEvent),
    replay: new ReplayInstance(instances, registry),
    standing: new ReadStanding(instances, registry),
    migrate: new MigrateInstance(unitOfWork, instances, queue, registry, noRuns),
    preview: new PreviewMigration(instances, registry),
    passDays: (days: number) =>
      pool.query(`UPDATE practice_clock SET shift = shift + make_interval(days => $1)`, [days]),
    jobs: async (trajectId: string) => {
      const { rows } = await pool.query<{ key: string; sjabloon: string }>(
        `SELECT key, params->>'sjabloon' AS sjabloon FROM test_job WHERE key LIKE $1 || ':%' ORDER BY split_part(key, ':', 2)::int, key`,
        [trajectId],
      );
      return rows;
    },
    close: () => pool.end(),
  };
};

export type TestEngine = Awaited<ReturnType<typeof engineOn>>;
