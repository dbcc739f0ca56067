import { BerichtStore } from '#berichten';
import type { TestDatabase } from '../support/test-database.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { GRIFFIER, startMailWorld, type MailWorld } from '../support/mail-world.ts';

const MENSEN = [
  { naam: 'M. de Boer', rol: 'griffier', email: 'griffie@staphorst.example' },
  { naam: 'J. Bakker', rol: 'raadslid', email: 'j.bakker@staphorst.example' },
  { naam: 'W. Smit', rol: 'wethouder', email: 'w.smit@staphorst.example' },
  { naam: 'D. Mulder', rol: 'directielid', email: 'd.mulder@staphorst.example' },
  { naam: 'T. Dekker', rol: 'teamleider', email: 't.dekker@staphorst.example' },
];

interface BerichtRow {
  id: string;
  sleutel: string;
  aan_adres: string;
  sjabloon: string;
  status: string;
  pogingen: number;
  html: string;
  tekst: string;
  gegevens: unknown;
  laatste_fout: string | null;
}

describe('de mails van een traject', () => {
  let database: TestDatabase;
  let world: MailWorld;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url);
  });
  afterEach(async () => {
    await world.close();
    await database.drop();
  });

  const berichten = (trajectId: string) =>
    world.rows<BerichtRow>(`SELECT * FROM mail_bericht WHERE traject_id = $1 ORDER BY volgnummer`, [
      trajectId,
    ]);
  const allenVerzonden = (trajectId: string, aantal: number) =>
    world.until(async () => {
      const rows = await berichten(trajectId);
      return rows.length >= aantal && rows.every(({ status }) => status !== 'wachtrij') && rows;
    }, `${aantal} mails verzonden`);
  const inVoorbereiding = async (mensen = MENSEN) => {
    const traject = await world.traject(mensen);
    await world.plan(traject.id, 'bijeenkomst1', '2028-01-13');
    await world.plan(traject.id, 'bijeenkomst2', '2028-03-02');
    return traject;
  };

  it('gaan elk één keer naar elke ontvanger, met de naam en zonder link van een ander', async () => {
    const { id } = await inVoorbereiding();
    expect(await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN')).toMatchObject({ ok: true });
    await world.work();
    await allenVerzonden(id, 5);

    const mails = await world.mails();
    expect(mails.map(({ to }) => to[0]).sort()).toEqual(MENSEN.map(({ email }) => email).sort());
    const bakker = mails.find(({ to }) => to[0] === 'j.bakker@staphorst.example');
    expect(bakker).toMatchObject({ category: 'save-the-date', subject: 'Houdt u deze avonden vrij?' });
    expect(bakker?.text).toContain('Beste J. Bakker,');
    expect(bakker?.text).toContain('donderdag 13 januari 2028, 17.00 – 22.00 uur');
    expect(bakker?.html).not.toContain('Dekker');
  });

  it('gaan niet nog eens naar wie hem had, als het werk wordt herhaald of halverwege stopt', async () => {
    const { id } = await inVoorbereiding();
    // The first attempt writes some of the mails and then breaks.
    await world.pool.query(`
      CREATE FUNCTION stop_halverwege() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.aan_naam = 'T. Dekker' AND (SELECT count(*) FROM halverwege) = 0 THEN RAISE EXCEPTION 'stop'; END IF;
        RETURN NEW;
      END $$;
      CREATE TABLE halverwege (gestopt boolean);
      CREATE TRIGGER stop BEFORE INSERT ON mail_bericht FOR EACH ROW EXECUTE FUNCTION stop_halverwege()`);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work();
    await world.until(
      async () =>
        (await world.rows(`SELECT 1 FROM pgboss.job WHERE name = 'effect' AND state = 'retry'`)).length === 1,
      'het werk wacht op een nieuwe poging',
    );
    expect(await berichten(id)).toHaveLength(0);
    expect(await world.mails()).toHaveLength(0);

    await world.pool.query(`INSERT INTO halverwege VALUES (true)`);
    await allenVerzonden(id, 5);
    // The worker stopped after the commit, before the queue heard of it: the same job comes once more.
    await world.pool.query(
      `UPDATE pgboss.job SET state = 'created', completed_on = NULL WHERE name = 'effect'`,
    );
    await world.until(
      async () =>
        (await world.rows(`SELECT 1 FROM pgboss.job WHERE name = 'effect' AND state = 'completed'`))
          .length === 1,
      'het werk is herhaald',
    );
    expect(await berichten(id)).toHaveLength(5);
    expect(await world.mails()).toHaveLength(5);
  });

  it('worden voor een grote groep in delen gemaakt: de database wacht niet tot de laatste is geschreven', async () => {
    const velen = Array.from({ length: 45 }, (_, n) => ({
      naam: `R. Raad ${n}`,
      rol: 'raadslid',
      email: `raad${n}@staphorst.example`,
    }));
    const { id } = await inVoorbereiding(velen);
    await world.pool.query(`
      CREATE TABLE door (transactie xid8 PRIMARY KEY);
      CREATE FUNCTION noteer_transactie() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO door VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;
      CREATE TRIGGER noteer AFTER INSERT ON mail_bericht FOR EACH STATEMENT EXECUTE FUNCTION noteer_transactie()`);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work();
    await allenVerzonden(id, 45);
    const keren = await world.rows<{ n: number }>(`SELECT count(*)::int AS n FROM door`);
    expect(keren).toEqual([{ n: 3 }]);
    expect(new Set((await world.mails()).map(({ to }) => to[0])).size).toBe(45);
  });

  it('worden later opnieuw geprobeerd als de postbus even niet kan, zonder de anderen op te houden', async () => {
    await world.pool.query(
      `UPDATE pgboss.queue SET retry_delay = 1, retry_delay_max = 1 WHERE name = 'bericht'`,
    );
    const { id } = await inVoorbereiding([
      ...MENSEN,
      { naam: 'T. Traag', rol: 'raadslid', email: 'tijdelijk.weg@staphorst.example' },
    ]);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work();
    const traag = await world.until(
      async () =>
        (await berichten(id)).find(
          ({ aan_naam: naam, pogingen }: BerichtRow & { aan_naam?: string }) =>
            naam === 'T. Traag' && pogingen >= 2,
        ),
      'een tweede poging',
    );
    expect(traag).toMatchObject({
      status: 'wachtrij',
      laatste_fout: expect.stringContaining('451') as string,
    });
    expect((await world.mails()).length).toBe(5);
    const pogingen = await world.rows<{ uitkomst: string }>(
      `SELECT uitkomst FROM mail_poging WHERE bericht_id = $1 AND nummer = 1`,
      [traag.id],
    );
    expect(pogingen).toEqual([{ uitkomst: 'uitgesteld' }]);
  });

  it('worden na de laatste poging opgegeven, en dan krijgt iemand een taak', async () => {
    await world.pool.query(`UPDATE pgboss.queue SET retry_limit = 0 WHERE name = 'bericht'`);
    const { id } = await inVoorbereiding([
      { naam: 'T. Traag', rol: 'raadslid', email: 'tijdelijk.weg@staphorst.example' },
    ]);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work();
    const [bericht] = await allenVerzonden(id, 1);
    expect(bericht).toMatchObject({
      status: 'mislukt',
      laatste_fout: expect.stringContaining('451') as string,
    });
    await world.until(
      async () => (await world.rows(`SELECT 1 FROM taak WHERE code = 'onbestelbaar'`)).length === 1,
      'een taak',
    );
  });

  it('worden door één tegelijk verstuurd, en nooit nog eens als ze weg zijn', async () => {
    const { id } = await inVoorbereiding();
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.work();
    const [bericht] = await allenVerzonden(id, 5);
    const store = world.app.get(BerichtStore);
    const berichtId = bericht?.id ?? '';
    expect(await store.neem(berichtId)).toEqual({ soort: 'klaar' });
    await world.pool.query(`UPDATE mail_bericht SET status = 'wachtrij' WHERE id = $1`, [berichtId]);
    const [eerste, tweede] = await Promise.all([store.neem(berichtId), store.neem(berichtId)]);
    expect([eerste.soort, tweede.soort].sort()).toEqual(['bezig', 'genomen']);
    // Whoever held it is gone: after a minute and a half somebody else may try.
    await world.pool.query(`UPDATE mail_bericht SET bezig_tot = clock_timestamp() - interval '1 second'`);
    expect((await store.neem(berichtId)).soort).toBe('genomen');
  });

  it('leiden tot een taak als het adres niet bestaat, ook als het traject eerst gepauzeerd was', async () => {
    const { id } = await inVoorbereiding([
      ...MENSEN,
      { naam: 'B. Fout', rol: 'raadslid', email: 'bounce@staphorst.example' },
    ]);
    await world.send(id, 'voorbereiding.BUREAU_KONDIGT_AAN');
    await world.send(id, 'PAUZEER', { velden: { reden: 'verkiezingen' } });
    const taak = () => world.rows(`SELECT 1 FROM taak WHERE traject_id = $1 AND code = 'onbestelbaar'`, [id]);
    await world.work();
    const rows = await allenVerzonden(id, 6);
    expect(rows.filter(({ status }) => status === 'onbestelbaar')).toHaveLength(1);
    expect(await taak()).toHaveLength(0);

    await world.send(id, 'HERVAT');
    await world.stopWorkers();
    await world.work();
    await world.until(async () => (await taak()).length === 1, 'een taak');
  });

  it('staan nergens met een persoonlijke link, en de link in de mail werkt wel', async () => {
    const { id } = await inVoorbereiding();
    for (const nummer of [1, 2, 3]) {
      const begeleider = `00000000-0000-4000-8000-00000000000${nummer}`;
      await world.pool.query(`INSERT INTO medewerker VALUES ($1, $2, $3, '{procesbegeleider}')`, [
        begeleider,
        `Begeleider ${nummer}`,
        `begeleider${nummer}@bureau.example`,
      ]);
      await world.pool.query(`INSERT INTO traject_medewerker VALUES ($1, $2, 'procesbegeleider')`, [
        id,
        begeleider,
      ]);
    }
    expect(await world.send(id, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({ ok: true });
    await world.work();
    await allenVerzonden(id, 1);
    const mail = (await world.mails()).find(({ category }) => category === 'bevestigingsverzoek');
    const token = /https:\/\/gangmaker\.example\/g\/([\w-]{20,})\/bevestigen/.exec(mail?.text ?? '')?.[1];
    expect(token).toBeDefined();
    expect(mail?.html).toContain(`https://gangmaker.example/g/${token}/bevestigen`);
    expect(mail?.html).not.toContain('persoonlijke-link');
    const kept = JSON.stringify(await world.rows(`SELECT * FROM mail_bericht`));
    const jobs = JSON.stringify(await world.rows(`SELECT * FROM pgboss.job`));
    expect(kept).not.toContain(token);
    expect(jobs).not.toContain(token);
    expect(kept).toContain('https://gangmaker.example/persoonlijke-link/bevestigen');

    await world.send(id, 'voorbereiding.GRIFFIE_STUURT_TERUG', {
      actor: GRIFFIER,
      velden: { reden: 'De zaal is bezet.' },
    });
    await allenVerzonden(id, 2);
    const terug = (await world.mails()).find(({ category }) => category === 'teruggestuurd');
    expect(terug?.text).toContain('M. de Boer heeft de fase ‘Voorbereiding’');
    expect(terug?.text).toContain('De zaal is bezet.');
    expect(terug?.text).toContain(`https://gangmaker.example/trajecten/${id}`);
  });
});
