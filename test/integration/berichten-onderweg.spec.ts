import { randomUUID } from 'node:crypto';
import { StuurNieuweLink } from '#berichten';
import { BewaarDeelnemer, MeldDeelnemerAf } from '#case-management';
import { MANAGER, startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const BAKKER = { naam: 'J. Bakker', rol: 'raadslid', email: 'j.baker@staphorst.example' };
const SMIT = { naam: 'W. Smit', rol: 'wethouder', email: 'w.smit@staphorst.example' };

/** What changes about people while a mail to them waits: for a night, when the mail server is away. */
describe('een mail die nog wacht', () => {
  let database: TestDatabase;
  let world: MailWorld;
  let trajectId: string;
  let bakker: string;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url);
    const traject = await world.traject([BAKKER, SMIT]);
    trajectId = traject.id;
    bakker = traject.deelnemers[0] ?? '';
  });
  afterEach(async () => {
    await world.close();
    await database.drop();
  });

  const kondigAan = async () => {
    await world.plan(trajectId, 'bijeenkomst1', '2028-01-13');
    await world.plan(trajectId, 'bijeenkomst2', '2028-03-02');
    await world.send(trajectId, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work('smtp://127.0.0.1:1');
    await world.until(
      async () =>
        (await world.rows(`SELECT 1 FROM mail_bericht WHERE pogingen > 0 AND bezig_tot IS NULL`)).length ===
        2,
      'een eerste poging',
    );
    await world.stopWorkers();
    await world.pool.query(`UPDATE pgboss.job SET start_after = now() WHERE name = 'bericht'`);
  };
  const mailTot = (aantal: number) =>
    world.until(async () => {
      const mails = await world.mails();
      return mails.length >= aantal && mails.flatMap(({ to }) => to).sort();
    }, `${aantal} mails`);

  it('gaat naar het adres dat intussen is verbeterd', async () => {
    await kondigAan();
    const verbeterd = { ...BAKKER, email: 'j.bakker@staphorst.example' };
    await world.app
      .get(BewaarDeelnemer)
      .execute({ trajectId, deelnemerId: bakker, ...verbeterd, actor: MANAGER });
    await world.work();
    expect(await mailTot(2)).toEqual(['j.bakker@staphorst.example', SMIT.email]);
    const rows = await world.rows(`SELECT aan_adres FROM mail_bericht WHERE deelnemer_id = $1`, [bakker]);
    expect(rows).toEqual([{ aan_adres: 'j.bakker@staphorst.example' }]);
  });

  it('gaat niet meer naar wie zich intussen afmeldde, en daar hoeft niemand achteraan', async () => {
    await kondigAan();
    await world.app.get(MeldDeelnemerAf).execute({ trajectId, deelnemerId: bakker, actor: MANAGER });
    await world.work();
    await world.until(
      async () => (await world.rows(`SELECT 1 FROM mail_bericht WHERE status = 'wachtrij'`)).length === 0,
      'alles is afgehandeld',
    );
    expect(await mailTot(1)).toEqual([SMIT.email]);
    const rows = await world.rows(
      `SELECT status, gemeld_op IS NOT NULL AS gemeld FROM mail_bericht WHERE deelnemer_id = $1`,
      [bakker],
    );
    expect(rows).toEqual([{ status: 'mislukt', gemeld: true }]);
    expect(await world.rows(`SELECT 1 FROM taak WHERE code = 'onbestelbaar'`)).toEqual([]);
  });

  it('met een nieuwe link is er één, ook als iemand twee keer klikt', async () => {
    const stuur = world.app.get(StuurNieuweLink);
    const vraag = { trajectId, deelnemerId: bakker, doel: 'reactie', requestId: randomUUID() } as const;
    await Promise.all([stuur.execute(vraag), stuur.execute(vraag)]);
    await stuur.execute(vraag);
    expect(await world.rows(`SELECT 1 FROM mail_bericht`)).toHaveLength(1);
    await stuur.execute({ ...vraag, requestId: randomUUID() });
    expect(await world.rows(`SELECT 1 FROM mail_bericht`)).toHaveLength(2);
  });
});
