import { Database, PracticeClock } from '#persistence';
import { ReadBerichten, StuurNieuweLink } from '#berichten';
import { PROGRAMMAS } from '../../apps/composition/src/index.ts';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const MENSEN = [
  { naam: 'M. de Boer', rol: 'griffier', email: 'griffie@staphorst.example' },
  { naam: 'J. Bakker', rol: 'raadslid', email: 'j.bakker@staphorst.example' },
];

/** As a programme that leaves people alone on the day itself. */
const stil = {
  ...PROGRAMMAS,
  definitions: PROGRAMMAS.definitions.map((definition) => ({
    ...definition,
    blad: {
      ...definition.blad,
      privacy: { ...definition.blad.privacy, stilOpZittingsdagen: true },
    },
  })),
};

describe('op de dag van een bijeenkomst', () => {
  let database: TestDatabase;
  let world: MailWorld;
  let clock: PracticeClock;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url, undefined, stil);
    clock = new PracticeClock(new Database(world.pool));
  });
  afterEach(async () => {
    await world.close();
    await database.drop();
  });

  const begonnen = async (eerste: string, tweede: string) => {
    const traject = await world.traject(MENSEN);
    await world.plan(traject.id, 'bijeenkomst1', eerste);
    await world.plan(traject.id, 'bijeenkomst2', tweede);
    return traject;
  };
  const standen = async (trajectId: string) =>
    (await world.app.get(ReadBerichten).execute({ trajectId })).berichten.map(
      ({ aanNaam, sjabloon, status, wachtTot }) => [aanNaam, sjabloon, status, wachtTot],
    );
  const wachten = (trajectId: string, aantal: number) =>
    world.until(async () => {
      const rijen = await world.rows<{ wacht_tot: Date | null }>(
        'SELECT wacht_tot FROM mail_bericht WHERE traject_id = $1',
        [trajectId],
      );
      return rijen.length === aantal && rijen.every(({ wacht_tot }) => wacht_tot !== null);
    }, `${aantal} mails wachten`);
  const aangekomen = (aantal: number) =>
    world.until(async () => {
      const mails = await world.mails();
      return mails.length >= aantal && mails;
    }, `${aantal} mails aangekomen`);

  it('gaat er geen mail uit; de volgende ochtend om acht uur wel, in dezelfde volgorde', async () => {
    const { id } = await begonnen('2028-01-13', '2028-03-02');
    await world.work();
    await clock.moveTo('2028-01-13T09:00:00.000Z');
    expect(await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN')).toMatchObject({ ok: true });
    await wachten(id, 2);
    expect(await world.mails()).toEqual([]);
    expect(await standen(id)).toEqual([
      ['M. de Boer', 'save-the-date', 'wachtrij', '2028-01-14T07:00:00.000Z'],
      ['J. Bakker', 'save-the-date', 'wachtrij', '2028-01-14T07:00:00.000Z'],
    ]);

    await clock.moveTo('2028-01-14T06:30:00.000Z');
    // It is no quiet day any more, but a mail before it still waits: the order stays.
    await world.send(id, 'BUREAU_ANNULEERT', { velden: { reden: 'Te weinig mensen.' } });
    await wachten(id, 4);
    expect(await world.mails()).toEqual([]);

    await clock.moveTo('2028-01-14T07:00:01.000Z');
    const mails = await aangekomen(4);
    for (const { email } of MENSEN)
      expect(mails.filter(({ to }) => to[0] === email).map(({ category }) => category)).toEqual([
        'save-the-date',
        'geannuleerd',
      ]);
    expect((await standen(id)).map(([, , status, tot]) => [status, tot])).toEqual(
      Array.from({ length: 4 }, () => ['verzonden', null]),
    );
  });

  it('duurt de stilte ook de dag erna, als er dan weer een is', async () => {
    const { id } = await begonnen('2028-01-13', '2028-01-14');
    await world.work();
    await clock.moveTo('2028-01-13T09:00:00.000Z');
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await wachten(id, 2);
    expect((await standen(id)).map(([, , , tot]) => tot)).toEqual(
      Array.from({ length: 2 }, () => '2028-01-15T07:00:00.000Z'),
    );
    await clock.moveTo('2028-01-15T07:00:01.000Z');
    await aangekomen(2);
  });

  it('krijgt wie om een nieuwe link vraagt, die meteen', async () => {
    const { id, deelnemers } = await begonnen('2028-01-13', '2028-03-02');
    await world.work();
    await clock.moveTo('2028-01-13T09:00:00.000Z');
    await world.app
      .get(StuurNieuweLink)
      .execute({ trajectId: id, deelnemerId: deelnemers[0] ?? '', doel: 'griffie', requestId: 'r1' });
    const [mail] = await aangekomen(1);
    expect(mail?.category).toBe('nieuwe-link-griffie');
  });

  it('gaat een afzegging van die bijeenkomst wel uit: die dag is er geen meer', async () => {
    const { id } = await begonnen('2028-01-20', '2028-03-02');
    await world.work();
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await aangekomen(2);
    await clock.moveTo('2028-01-20T08:00:00.000Z');
    await world.send(id, 'BUREAU_ANNULEERT', { velden: { reden: 'De zaal is niet vrij.' } });
    const mails = await aangekomen(4);
    expect(mails.slice(2).map(({ category }) => category)).toEqual(['geannuleerd', 'geannuleerd']);
  });

  it('wacht er niets in een programma zonder stille dagen', async () => {
    await world.close();
    world = await startMailWorld(database.url);
    clock = new PracticeClock(new Database(world.pool));
    const { id } = await begonnen('2028-01-13', '2028-03-02');
    await world.work();
    await clock.moveTo('2028-01-13T09:00:00.000Z');
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await aangekomen(2);
  });
});
