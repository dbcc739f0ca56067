import { randomUUID } from 'node:crypto';
import { NeemOpAlsReactie, ReadIngekomenMail } from '#berichten';
import { ConsultatieModule, VerzendConsultatie, ZetConsultatieKlaar } from '#consultatie';
import { datumVan, plusDagen } from '#domain';
import type { CaughtMail } from '#mail';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { beantwoord, lever, verwerkt, type Deur } from '../support/inbound.ts';
import { startMailWorld, type MailWorld } from '../support/mail-world.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let database: TestDatabase;
let app: MailWorld & Deur;
let world: CaseWorld;
let traject: Gemeentetraject;

const mailsAan = async (naar: string, soort: string): Promise<CaughtMail[]> =>
  (await app.mails()).filter(({ to, category }) => to.includes(naar) && category === soort);
const mailAan = (naar: string, soort: string): Promise<CaughtMail> =>
  app.until(async () => (await mailsAan(naar, soort))[0], `a mail '${soort}' to ${naar}`);
const reacties = async () =>
  (
    await app.pool.query<{ naam: string; tekst: string; kanaal: string }>(
      `SELECT d.naam, r.tekst, r.kanaal FROM reactie r JOIN deelnemer d ON d.id = r.deelnemer_id ORDER BY r.ontvangen_op`,
    )
  ).rows;
const ingekomen = async () =>
  (
    await app.pool.query<{ soort: string; stand: string; uitkomst: string }>(
      `SELECT soort, stand, uitkomst FROM mail_in ORDER BY volgnummer`,
    )
  ).rows;
const laatste = async () => (await ingekomen()).at(-1);

beforeAll(async () => {
  database = await createTestDatabase();
  world = await startCaseWorld(database.url, [ConsultatieModule]);
  traject = await (await Gemeentetraject.begin(world, 'GM0180')).naarConsultatie('K. Visser', 'T. Dekker');
  const mailWorld = await startMailWorld(database.url);
  const { mailIn } = await mailWorld.work();
  app = { ...mailWorld, mailIn };
  const door = { trajectId: traject.id, vorm: TUSSENTIJDS, actor: MANAGER };
  const [klok] = await app.rows<{ nu: Date }>('SELECT engine_now() AS nu');
  const termijn = plusDagen(datumVan((klok?.nu ?? new Date()).toISOString()), 21);
  await app.app.get(ZetConsultatieKlaar).execute({ ...door, ontvangers: [], termijn });
  await app.app.get(VerzendConsultatie).execute({ ...door, requestId: randomUUID() });
}, 90_000);
afterAll(async () => {
  await app.close();
  await world.close();
  await database.drop();
});

const VISSER = 'k.visser@staphorst.example';
const DEKKER = 't.dekker@staphorst.example';

describe('een mail van ons', () => {
  it('vraagt antwoord en meldingen van mailservers aan een adres dat alleen hierbij hoort', async () => {
    const een = await mailAan(VISSER, 'consultatie-concept');
    const ander = await mailAan(DEKKER, 'consultatie-concept');
    const adres = (mail: CaughtMail) => mail.headers.find(({ name }) => name === 'Reply-To')?.value ?? '';
    expect(adres(een)).toMatch(/^antwoord\+[0-9a-f]{32}@ovkk\.example$/);
    expect(een.envelopeFrom).toBe(adres(een).replace('antwoord', 'retour'));
    expect(adres(ander)).not.toBe(adres(een));
  });
});

