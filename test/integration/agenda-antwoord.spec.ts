import { ReadVerwachting, VerdeelMail, VerstuurBericht, type MailEffect, type Verwachting } from '#berichten';
import { createSmtpSender, type CaughtMail, type SmtpSender } from '#mail';
import type { EffectJob } from '#workflow-engine';
import { beantwoord, lever, verwerkt } from '../support/inbound.ts';
import { MANAGER } from '../support/trajecten.ts';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

const BAKKER = 'j.bakker@staphorst.example';
const DEKKER = 't.dekker@staphorst.example';
const MENSEN = [
  { naam: 'J. Bakker', rol: 'raadslid', email: BAKKER },
  { naam: 'T. Dekker', rol: 'teamleider', email: DEKKER },
];
const uitnodiging: MailEffect = {
  sjabloon: 'uitnodiging',
  aan: { soort: 'deelnemers' },
  onderdelen: ['bijeenkomst1'],
  agenda: 'uitnodigen',
};
const verzet: MailEffect = {
  sjabloon: 'verzet',
  aan: { soort: 'eerderBericht', onderdeel: 'bijeenkomst1' },
  onderdelen: ['bijeenkomst1'],
  agenda: 'verzetten',
};

let database: TestDatabase;
let world: MailWorld;
let sender: SmtpSender;
let trajectId: string;
let deur: Parameters<typeof beantwoord>[0];
let stap = 100;

beforeEach(async () => {
  database = await createTestDatabase();
  world = await startMailWorld(database.url, (url) => (sender = createSmtpSender({ url })));
  ({ id: trajectId } = await world.traject(MENSEN));
  await world.plan(trajectId, 'bijeenkomst1', '2028-01-13');
  deur = await world.work();
});
afterEach(async () => {
  await sender.close();
  await world.close();
  await database.drop();
});

/** Carries out a mail effect and sends what came of it; the mails, by address. */
const mail = async (params: MailEffect): Promise<ReadonlyMap<string, CaughtMail>> => {
  const event = { type: 'x' };
  const key = `${trajectId}:${(stap += 1)}:0`;
  const job: EffectJob = { key, instanceId: trajectId, type: 'mail', params: { ...params }, at: '', event };
  await world.app.get(VerdeelMail).execute(job);
  const gemaakt = await world.rows<{ id: string }>(`SELECT id FROM mail_bericht ORDER BY volgnummer`);
  for (const { id } of gemaakt)
    await world.app
      .get(VerstuurBericht)
      .execute(id)
      .catch(() => undefined);
  await world.until(
    async () => (await world.rows(`SELECT 1 FROM mail_bericht WHERE status <> 'verzonden'`)).length === 0,
    'all mails are sent',
  );
  const soort = params.sjabloon;
  const alle = (await world.mails()).filter(({ category }) => category === soort);
  return new Map(alle.map((een) => [een.to[0] ?? '', een]));
};
const van = (mails: ReadonlyMap<string, CaughtMail>, adres: string): CaughtMail => {
  const gevonden = mails.get(adres);
  if (!gevonden) throw new Error(`No mail to ${adres}`);
  return gevonden;
};
const verwachting = async (): Promise<Record<string, Verwachting['antwoord']>> => {
  const alle = await world.app.get(ReadVerwachting).execute(trajectId, MANAGER);
  return Object.fromEntries(alle.map(({ naam, antwoord }) => [naam, antwoord]));
};
const antwoord = async (...wat: Parameters<typeof beantwoord>) => {
  const gezegd = await beantwoord(...wat);
  await verwerkt(world);
  return gezegd;
};
const standen = async () =>
  (await world.rows<{ stand: string }>(`SELECT stand FROM mail_in ORDER BY volgnummer`)).map(
    ({ stand }) => stand,
  );
const ORGANIZER = /ORGANIZER;CN=[^:]*:mailto:(\S+)/;
const organisator = ({ calendar }: CaughtMail): string | undefined =>
  ORGANIZER.exec((calendar?.content ?? '').replaceAll('\r\n ', ''))?.[1];

