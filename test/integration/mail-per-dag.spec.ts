import { BeslisOverMails, StuurOpnieuw, VerdeelMail, type MailEffect } from '#berichten';
import { createSmtpSender } from '#mail';
import { Database, PracticeClock } from '#persistence';
import { MANAGER, startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const GRIFFIE = 'griffie@staphorst.example';
const MENSEN = [{ naam: 'M. de Boer', rol: 'griffier', email: GRIFFIE }];

interface Rij {
  sjabloon: string;
  status: string;
  wacht_tot: Date | null;
  verzonden_op: Date | null;
  bundel_id: string | null;
  pogingen: number;
  id: string;
}

describe('hooguit één mail per dag', () => {
  let database: TestDatabase;
  let world: MailWorld;
  let clock: PracticeClock;
  let id: string;
  let stap = 0;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url, (url) => createSmtpSender({ url }));
    clock = new PracticeClock(new Database(world.pool));
    await clock.moveTo('2028-01-11T10:00:00.000Z');
    ({ id } = await world.traject(MENSEN));
    await world.plan(id, 'bijeenkomst1', '2028-03-02');
    await world.plan(id, 'bijeenkomst2', '2028-04-13');
  });
  afterEach(async () => {
    await world.close();
    await database.drop();
  });

  const mail = (sjabloon: string, meer: Partial<MailEffect> = {}, trajectId = id) =>
    world.app.get(VerdeelMail).execute({
      key: `${trajectId}:1:${(stap += 1)}`,
      instanceId: trajectId,
      type: 'mail',
      params: {
        sjabloon,
        aan: { soort: 'rol', rollen: ['griffier'] },
        onderdelen: ['voorbereiding'],
        ...meer,
      },
      at: '2028-01-11T10:00:00.000Z',
      event: { type: 'BUREAU_DOET_IETS' },
    });
  const rijen = () => world.rows<Rij>('SELECT * FROM mail_bericht ORDER BY volgnummer');
  const standen = async () => (await rijen()).map(({ sjabloon, status }) => [sjabloon, status]);
  const tot = (wat: string, kijk: (rij: readonly Rij[]) => boolean) =>
    world.until(async () => kijk(await rijen()), wat);
  const verstuurd = (aantal: number) =>
    world.until(async () => {
      const mails = await world.mails();
      return mails.length >= aantal && mails;
    }, `${aantal} mails`);
  const gehouden = (aantal: number) =>
    tot(`${aantal} gehouden`, (alle) => alle.filter(({ wacht_tot }) => wacht_tot !== null).length === aantal);

  it('gaat de eerste meteen, en komt de rest de volgende ochtend in één mail', async () => {
    await world.work();
    await mail('bevestigingsverzoek');
    await verstuurd(1);
    await mail('bedankt-globale-visie', { onderdelen: ['bijeenkomst1'] });
    await mail('bevestigingsverzoek', { onderdelen: ['bijeenkomst1'] });
    await gehouden(2);
    expect((await rijen()).slice(1).map(({ wacht_tot }) => wacht_tot?.toISOString())).toEqual([
      '2028-01-12T07:00:00.000Z',
      '2028-01-12T07:00:00.000Z',
    ]);
    expect(await world.mails()).toHaveLength(1);

    await clock.moveTo('2028-01-12T07:00:01.000Z');
    const [, bundel] = await verstuurd(2);
    expect(bundel).toMatchObject({
      category: 'bundel (bedankt-globale-visie, bevestigingsverzoek)',
      to: [GRIFFIE],
    });
    expect(bundel?.subject).toMatch(/nog 1 bericht$/);
    expect(bundel?.text).toContain('Beste M. de Boer,');
    const links = bundel?.text.match(/https:\/\/gangmaker\.example\/[gr]\/[\w-]+/g) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(1);
    expect(new Set(links).size).toBe(links.length);
    expect(`${bundel?.text} ${bundel?.html}`).not.toContain('persoonlijke-link');
    await tot('bezorgd', (alle) => alle.every(({ verzonden_op }) => verzonden_op !== null));
    expect(await standen()).toEqual([
      ['bevestigingsverzoek', 'verzonden'],
      ['bedankt-globale-visie', 'gebundeld'],
      ['bevestigingsverzoek', 'gebundeld'],
      ['bundel', 'verzonden'],
    ]);
  });

  it('gaat wat dringend is meteen, en neemt mee wat lag te wachten', async () => {
    await world.work();
    await mail('bevestigingsverzoek');
    await verstuurd(1);
    await mail('bedankt-globale-visie', { onderdelen: ['bijeenkomst1'] });
    await gehouden(1);
    await world.plan(id, 'bijeenkomst1', '2028-01-13');
    await mail('praktische-informatie', { onderdelen: ['bijeenkomst1'] });
    const mails = await verstuurd(2);
    expect(mails.map(({ category }) => category)).toEqual([
      'bevestigingsverzoek',
      'bundel (praktische-informatie, bedankt-globale-visie)',
    ]);
  });

  it('wacht wat bij een bijeenkomst hoort die nog ver weg is, en een agenda-uitnodiging niet', async () => {
    await world.work();
    await mail('bevestigingsverzoek');
    await verstuurd(1);
    await mail('praktische-informatie', { onderdelen: ['bijeenkomst1'] });
    await gehouden(1);
    await mail('uitnodiging', { onderdelen: ['bijeenkomst2'], agenda: 'uitnodigen' });
    const [, uitnodiging] = await verstuurd(2);
    expect(uitnodiging?.category).toBe('bundel (uitnodiging, praktische-informatie)');
    expect(uitnodiging?.calendar?.content).toContain('METHOD:REQUEST');
  });

  it('telt per adres, over trajecten heen', async () => {
    await world.work();
    const { id: ander } = await world.traject([
      { naam: 'Marit de Boer', rol: 'griffier', email: GRIFFIE.toUpperCase() },
    ]);
    await mail('bevestigingsverzoek');
    await verstuurd(1);
    await mail('bevestigingsverzoek', {}, ander);
    await mail('afgerond', { onderdelen: ['training'] });
    await gehouden(2);
    await clock.moveTo('2028-01-12T07:00:01.000Z');
    const [, bundel] = await verstuurd(2);
    expect(bundel?.category).toBe('bundel (bevestigingsverzoek, afgerond)');
    expect(bundel?.text).toContain('Voor M. de Boer:');
  });

  it('maakt twee workers en een storing halverwege geen mail dubbel of kwijt', async () => {
    await world.work();
    await world.work();
    await mail('bevestigingsverzoek');
    await verstuurd(1);
    for (const fase of ['a', 'b', 'c']) await mail('bevestigingsverzoek', { onderdelen: [fase] });
    await gehouden(3);
    await world.pool.query(`
      CREATE FUNCTION stuk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'stuk'; END $$;
      CREATE TRIGGER stuk BEFORE UPDATE OF bundel_id ON mail_bericht FOR EACH ROW EXECUTE FUNCTION stuk()`);
    await clock.moveTo('2028-01-12T07:00:01.000Z');
    await new Promise((klaar) => setTimeout(klaar, 1_500));
    expect((await rijen()).filter(({ sjabloon }) => sjabloon === 'bundel')).toEqual([]);
    expect(await world.mails()).toHaveLength(1);
    await world.pool.query('DROP TRIGGER stuk ON mail_bericht');
    await clock.moveTo('2028-01-12T07:00:02.000Z');
    const mails = await verstuurd(2);
    await tot('bezorgd', (alle) => alle.every(({ verzonden_op }) => verzonden_op !== null));
    await new Promise((klaar) => setTimeout(klaar, 500));
    expect((await world.mails()).map(({ category }) => category)).toEqual([
      'bevestigingsverzoek',
      'bundel (bevestigingsverzoek, bevestigingsverzoek, bevestigingsverzoek)',
    ]);
    expect(mails[1]?.text.match(/‘[abc]’ /g)?.length ?? 0).toBeGreaterThanOrEqual(3);
  });

  it('weet elk bericht uit een mail die niet aankwam dat, en gaat elk daarna apart opnieuw', async () => {
    await world.pool.query(`UPDATE deelnemer SET email = 'bounce@staphorst.example'`);
    await world.work();
    await mail('bevestigingsverzoek');
    await tot('onbestelbaar', ([een]) => een?.status === 'onbestelbaar');
    await world.pool.query(`UPDATE mail_bericht SET status = 'verzonden'`);
    await mail('afgerond', { onderdelen: ['training'] });
    await mail('bedankt-globale-visie', { onderdelen: ['bijeenkomst1'] });
    await gehouden(2);
    await clock.moveTo('2028-01-12T07:00:01.000Z');
    await tot('delen', (alle) => alle.slice(1).every(({ status }) => status === 'onbestelbaar'));
    await world.until(
      async () =>
        (await world.rows(`SELECT 1 FROM taak WHERE status = 'open' AND code LIKE '%nbestelbaar%'`)).length >
        0,
      'een taak voor het bureau',
    );
    const [, deel] = await rijen();
    const bundel = (await rijen()).find(({ sjabloon }) => sjabloon === 'bundel');
    expect(deel?.bundel_id).toBe(bundel?.id);
    await world.pool.query(`UPDATE deelnemer SET email = $1`, [GRIFFIE]);
    const opnieuw = (berichtId = '') => world.app.get(StuurOpnieuw).execute({ berichtId, actor: MANAGER });
    expect(await opnieuw(bundel?.id)).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
    expect(await opnieuw(deel?.id)).toEqual({ ok: true });
    const [mailtje] = await verstuurd(1);
    expect(mailtje).toMatchObject({ category: 'afgerond', to: [GRIFFIE] });
    expect((await standen()).slice(1)).toEqual([
      ['afgerond', 'verzonden'],
      ['bedankt-globale-visie', 'onbestelbaar'],
      ['bundel', 'onbestelbaar'],
    ]);
  });

  it('mailt nooit iets dubbel, ook niet na goedkeuring, herhaling en een mailserver die even weg is', async () => {
    await world.pool.query(
      `INSERT INTO programma_instelling (programma, instellingen, post) VALUES ('ovkk', '{}', '{"goedkeuren": true}')`,
    );
    const keer = async (taak: () => Promise<unknown>): Promise<void> => {
      for (const _ of [1, 2, 3]) await taak();
    };
    const vast = stap;
    for (const fase of ['a', 'b', 'c'])
      await keer(async () => {
        stap = vast + 'abc'.indexOf(fase);
        await mail('bevestigingsverzoek', { onderdelen: [fase] });
      });
    expect((await standen()).map(([, status]) => status)).toEqual(Array(3).fill('ter-goedkeuring'));
    // Nobody is there yet to take a mail: every attempt is put off.
    await world.work('smtp://127.0.0.1:9');
    await world.work('smtp://127.0.0.1:9');
    const berichten = (await rijen()).map((rij) => rij.id);
    const beslis = world.app.get(BeslisOverMails);
    expect(await beslis.keurGoed({ berichten, actor: MANAGER })).toEqual({ ok: true, aantal: 3, niet: 0 });
    await keer(async () => {
      expect(await beslis.keurGoed({ berichten, actor: MANAGER })).toMatchObject({ ok: false });
    });
    await tot('een poging', (alle) => alle.some(({ pogingen }) => pogingen > 0));
    await world.stopWorkers();
    await world.pool.query(`UPDATE mail_bericht SET bezig_tot = NULL`);
    await world.pool.query(`UPDATE pgboss.job SET start_after = now() WHERE state IN ('created', 'retry')`);
    await world.work();
    await world.work();
    await tot('bezorgd', (alle) => alle.every(({ verzonden_op }) => verzonden_op !== null));
    await keer(() => clock.moveTo('2028-01-12T07:00:01.000Z'));
    await new Promise((klaar) => setTimeout(klaar, 1_000));
    const [enige, ...meer] = await world.mails();
    expect(meer).toEqual([]);
    expect(enige?.category).toBe('bundel (bevestigingsverzoek, bevestigingsverzoek, bevestigingsverzoek)');
    for (const fase of ['a', 'b', 'c']) expect(enige?.text.split(`\nWilt u ‘${fase}’`)).toHaveLength(2);
  }, 60_000);

  it('houdt een programma dat niet bundelt niets vast', async () => {
    await world.pool.query(
      `INSERT INTO programma_instelling (programma, instellingen, post) VALUES ('ovkk', '{}', '{"bundelen": false}')`,
    );
    await world.work();
    for (const fase of ['a', 'b', 'c']) await mail('bevestigingsverzoek', { onderdelen: [fase] });
    expect((await verstuurd(3)).map(({ category }) => category)).toEqual([
      'bevestigingsverzoek',
      'bevestigingsverzoek',
      'bevestigingsverzoek',
    ]);
  });
});
