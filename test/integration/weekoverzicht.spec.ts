import { Weekkeuze } from '#berichten';
import { Database, PracticeClock } from '#persistence';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const MENSEN = [{ naam: 'J. Bakker', rol: 'raadslid', email: 'j.bakker@staphorst.example' }];

describe('het weekoverzicht', () => {
  let database: TestDatabase;
  let world: MailWorld;
  let clock: PracticeClock;
  let id: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url);
    clock = new PracticeClock(new Database(world.pool));
    await clock.moveTo('2028-01-13T10:00:00.000Z');
    ({ id } = await world.traject(MENSEN));
    await world.plan(id, 'bijeenkomst1', '2028-01-27');
    await world.plan(id, 'bijeenkomst2', '2028-03-02');
  });
  afterEach(async () => {
    await world.close();
    await database.drop();
  });

  const overzichten = async () =>
    (await world.mails()).filter(({ category }) => category === 'weekoverzicht');
  const aantal = (hoeveel: number) =>
    world.until(async () => {
      const mails = await overzichten();
      return mails.length >= hoeveel && mails;
    }, `${hoeveel} overzichten`);
  const rustig = () => new Promise((klaar) => setTimeout(klaar, 1_500));
  const manager = async (): Promise<string> =>
    (await world.rows<{ id: string }>('SELECT programmamanager_id AS id FROM traject'))[0]?.id ?? '';

  it('komt op maandag om acht uur, één keer, ook met twee workers', async () => {
    await Promise.all([world.work(), world.work()]);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await clock.moveTo('2028-01-17T06:59:00.000Z');
    await rustig();
    expect(await overzichten()).toEqual([]);
    await clock.moveTo('2028-01-17T07:00:01.000Z');
    const [mail] = await aantal(1);
    expect(mail?.subject).toBe('Uw week vanaf maandag 17 januari 2028');
    expect(mail?.text).toContain('Bijeenkomst 1: donderdag 27 januari 2028, 17.00 uur, De Raadzaal');
    expect(mail?.text).toContain('Vorige week');
    await clock.moveTo('2028-01-18T09:00:00.000Z');
    await rustig();
    expect(await overzichten()).toHaveLength(1);
    await clock.moveTo('2028-01-24T07:00:01.000Z');
    await aantal(2);
  });

  it('komt niet bij wie het uitzette', async () => {
    const keuze = world.app.get(Weekkeuze);
    expect(await keuze.lees(await manager())).toMatchObject({ aan: true });
    expect(await keuze.zet(await manager(), false)).toBe(true);
    await world.work();
    await clock.moveTo('2028-01-17T08:00:00.000Z');
    await rustig();
    expect(await overzichten()).toEqual([]);
    expect(await keuze.lees(await manager())).toMatchObject({
      aan: false,
      brief: { onderwerp: expect.stringContaining('Uw week') as string },
    });
  });
});
