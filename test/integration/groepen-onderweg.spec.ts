import { randomUUID } from 'node:crypto';
import { ReadOntvangers } from '#berichten';
import { Deelnemers, SchrijfIn, Verwanten } from '#case-management';
import { loadGemeenten, Database } from '#persistence';
import { StartInstance, UnitOfWork } from '#workflow-engine';
import { MANAGER, startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let world: MailWorld;
let manager: string;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await startMailWorld(database.url);
  await loadGemeenten(world.app.get(Database));
  manager = randomUUID();
  await world.pool.query(
    `INSERT INTO medewerker VALUES ($1, 'A. de Vries', 'a.devries@bureau.example', '{programmamanager}')`,
    [manager],
  );
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

const persoon = (naam: string, email: string) => ({ naam, email, rol: 'ambtenaar', functie: '' }) as const;
const opdrachtgever = {
  naam: 'O. Gever',
  email: 'o.gever@staphorst.example',
  rol: 'opdrachtgever',
  functie: '',
} as const;

const traject = async (code: string): Promise<string> => {
  const result = await world.app.get(SchrijfIn).execute({
    programma: 'sensitiviteit',
    client: { soort: 'gemeente', code },
    programmamanagerId: manager,
    deelnemers: [opdrachtgever],
    actor: MANAGER,
    requestId: randomUUID(),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.trajectId;
};

/** A work group as the step of its parent would start it, without the phases before that. */
const werkgroep = async (ouder: string, groep: string): Promise<string> => {
  const id = randomUUID();
  await world.app.get(UnitOfWork).run(async (tx) => {
    tx.write(
      `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, ouder_id, groep, aangemaakt_op)
       SELECT $2, client_soort, client_naam, gemeente_code, 'sensitiviteit-werkgroep', programmamanager_id, id, $3, engine_now()
       FROM traject WHERE id = $1`,
      [ouder, id, groep],
    );
    const start = {
      instanceId: id,
      definition: 'sensitiviteit-werkgroep',
      actor: MANAGER,
      requestId: 'start',
    };
    await world.app.get(StartInstance).within(tx, start);
  });
  return id;
};
const stappen = async (id: string, type: string): Promise<number> => {
  const rows = await world.rows(
    `SELECT 1 FROM transition_log WHERE instance_id = $1 AND event ->> 'type' = $2`,
    [id, type],
  );
  return rows.length;
};

it('a worker tells the parent that a group ended, and stops the groups of a parent that stops', async () => {
  await world.work();
  const ouder = await traject('GM0180');
  const [eerste, tweede] = [await werkgroep(ouder, 'Wonen'), await werkgroep(ouder, 'Zorg')];
  await world.send(eerste, 'BUREAU_ANNULEERT', { velden: { reden: 'Te klein' } });
  await world.until(async () => (await stappen(ouder, 'SYSTEEM_MELDT_KIND')) === 1, 'the parent is told');

  await world.send(ouder, 'PAUZEER', { velden: { reden: 'Zomer' } });
  await world.send(tweede, 'PAUZEER', { velden: { reden: 'Zomer' } });
  await world.send(ouder, 'HERVAT');
  await world.send(ouder, 'BUREAU_ANNULEERT', { velden: { reden: 'Geen geld' } });
  await world.until(async () => (await stappen(tweede, 'BUREAU_ANNULEERT')) === 1, 'the group is stopped');
  const uow = world.app.get(UnitOfWork);
  expect(await uow.run((tx) => world.app.get(Verwanten).lopendeKinderen(tx, ouder))).toEqual([]);
  expect(await stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(1);
});

it('a mail to everybody reaches the groups too, each address once', async () => {
  const ouder = await traject('GM0183');
  const groepen = [await werkgroep(ouder, 'Wonen'), await werkgroep(ouder, 'Zorg')];
  const deelnemers = world.app.get(Deelnemers);
  await world.app.get(UnitOfWork).run(async (tx) => {
    for (const groep of groepen)
      await deelnemers.insert(tx, groep, [
        { id: randomUUID(), ...persoon('T. Rekker', 'T.Rekker@staphorst.example') },
        { id: randomUUID(), ...persoon('Opnieuw', opdrachtgever.email.toUpperCase()) },
      ]);
  });
  const wie = async (soort: 'iedereen' | 'deelnemers') =>
    (
      await world.app
        .get(ReadOntvangers)
        .execute(ouder, { sjabloon: 'geannuleerd', onderdelen: [], aan: { soort } })
    ).map(({ naam, trajectId }) => `${naam} ${trajectId === undefined ? 'hier' : 'groep'}`);
  expect(await wie('iedereen')).toEqual(['O. Gever hier', 'T. Rekker groep']);
  expect(await wie('deelnemers')).toEqual(['O. Gever hier']);
});