describe('wie het concept per mail beantwoordt', () => {
  it('heeft gereageerd, met de eigen woorden, en hoort wat er is opgenomen', async () => {
    const concept = await mailAan(VISSER, 'consultatie-concept');
    const antwoord = await beantwoord(app, concept, {
      van: `K. Visser <${VISSER}>`,
      tekst: 'Ik mis de jongeren.\n\nEn de <b>scholen</b>.\n\nMet vriendelijke groet,\nKlaas Visser',
    });
    expect(antwoord).toEqual({ code: 250, text: '2.0.0 Uw mail is ontvangen' });
    await verwerkt(app);
    expect(await reacties()).toEqual([
      { naam: 'K. Visser', tekst: 'Ik mis de jongeren.\n\nEn de <b>scholen</b>.', kanaal: 'mail' },
    ]);
    expect(await laatste()).toMatchObject({ soort: 'antwoord', stand: 'verwerkt' });
    const bevestiging = await mailAan(VISSER, 'mailreactie');
    expect(bevestiging.subject).toBe('Uw reactie is opgenomen');
    expect(bevestiging.text).toContain('Ik mis de jongeren.');
    expect(bevestiging.html).toContain('&lt;b&gt;scholen');
    const kop = (naam: string) => bevestiging.headers.find(({ name }) => name === naam)?.value;
    expect(kop('In-Reply-To')).toMatch(/^<.+>$/);
    expect(kop('Auto-Submitted')).toBe('auto-generated');
  });

  it('reageert met dezelfde mail één keer, hoe vaak een server die ook bezorgt', async () => {
    const concept = await mailAan(DEKKER, 'consultatie-concept');
    const naar = concept.headers.find(({ name }) => name === 'Reply-To')?.value ?? '';
    const raw = (extra: string) =>
      `${extra}From: ${DEKKER}\r\nTo: ${naar}\r\nMessage-ID: <vast@staphorst.example>\r\nSubject: Re: visie\r\n\r\nHelder stuk.\r\n`;
    const envelop = { from: DEKKER, to: [naar.toUpperCase()] };
    const antwoorden = await Promise.all([
      lever(app, raw(''), envelop),
      lever(app, raw('Received: by mx1.example\r\n'), envelop),
    ]);
    antwoorden.push(await lever(app, raw('Received: by mx2.example\r\n'), envelop));
    expect(antwoorden.map(({ code }) => code)).toEqual([250, 250, 250]);
    await verwerkt(app);
    expect((await reacties()).filter(({ tekst }) => tekst === 'Helder stuk.')).toHaveLength(1);
    await mailAan(DEKKER, 'mailreactie');
    expect(await mailsAan(DEKKER, 'mailreactie')).toHaveLength(1);
  });

  it('kan nog eens mailen: dat is een tweede reactie', async () => {
    await beantwoord(app, await mailAan(VISSER, 'consultatie-concept'), { tekst: 'Nog iets: de ouderen.' });
    await verwerkt(app);
    expect((await reacties()).map(({ tekst }) => tekst)).toContain('Nog iets: de ouderen.');
  }, 60_000);
});

describe('wie een oude mail gebruikt om op het concept te antwoorden', () => {
  it('reageert op het concept: daarnaar verwijst de mail', async () => {
    const concept = await mailAan(VISSER, 'consultatie-concept');
    const andere = await mailAan(VISSER, 'mailreactie');
    const naar = andere.headers.find(({ name }) => name === 'Reply-To')?.value ?? '';
    const raw = (verwijst: string) =>
      `From: ${VISSER}\r\nTo: ${naar}\r\nSubject: Re: visie\r\nIn-Reply-To: ${verwijst}\r\n\r\nOver de visie: prima.\r\n`;
    await lever(app, raw('<onbekend@elders.example>'), { from: VISSER, to: [naar] });
    await verwerkt(app);
    expect(await laatste()).toMatchObject({ stand: 'bij-bureau' });
    await lever(app, raw(concept.messageId), { from: VISSER, to: [naar] });
    await verwerkt(app);
    expect((await reacties()).filter(({ tekst }) => tekst === 'Over de visie: prima.')).toHaveLength(1);
    const vanDekker = await mailAan(DEKKER, 'consultatie-concept');
    await lever(app, raw(vanDekker.messageId), { from: VISSER, to: [naar] });
    await verwerkt(app);
    expect(await laatste()).toMatchObject({ stand: 'bij-bureau' });
    expect((await reacties()).filter(({ tekst }) => tekst === 'Over de visie: prima.')).toHaveLength(1);
  });
});

