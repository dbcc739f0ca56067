import { createHash, randomUUID } from 'node:crypto';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import type { CaughtMail } from '#mail';
import { beantwoord, verwerkt } from '../support/inbound.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp();
  world = await startCaseWorld(app.databaseUrl);
  traject = await Gemeentetraject.begin(world, 'GM0180');
  cookie = await app.login(MANAGER_ID);
}, 90_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

const get = async (pad: string, koppen: Record<string, string> = { cookie }) => {
  const antwoord = await fetch(`${app.url}${pad}`, { headers: koppen, redirect: 'manual' });
  return { status: antwoord.status, html: await antwoord.text(), headers: antwoord.headers };
};
const post = async (pad: string, velden: Record<string, string> = {}) => {
  const body = new URLSearchParams(velden);
  const antwoord = await fetch(`${app.url}${pad}`, {
    method: 'POST',
    headers: { cookie },
    body,
    redirect: 'manual',
  });
  return { status: antwoord.status, html: await antwoord.text(), naar: antwoord.headers.get('location') };
};
/** A mail to somebody of the bureau: a link to log in. */
const inlogmail = async (): Promise<CaughtMail> => {
  const [manager] = (
    await app.pool.query<{ email: string }>('SELECT email FROM medewerker WHERE id = $1', [MANAGER_ID])
  ).rows;
  await post('/inloggen', { email: manager?.email ?? '' });
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const [gevonden] = await app.mailbox.list({ zoek: 'inloglink', limit: 1 });
    const mail = gevonden && (await app.mailbox.get(gevonden.id));
    if (mail) return mail;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error('No mail to log in');
};
const laatsteId = async (): Promise<string> =>
  (await app.pool.query<{ id: string }>('SELECT id FROM mail_in ORDER BY volgnummer DESC LIMIT 1')).rows[0]
    ?.id ?? '';

describe('ingekomen mail', () => {
  it('is leeg te lezen als er niets is', async () => {
    expect((await get('/ingekomen-mail')).html).toContain('Nog geen mail');
    expect((await get('/ingekomen-mail', {})).status).toBe(303);
  });

  it('laat een antwoord zien als tekst, telt het in het menu, en handelt het één keer af', async () => {
    const boos = 'Beste bureau,\n\n<script>alert(1)</script> & co';
    expect((await beantwoord(app, await inlogmail(), { tekst: boos })).code).toBe(250);
    await verwerkt(app);
    const id = await laatsteId();
    const { html: lijst } = await get('/ingekomen-mail');
    expect(lijst).toContain('Er wacht 1 mail op het bureau.');
    expect(lijst).toMatch(/Ingekomen mail[\s\S]{0,300}te lezen/);
    const { html: mail } = await get(`/ingekomen-mail/${id}`);
    expect(mail).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
    expect(mail).not.toContain('<script>alert');
    expect(mail).not.toContain('Neem op als reactie');
    const bron = await get(`/ingekomen-mail/${id}/bron`);
    expect(bron.headers.get('content-disposition')).toContain('attachment');
    expect(bron.headers.get('content-type')).toBe('message/rfc822');
    expect(bron.html).toContain('<script>alert(1)</script>');

    expect(await post(`/ingekomen-mail/${id}/afgehandeld`)).toMatchObject({ status: 303 });
    expect((await get(`/ingekomen-mail/${id}`)).html).toContain('Afgehandeld');
    expect((await post(`/ingekomen-mail/${id}/afgehandeld`)).status).toBe(409);
    expect((await get('/ingekomen-mail')).html).toContain('Er wacht niets op u.');
    expect((await get(`/ingekomen-mail/${randomUUID()}`)).status).toBe(404);
    expect((await get('/ingekomen-mail?stand=onzin&pagina=x&traject=y')).status).toBe(200);
  });
});

describe('wie oefent', () => {
  it('beantwoordt een mail in de postbus, over SMTP', async () => {
    const mail = await inlogmail();
    const pad = `/ontwikkel/postbus/${mail.id}`;
    expect((await get('/ontwikkel/postbus')).html).toContain(`poort ${app.mailIn?.port}`);
    expect((await get(pad)).html).toContain('Verstuur het antwoord');
    expect(await post(`${pad}/antwoord`, { van: mail.to[0] ?? '', tekst: '' })).toMatchObject({
      status: 422,
    });
    expect((await post(`${pad}/antwoord`, { van: 'x', tekst: 'Blijft staan' })).html).toContain(
      'Blijft staan',
    );
    expect((await post(`${pad}/agenda`, { antwoord: 'komt' })).html).toContain('geen uitnodiging');
    expect(await post(`${pad}/antwoord`, { van: mail.to[0] ?? '', tekst: 'Uit de postbus' })).toMatchObject({
      status: 303,
      naar: `${pad}?melding=antwoord-verstuurd`,
    });
    await verwerkt(app);
    expect((await get(`/ingekomen-mail/${await laatsteId()}`)).html).toContain('Uit de postbus');
  });
});

