import type { TestDatabase } from '../support/test-database.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import type { EffectJob } from '#workflow-engine';
import { VerdeelMail, VerstuurBericht, type MailEffect } from '#berichten';
import { createSmtpSender, type SmtpSender } from '#mail';

const MENSEN = [
  { naam: 'J. Bakker', rol: 'raadslid', email: 'j.bakker@staphorst.example' },
  { naam: 'T. Dekker', rol: 'teamleider', email: 't.dekker@staphorst.example' },
];

describe('de agenda van wie is uitgenodigd', () => {
  let database: TestDatabase;
  let world: MailWorld;
  let sender: SmtpSender;
  let trajectId: string;
  let stap = 100;

  beforeEach(async () => {
    database = await createTestDatabase();
    world = await startMailWorld(database.url, (url) => (sender = createSmtpSender({ url })));
    ({ id: trajectId } = await world.traject(MENSEN));
    await world.plan(trajectId, 'bijeenkomst1', '2028-01-13');
    await world.plan(trajectId, 'dagdeel1', '2028-04-06');
    await world.plan(trajectId, 'dagdeel2', '2028-04-13');
  });
  afterEach(async () => {
    await sender.close();
    await world.close();
    await database.drop();
  });

  /** Carries out one mail effect and sends what came of it; answers with the appointments that were sent. */
  const mail = async (params: MailEffect, key = `${trajectId}:${(stap += 1)}:0`) => {
    const job: EffectJob = {
      key,
      instanceId: trajectId,
      type: 'mail',
      params: { ...params },
      at: '',
      event: { type: 'x' },
    };
    await world.app.get(VerdeelMail).execute(job);
    const queued = await world.rows<{ id: string }>(
      `SELECT id FROM mail_bericht WHERE status = 'wachtrij' ORDER BY volgnummer`,
    );
    for (const { id } of queued) await world.app.get(VerstuurBericht).execute(id);
    return (await world.mails()).slice(-queued.length || Infinity).map(({ to, category, calendar }) => ({
      to: to[0],
      category,
      methode: calendar?.method,
      sequence: /SEQUENCE:(\d+)/.exec(calendar?.content ?? '')?.[1],
      uid: /UID:(\S+)/.exec((calendar?.content ?? '').replaceAll('\r\n ', ''))?.[1],
      begin: /DTSTART;TZID=Europe\/Amsterdam:(\S+)/.exec(calendar?.content ?? '')?.[1],
    }));
  };
  const uitnodiging: MailEffect = {
    sjabloon: 'uitnodiging',
    aan: { soort: 'deelnemers' },
    onderdelen: ['bijeenkomst1'],
    agenda: 'uitnodigen',
    eenmalig: true,
  };
  const verzet: MailEffect = {
    sjabloon: 'verzet',
    aan: { soort: 'eerderBericht', onderdeel: 'bijeenkomst1' },
    onderdelen: ['bijeenkomst1'],
    agenda: 'verzetten',
  };
  const afgelast: MailEffect = { ...verzet, sjabloon: 'afgelast', agenda: 'afzeggen' };

  it('krijgt dezelfde afspraak met een hoger nummer bij verzetten, afgelasten en opnieuw uitnodigen', async () => {
    const [eerste, ander] = await mail(uitnodiging);
    expect(eerste).toMatchObject({ methode: 'REQUEST', sequence: '0', begin: '20280113T170000' });
    expect(ander?.uid).not.toBe(eerste?.uid);

    await world.plan(trajectId, 'bijeenkomst1', '2028-01-20');
    const [verplaatst] = await mail(verzet);
    expect(verplaatst).toMatchObject({
      uid: eerste?.uid,
      methode: 'REQUEST',
      sequence: '1',
      begin: '20280120T170000',
    });

    const [af] = await mail(afgelast);
    expect(af).toMatchObject({ uid: eerste?.uid, methode: 'CANCEL', sequence: '2' });

    await world.plan(trajectId, 'bijeenkomst1', '2028-02-03');
    const [opnieuw] = await mail(uitnodiging);
    expect(opnieuw).toMatchObject({
      uid: eerste?.uid,
      methode: 'REQUEST',
      sequence: '3',
      begin: '20280203T170000',
    });
  });

  it('krijgt niet twee keer dezelfde uitnodiging, ook niet als het werk wordt herhaald', async () => {
    const key = `${trajectId}:50:0`;
    expect(await mail(uitnodiging, key)).toHaveLength(2);
    await world.app.get(VerdeelMail).execute({
      key,
      instanceId: trajectId,
      type: 'mail',
      params: { ...uitnodiging, eenmalig: false },
      at: '',
      event: {},
    });
    expect(await world.rows(`SELECT 1 FROM mail_bericht`)).toHaveLength(2);
    await world.app.get(VerdeelMail).execute({
      key: `${trajectId}:51:0`,
      instanceId: trajectId,
      type: 'mail',
      params: { ...uitnodiging },
      at: '',
      event: {},
    });
    expect(await world.rows(`SELECT 1 FROM mail_bericht`)).toHaveLength(2);
    expect(await world.rows(`SELECT DISTINCT sequence FROM agenda_genodigde`)).toEqual([{ sequence: 0 }]);
  });

  it('wordt niet afgezegd bij wie de afspraak niet heeft', async () => {
    await mail({ sjabloon: 'save-the-date', aan: { soort: 'deelnemers' }, onderdelen: ['bijeenkomst1'] });
    const verzonden = await mail(afgelast);
    expect(verzonden).toHaveLength(2);
    expect(verzonden.every(({ methode }) => methode === undefined)).toBe(true);
  });

  it('krijgt voor elk dagdeel een eigen mail, want een agenda leest er één per mail', async () => {
    const verzonden = await mail({
      sjabloon: 'training-uitnodiging',
      aan: { soort: 'rol', rollen: ['teamleider'] },
      onderdelen: ['dagdeel1', 'dagdeel2'],
      agenda: 'uitnodigen',
      eenmalig: true,
    });
    expect(verzonden).toEqual([
      expect.objectContaining({
        category: 'training-uitnodiging',
        methode: 'REQUEST',
        begin: '20280406T170000',
      }),
      expect.objectContaining({ category: 'agendapunt', methode: 'REQUEST', begin: '20280413T170000' }),
    ]);
    const gestopt = await mail({
      sjabloon: 'geannuleerd',
      aan: { soort: 'eerderBericht', onderdeel: '*' },
      onderdelen: ['bijeenkomst1', 'dagdeel1', 'dagdeel2'],
      agenda: 'afzeggen',
    });
    expect(gestopt.map(({ category, methode, sequence }) => [category, methode, sequence])).toEqual([
      ['geannuleerd', 'CANCEL', '1'],
      ['agendapunt-vervalt', 'CANCEL', '1'],
    ]);
  });
});