describe('wat geen reactie is, maakt er geen', () => {
  const aantallen = async () => ({
    reacties: (await reacties()).length,
    bevestigingen: (await app.rows(`SELECT id FROM mail_bericht WHERE sjabloon = 'mailreactie'`)).length,
  });

  it.each<[string, Parameters<typeof beantwoord>[2], string]>([
    [
      'een afwezigheidsmelding',
      { tekst: 'Ik ben er niet.', koppen: { 'Auto-Submitted': 'auto-replied' } },
      'verwerkt',
    ],
    ['een mail van een ander adres', { tekst: 'Namens Klaas.', van: 'iemand@elders.example' }, 'bij-bureau'],
    ['alleen een citaat', { tekst: '' }, 'bij-bureau'],
  ])('%s', async (_wat, hoe, stand) => {
    const voor = await aantallen();
    expect((await beantwoord(app, await mailAan(VISSER, 'consultatie-concept'), hoe)).code).toBe(250);
    await verwerkt(app);
    expect((await laatste())?.stand).toBe(stand);
    expect(await aantallen()).toEqual(voor);
  });

  it('een antwoord op de bevestiging: dat is voor het bureau, en krijgt geen bevestiging', async () => {
    const voor = await aantallen();
    await beantwoord(app, await mailAan(VISSER, 'mailreactie'), { tekst: 'Dank u.' });
    await verwerkt(app);
    expect(await laatste()).toMatchObject({ stand: 'bij-bureau' });
    expect(await aantallen()).toEqual(voor);
  });
});

describe('het bureau', () => {
  const wachtendeId = async (): Promise<string> =>
    (
      await app.rows<{ id: string }>(
        `SELECT id FROM mail_in WHERE stand = 'bij-bureau' ORDER BY volgnummer DESC LIMIT 1`,
      )
    )[0]?.id ?? '';

  it('neemt een mail met de hand op als reactie, één keer, en het logboek zegt wie', async () => {
    const concept = await mailAan(DEKKER, 'consultatie-concept');
    await beantwoord(app, concept, { tekst: 'Namens Dekker: meer groen.', van: 'secretaris@elders.example' });
    await verwerkt(app);
    const id = await wachtendeId();
    const gelezen = await app.app.get(ReadIngekomenMail).execute(id, MANAGER);
    expect(gelezen).toMatchObject({ aanNaam: 'T. Dekker', opneembaar: { onderdeel: TUSSENTIJDS.onderdeel } });
    const neemOp = () => app.app.get(NeemOpAlsReactie).execute({ id, tekst: 'Meer groen.', actor: MANAGER });
    expect(await neemOp()).toEqual({ ok: true });
    expect(await neemOp()).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
    expect(
      (await reacties()).filter(({ naam, tekst }) => naam === 'T. Dekker' && tekst === 'Meer groen.'),
    ).toEqual([{ naam: 'T. Dekker', tekst: 'Meer groen.', kanaal: 'mail' }]);
    const log = await app.rows<{ wat: string }>(`SELECT wat FROM dossier_regel WHERE wat LIKE 'Mail van %'`);
    expect(log).toEqual([{ wat: 'Mail van T. Dekker opgenomen als reactie' }]);
  });

  it('houdt een mail met een bijlage bij zich, ook als de tekst is opgenomen', async () => {
    await beantwoord(app, await mailAan(VISSER, 'consultatie-concept'), {
      tekst: 'Zie de bijlage, vooral punt 2.',
      bijlagen: [{ filename: 'punt2.txt', content: 'Meer water.' }],
    });
    await verwerkt(app);
    expect((await reacties()).map(({ tekst }) => tekst)).toContain('Zie de bijlage, vooral punt 2.');
    expect(await laatste()).toMatchObject({
      stand: 'bij-bureau',
      uitkomst: expect.stringContaining('bijlage') as string,
    });
  });
});

describe('een melding dat een mail niet aankwam', () => {
  it('zet het bericht op onbestelbaar en opent één taak, hoe vaak zij ook komt', async () => {
    const concept = await mailAan(DEKKER, 'consultatie-concept');
    const dsn = (id: string) =>
      [
        'From: MAILER-DAEMON@mx.example',
        `To: ${concept.envelopeFrom}`,
        `Message-ID: <${id}@mx.example>`,
        'Subject: Undelivered',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=delivery-status; boundary=B',
        '',
        '--B\r\nContent-Type: text/plain\r\n\r\nweg',
        `--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ${DEKKER}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`,
        '--B--',
        '',
      ].join('\r\n');
    for (const id of ['een', 'twee'])
      expect((await lever(app, dsn(id), { from: '', to: [concept.envelopeFrom] })).code).toBe(250);
    await verwerkt(app);
    const { rows } = await app.pool.query<{ status: string; laatste_fout: string }>(
      `SELECT status, laatste_fout FROM mail_bericht WHERE message_id = $1`,
      [concept.messageId],
    );
    expect(rows).toEqual([{ status: 'onbestelbaar', laatste_fout: '550 5.1.1 User unknown' }]);
    const taken = await app.pool.query(
      `SELECT id FROM taak WHERE traject_id = $1 AND code LIKE '%onbestelbaar%'`,
      [traject.id],
    );
    expect(taken.rows).toHaveLength(1);
  });
});

