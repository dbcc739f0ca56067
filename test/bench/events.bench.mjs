import { randomUUID } from 'node:crypto';
import { createPool, Database, PgInstanceStore, PgUnitOfWork } from '#persistence';
import { DefinitionRegistry, JobQueue, SendEvent, StartInstance } from '#workflow-engine';
import { definitionOf, definitions } from '#workflows';

const ROUNDS = 300;
const BUREAU = { kind: 'medewerker', id: 'm', name: 'P. de Manager', roles: ['programmamanager'] };

class Registry extends DefinitionRegistry {
  find = definitionOf;
  latest = (name) => definitions.find((definition) => definition.name === name);
  all = () => definitions;
  deferred = () => false;
}
class NoQueue extends JobQueue {
  enqueue = () => Promise.resolve();
}

const timed = async (rounds, work) => {
  const begin = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) await work(round);
  return Number(process.hrtime.bigint() - begin) / 1e6 / rounds;
};

/** An event against the least that a durable write can cost: one insert, committed. */
export const bench = async (url) => {
  const pool = createPool(url, { max: 4, applicationName: 'bench' });
  const unitOfWork = new PgUnitOfWork(new Database(pool));
  const instances = new PgInstanceStore(new Database(pool));
  const registry = new Registry();
  const sendEvent = new SendEvent(unitOfWork, instances, new NoQueue(), registry, { start: async () => [] });
  const startInstance = new StartInstance(instances, new NoQueue(), registry);
  const [manager, id] = [randomUUID(), randomUUID()];
  await pool.query(`INSERT INTO gemeente VALUES ('GM0180', 'Staphorst', 'PV23', 'Overijssel', 'noord')`);
  await pool.query(
    `INSERT INTO medewerker VALUES ($1, 'P. de Manager', 'p@bureau.example', '{programmamanager}')`,
    [manager],
  );
  await pool.query(`CREATE TABLE bench_row (id uuid PRIMARY KEY, at timestamptz)`);
  await unitOfWork.run(async (tx) => {
    tx.write(
      `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, aangemaakt_op)
       VALUES ($1, 'gemeente', 'Staphorst', 'GM0180', 'ovkk', $2, now())`,
      [id, manager],
    );
    await startInstance.within(tx, { instanceId: id, definition: 'ovkk', actor: BUREAU, requestId: 'start' });
  });
  await pool.query(
    `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op)
     SELECT gen_random_uuid(), $1, 'N. ' || n, n || '@staphorst.example', 'raadslid', now() FROM generate_series(1, 100) n`,
    [id],
  );
  const send = (type, fields = {}) =>
    sendEvent.execute({ instanceId: id, requestId: randomUUID(), actor: BUREAU, event: { type, ...fields } });
  const event = (round) => (round % 2 === 0 ? send('PAUZEER', { reden: 'bench' }) : send('HERVAT'));
  const insert = () => pool.query(`INSERT INTO bench_row VALUES (gen_random_uuid(), now())`);
  try {
    await timed(40, event);
    const inserts = await timed(ROUNDS, insert);
    const events = await timed(ROUNDS, event);
    const refused = await timed(ROUNDS, () => send('voorbereiding.BUREAU_VRAAGT_BEVESTIGING'));
    return [
      `an event (100 people): ${(events / inserts).toFixed(1)} × one committed insert (${events.toFixed(2)} ms / ${inserts.toFixed(2)} ms here)`,
      `a refusal with all its facts: ${(refused / inserts).toFixed(1)} ×`,
    ];
  } finally {
    await pool.end();
  }
};