describe('een antwoord uit een agenda', () => {
  it('komt in de lijst, en een later antwoord komt ervoor in de plaats', async () => {
    const mails = await mail(uitnodiging);
    expect(await verwachting()).toEqual({ 'J. Bakker': null, 'T. Dekker': null });
    expect((await antwoord(deur, van(mails, BAKKER), { agenda: 'komt' })).code).toBe(250);
    await antwoord(deur, van(mails, DEKKER), { agenda: 'misschien', toelichting: 'Ik heb ook raad.' });
    expect(await verwachting()).toEqual({ 'J. Bakker': 'komt', 'T. Dekker': 'misschien' });
    await antwoord(deur, van(mails, BAKKER), { agenda: 'komt-niet' });
    expect(await verwachting()).toEqual({ 'J. Bakker': 'komt-niet', 'T. Dekker': 'misschien' });
    const [dekker] = (await world.app.get(ReadVerwachting).execute(trajectId, MANAGER)).filter(
      ({ naam }) => naam === 'T. Dekker',
    );
    expect(dekker).toMatchObject({
      onderdeel: 'bijeenkomst1',
      rol: 'teamleider',
      toelichting: 'Ik heb ook raad.',
    });
  }, 30_000);

  it('telt niet voor een andere datum, ook niet als het te laat komt', async () => {
    const eerst = await mail(uitnodiging);
    await antwoord(deur, van(eerst, BAKKER), { agenda: 'komt' });
    await world.plan(trajectId, 'bijeenkomst1', '2028-01-20');
    const verplaatst = await mail(verzet);
    expect(organisator(van(verplaatst, BAKKER))).toBe(organisator(van(eerst, BAKKER)));
    expect(await verwachting()).toEqual({ 'J. Bakker': null, 'T. Dekker': null });
    await antwoord(deur, van(eerst, DEKKER), { agenda: 'komt' });
    expect(await verwachting()).toEqual({ 'J. Bakker': null, 'T. Dekker': null });
    await antwoord(deur, van(verplaatst, DEKKER), { agenda: 'komt-niet' });
    await antwoord(deur, van(eerst, DEKKER), { agenda: 'komt' });
    expect(await verwachting()).toEqual({ 'J. Bakker': null, 'T. Dekker': 'komt-niet' });
  }, 30_000);

  it('blijft gelden als alleen de plaats wijzigt', async () => {
    const eerst = await mail(uitnodiging);
    await antwoord(deur, van(eerst, BAKKER), { agenda: 'komt' });
    await world.pool.query(`UPDATE bijeenkomst SET plaats = 'Het dorpshuis' WHERE traject_id = $1`, [
      trajectId,
    ]);
    await mail(verzet);
    expect(await verwachting()).toMatchObject({ 'J. Bakker': 'komt' });
  }, 30_000);

  it('van een ander dan wie gevraagd is, wacht op het bureau', async () => {
    const mails = await mail(uitnodiging);
    await antwoord(deur, van(mails, BAKKER), { agenda: 'komt', van: 'secretaris@staphorst.example' });
    expect(await verwachting()).toMatchObject({ 'J. Bakker': null });
    expect(await standen()).toEqual(['bij-bureau']);
  });

  const REPLY = (over: readonly string[]): string =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//x//y//NL',
      'METHOD:REPLY',
      'BEGIN:VEVENT',
      ...over,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n');
  const bezorg = (aan: string, ics: string) =>
    lever(
      deur,
      `From: ${BAKKER}\r\nTo: ${aan}\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\n${ics}`,
      { from: BAKKER, to: [aan] },
    );

  it('dat een ander mailprogramma schreef, wordt ook gelezen', async () => {
    const mails = await mail(uitnodiging);
    const uid =
      /UID:(\S+)/.exec((van(mails, BAKKER).calendar?.content ?? '').replaceAll('\r\n ', ''))?.[1] ?? '';
    const aan = organisator(van(mails, BAKKER)) ?? '';
    const outlook = REPLY([
      `UID:${uid}`,
      'SEQUENCE:0',
      'DTSTAMP:20271201T101500Z',
      'DTSTART;TZID="W. Europe Standard Time":20280113T170000',
      'SUMMARY;LANGUAGE=nl-nl:Geaccepteerd: Eerste bijeenkomst',
      `ATTENDEE;PARTSTAT=ACCEPTED;CN="J. Bakker":MAILTO:${BAKKER.toUpperCase()}`,
      'COMMENT;LANGUAGE=nl-nl:Ik kom iets later\\, half zes\\n',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    ]);
    expect((await bezorg(aan, outlook)).code).toBe(250);
    await verwerkt(world);
    const [bakker] = await world.app.get(ReadVerwachting).execute(trajectId, MANAGER);
    expect(bakker).toMatchObject({ antwoord: 'komt', toelichting: 'Ik kom iets later, half zes' });
  });

  it('dat nergens bij hoort of nergens op lijkt, wordt geweigerd en laat niets achter', async () => {
    const mails = await mail(uitnodiging);
    const aan = organisator(van(mails, BAKKER)) ?? '';
    const uidVan = (adres: string) =>
      /UID:(\S+)/.exec((van(mails, adres).calendar?.content ?? '').replaceAll('\r\n ', ''))?.[1] ?? '';
    const gewoon = ['DTSTAMP:20271201T101500Z', `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${BAKKER}`];
    for (const regels of [
      ['UID:iets-anders', 'SEQUENCE:0', ...gewoon],
      [`UID:${uidVan(DEKKER)}`, 'SEQUENCE:0', ...gewoon],
      [`UID:${uidVan(BAKKER)}`, 'SEQUENCE:7', ...gewoon],
      [`UID:${uidVan(BAKKER)}`, 'SEQUENCE:-1', ...gewoon],
      [`UID:${uidVan(BAKKER)}`, 'DTSTAMP:gisteren', `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${BAKKER}`],
      [`UID:${uidVan(BAKKER)}`, 'DTSTAMP:20271201T101500Z', 'ATTENDEE;PARTSTAT=ACCEPTED:niemand'],
      [`UID:${uidVan(BAKKER)}`, 'DTSTAMP:20271201T101500Z', `ATTENDEE;PARTSTAT=DELEGATED:mailto:${BAKKER}`],
      [`UID:${uidVan(BAKKER)}`, ...gewoon, `ATTENDEE;PARTSTAT=DECLINED:mailto:${DEKKER}`],
    ]) {
      const { code, text } = await bezorg(aan, REPLY(regels));
      expect([regels, code]).toEqual([regels, 554]);
      expect(text).toMatch(/antwoord|agenda/i);
    }
    expect(await standen()).toEqual([]);
    expect(await verwachting()).toEqual({ 'J. Bakker': null, 'T. Dekker': null });
  }, 30_000);
});