describe('wat wij niet aannemen, laat niets achter', () => {
  const aantal = async (): Promise<number> => (await ingekomen()).length;

  it.each([
    'iemand@ovkk.example',
    'leergangen@ovkk.example',
    'antwoord+00000000000000000000000000000000@ovkk.example',
    'antwoord+0@ovkk.example',
    'k.visser@staphorst.example',
  ])('%s is geen adres van ons', async (naar) => {
    const voor = await aantal();
    const { code, text } = await lever(app, 'From: a@b.example\r\n\r\nx', {
      from: 'a@b.example',
      to: [naar],
    });
    expect([code, text]).toEqual([550, expect.stringContaining('niet van ons') as string]);
    expect(await aantal()).toBe(voor);
  });

  it.each([
    ['winmail.dat', 'Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nx'],
    ['afgebroken', 'Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nx'],
    ['tekenset', 'Content-Type: text/plain; charset=klingon\r\n\r\nx'],
    [
      'niet te lezen',
      'Content-Type: text/calendar; method=REPLY; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nhalf',
    ],
    [
      'andere datum',
      'Content-Type: text/calendar; method=COUNTER; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:COUNTER\r\nEND:VCALENDAR\r\n',
    ],
  ])('een mail met %s krijgt een zin', async (woord, rest) => {
    const voor = await aantal();
    const { envelopeFrom } = await mailAan(VISSER, 'consultatie-concept');
    const { code, text } = await lever(app, `From: ${VISSER}\r\nMIME-Version: 1.0\r\n${rest}`, {
      from: VISSER,
      to: [envelopeFrom],
    });
    expect([code, text]).toEqual([554, expect.stringContaining(woord) as string]);
    expect(await aantal()).toBe(voor);
  });

  it('een mail van 11 MB is te groot', async () => {
    const voor = await aantal();
    const { envelopeFrom } = await mailAan(VISSER, 'consultatie-concept');
    const regel = `${'x'.repeat(76)}\r\n`;
    const raw = `From: ${VISSER}\r\n\r\n${regel.repeat(150_000)}`;
    const { code } = await lever(app, raw, { from: VISSER, to: [envelopeFrom] });
    expect(code).toBe(552);
    expect(await aantal()).toBe(voor);
  });
});

describe('na de termijn', () => {
  let opTijd = '';
  beforeAll(async () => {
    await beantwoord(app, await mailAan(DEKKER, 'consultatie-concept'), {
      tekst: 'Namens Dekker, net op tijd.',
      van: 'secretaris@elders.example',
    });
    await verwerkt(app);
    [{ id: opTijd } = { id: '' }] = await app.rows<{ id: string }>(
      `SELECT id FROM mail_in WHERE eigen_tekst = 'Namens Dekker, net op tijd.'`,
    );
  });

  it('wordt een reactie niet opgenomen en niet weggegooid, en hoort de schrijver waarom', async () => {
    await world.passDays(60);
    const voor = (await reacties()).length;
    await beantwoord(app, await mailAan(VISSER, 'consultatie-concept'), {
      tekst: 'Ik was vergeten te reageren.',
    });
    await verwerkt(app);
    expect((await reacties()).length).toBe(voor);
    expect(await laatste()).toMatchObject({ stand: 'bij-bureau' });
    const mail = await app.until(
      async () =>
        (await mailsAan(VISSER, 'mailreactie')).find(({ subject }) => subject.includes('niet opgenomen')),
      'a mail that says why',
    );
    expect(mail.text).toContain('De termijn om te reageren was al voorbij toen uw mail binnenkwam.');
    expect(mail.text).toContain('Uw tekst is niet weg');
    expect(mail.text).not.toContain('niet bewaard');
  });

  it('neemt het bureau nog wel op wat op tijd kwam en bleef liggen', async () => {
    const opdracht = { id: opTijd, tekst: 'Net op tijd.', actor: MANAGER };
    expect(await app.app.get(NeemOpAlsReactie).execute(opdracht)).toEqual({ ok: true });
    expect((await reacties()).map(({ tekst }) => tekst)).toContain('Net op tijd.');
  });
});