describe('een agenda om te volgen', () => {
  const adresIn = (html: string): string =>
    /https?:\/\/[^\s<"]+\/agenda\/[\w-]{43}\.ics/.exec(html)?.[0] ?? '';
  const padVan = (adres: string): string => new URL(adres).pathname;
  const afspraken = (content: string): VEvent[] =>
    Object.values(nodeIcal.sync.parseICS(content)).filter((part): part is VEvent => part?.type === 'VEVENT');
  const plan = (onderdeel: string, dagen: number) =>
    app.pool.query(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
       SELECT gen_random_uuid(), $1, $2, d || 'T17:00', d || 'T22:00', op, op + interval '5 hours', 'Raadzaal'
       FROM (SELECT engine_now() + $3 * interval '1 day' AS op, to_char(engine_now() + $3 * interval '1 day', 'YYYY-MM-DD') AS d) x`,
      [traject.id, onderdeel, dagen],
    );

  it('krijgt een geheim adres, dat één keer te zien is en niet bewaard wordt', async () => {
    await plan('bijeenkomst1', 40);
    expect((await get('/agenda-abonnement')).html).toContain('Maak mijn adres');
    const { html } = await post('/agenda-abonnement/vernieuw');
    const adres = adresIn(html);
    expect(html).toContain(adres.replace(/^http:/, 'webcal:'));
    expect(adresIn((await get('/agenda-abonnement')).html)).toBe('');
    const { rows } = await app.pool.query<{ token_hash: Buffer }>('SELECT token_hash FROM agenda_abonnement');
    const token = adres.slice(adres.lastIndexOf('/') + 1, -'.ics'.length);
    expect(rows.map(({ token_hash }) => token_hash)).toEqual([createHash('sha256').update(token).digest()]);

    const agenda = await get(padVan(adres), {});
    expect([agenda.status, agenda.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8; method=PUBLISH',
    ]);
    expect(
      afspraken(agenda.html).map(({ summary, location }) => [
        String(Object(summary).val ?? summary),
        String(Object(location).val ?? location),
      ]),
    ).toEqual([['Bijeenkomst 1 (Gemeente Staphorst)', 'Raadzaal']]);
    expect(agenda.html).not.toMatch(/ATTENDEE|ORGANIZER/);

    const etag = agenda.headers.get('etag') ?? '';
    expect(await get(padVan(adres), { 'if-none-match': etag })).toMatchObject({ status: 304, html: '' });
    await plan('bijeenkomst2', 80);
    const nieuw = await get(padVan(adres), { 'if-none-match': etag });
    expect([nieuw.status, afspraken(nieuw.html).length]).toEqual([200, 2]);

    const vervangen = adresIn((await post('/agenda-abonnement/vernieuw')).html);
    expect((await get(padVan(adres), {})).status).toBe(404);
    expect((await get(padVan(vervangen), {})).status).toBe(200);
    await post('/agenda-abonnement/stop');
    expect((await get(padVan(vervangen), {})).status).toBe(404);
    expect((await get('/agenda/onzin.ics', {})).status).toBe(404);
  });

  it('heeft ook de griffie, van het eigen traject; wie niet meer meedoet, volgt niets meer', async () => {
    const griffie = traject.idVan('M. de Boer');
    const token = randomUUID().replaceAll('-', '').padEnd(43, 'x');
    await app.pool.query(
      `INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, gemaakt_op, verloopt_op)
       VALUES (gen_random_uuid(), $1, 'griffie', $2, $3, engine_now(), engine_now() + interval '99 days')`,
      [createHash('sha256').update(token).digest(), traject.id, griffie],
    );
    await Gemeentetraject.begin(world, 'GM0363');
    expect((await get(`/g/${token}/agenda`, {})).html).toContain('Maak mijn adres');
    const pad = padVan(adresIn((await post(`/g/${token}/agenda/vernieuw`)).html));
    const { html } = await get(pad, {});
    expect(afspraken(html)).toHaveLength(2);
    expect(html).not.toContain('/trajecten/');
    await app.pool.query(`UPDATE deelnemer SET email = 'nieuw@staphorst.example' WHERE id = $1`, [griffie]);
    expect((await get(pad, {})).status).toBe(404);
  });
});
