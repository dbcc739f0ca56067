import { randomUUID } from 'node:crypto';
import { ReadOntvangers } from '#berichten';
import { Deelnemers, Verwanten } from '#case-management';
import { UnitOfWork } from '#workflow-engine';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { OPDRACHTGEVER, werkgroepenIn, type Werkgroepen } from '../support/werkgroepen.ts';

let database: TestDatabase;
let world: MailWorld;
let groepen: Werkgroepen;
beforeAll(async () => {
  database = await createTestDatabase();
  world = await startMailWorld(database.url);
  groepen = await werkgroepenIn(world);
});
afterAll(async () => {
  await world.close();
  await database.drop();
});

it('a worker tells the parent that a group ended, and stops the groups of a parent that stops', async () => {
  const { traject, werkgroep, stappen } = groepen;
  await world.work();
  const ouder = await traject('GM0180');
  const [eerste, tweede] = [await werkgroep(ouder, 'Wonen'), await werkgroep(ouder, 'Zorg')];
  await world.send(eerste, 'BUREAU_ANNULEERT', { velden: { reden: 'Te klein' } });
  await world.until(async () => (await stappen(ouder, 'SYSTEEM_MELDT_KIND')) === 1, 'the parent is told');

  await world.send(tweede, 'PAUZEER', { velden: { reden: 'Zomer' } });
  await world.send(ouder, 'BUREAU_ANNULEERT', { velden: { reden: 'Geen geld' } });
  await world.until(async () => (await stappen(tweede, 'BUREAU_ANNULEERT')) === 1, 'the group is stopped');
  const uow = world.app.get(UnitOfWork);
  expect(await uow.run((tx) => world.app.get(Verwanten).lopendeKinderen(tx, ouder))).toEqual([]);
  expect(await stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(1);
});

it('a message that was kept when a worker stopped is delivered by another one', async () => {
  const { traject, werkgroep, stappen } = groepen;
  const ouder = await traject('GM0160');
  const kind = await werkgroep(ouder, 'Wonen');
  await world.pool.query(
    `INSERT INTO oudermelding (sleutel, kind_id, gebeurtenis, gemeld_op) VALUES ($1, $2, 'SYSTEEM_MELDT_KIND', engine_now())`,
    [`${kind}:9:0`, kind],
  );
  await world.until(async () => (await stappen(ouder, 'SYSTEEM_MELDT_KIND')) === 1, 'the sweep finds it');
});

it('a mail to everybody reaches the groups too, each address once', async () => {
  const ouder = await groepen.traject('GM0183');
  const deelnemers = world.app.get(Deelnemers);
  const lid = (naam: string, email: string) =>
    ({ id: randomUUID(), naam, email, rol: 'ambtenaar', functie: '' }) as const;
  for (const naam of ['Wonen', 'Zorg']) {
    const groep = await groepen.werkgroep(ouder, naam);
    await world.app.get(UnitOfWork).run(async (tx) => {
      await deelnemers.insert(tx, groep, [
        lid('T. Rekker', 'T.Rekker@staphorst.example'),
        lid('Opnieuw', OPDRACHTGEVER.email.toUpperCase()),
      ]);
    });
  }
  const wie = async (soort: 'iedereen' | 'deelnemers') => {
    const mail = { sjabloon: 'geannuleerd', onderdelen: [], aan: { soort } };
    const ontvangers = await world.app.get(ReadOntvangers).execute(ouder, mail);
    return ontvangers.map(({ naam, trajectId }) => `${naam} ${trajectId === undefined ? 'hier' : 'groep'}`);
  };
  expect(await wie('iedereen')).toEqual(['O. Gever hier', 'T. Rekker groep']);
  expect(await wie('deelnemers')).toEqual(['O. Gever hier']);
});
