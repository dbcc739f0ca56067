import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { readConfig } from '#config';
import { GeefLinkUit, IdentityModule } from '#identity';
import { startWeb, type Web } from '../../apps/web/src/start-web.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { NoPostModule } from '../support/no-post.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
let web: Web;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [NoPostModule, IdentityModule]);
  const read = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent' });
  if (!read.ok) throw new Error('The configuration of this test is wrong');
  web = await startWeb({ config: read.config, databaseUrl: db.url, port: 0 });
});
afterAll(async () => {
  await web.stop();
  await world.close();
  await db.drop();
});

const path = (traject: Gemeentetraject, naam = 'M. de Boer'): Promise<string> =>
  world.get(GeefLinkUit).persoonlijk({
    doel: 'griffie',
    trajectId: traject.id,
    deelnemerId: traject.idVan(naam),
    berichtId: null,
  });

const visit = async (address: string): Promise<Visitor> => {
  const visitor = new Visitor(web.url);
  await visitor.open(address);
  return visitor;
};

/** Bijeenkomst 1 was held, and the griffie is asked to confirm it. */
const gevraagd = async (gemeenteCode: string): Promise<Gemeentetraject> => {
  const traject = await Gemeentetraject.begin(world, gemeenteCode);
  await traject.naarConsultatie('J. Bakker');
  await traject.stuur('HEROPEN.bijeenkomst1', MANAGER, { reden: 'Er ontbrak een naam.' });
  await traject.stuur('bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING');
  return traject;
};

const seqOf = async (traject: Gemeentetraject): Promise<number> => {
  const [row] = await world.database.query<{ seq: number }>(
    'SELECT seq FROM workflow_instance WHERE id = $1',
    [traject.id],
  );
  return row?.seq ?? -1;
};

/** The status that a form with a file is answered with before the file itself has come. */
const answerBeforeTheFile = (address: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': 9_000_000,
      origin: web.url,
    };
    const sending = request(web.url + address, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write('--x\r\ncontent-disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-');
  });

describe('the griffie', () => {
  let traject: Gemeentetraject;
  let link: string;
  beforeAll(async () => {
    traject = await gevraagd('GM0180');
    link = await path(traject);
  });

  it('sees its own gemeente and what is asked now', async () => {
    const visitor = await visit(link);
    expect(await visitor.h1()).toBe('Gemeente Staphorst');
    const text = await visitor.text();
    expect(text).toContain('Het bureau vraagt u om ‘Bijeenkomst 1’ te bevestigen.');
    expect(text).toContain('J. Bakker, K. Visser');
    await visitor.follow(/^Lees versie 0\.1/);
    expect(await visitor.text()).toContain('Inwoners praten eerder mee.');
  });

  it('reads before it confirms: what was done, the version, and what it sets off', async () => {
    const text = await (await visit(`${link}/bevestigen`)).text();
    expect(text).toContain('Bevestig ‘Bijeenkomst 1’');
    expect(text).toContain('Aanwezig: 5 van 6 mensen.');
    expect(text).toContain('versie 0.1');
    expect(text).toContain('Inwoners praten eerder mee.');
    expect(text).toContain('Het traject gaat van ‘Bijeenkomst 1’ naar ‘Tussentijdse consultatie’.');
  });

  it('changes nothing by looking, however often a mail scanner looks', async () => {
    const before = await seqOf(traject);
    for (const address of [link, `${link}/bevestigen`, `${link}/bevestigen/klaar`, `${link}/niet-ik`])
      for (const method of ['GET', 'HEAD', 'GET'])
        expect((await fetch(web.url + address, { method })).status).toBe(200);
    expect(await seqOf(traject)).toBe(before);
  });

  it('is known before a file is taken in', async () => {
    expect(await answerBeforeTheFile(`/g/${'A'.repeat(43)}/afspraken`)).toBe(404);
  });

  it('keeps what was typed when the reason is missing', async () => {
    const visitor = await visit(`${link}/bevestigen`);
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.status).toBe(422);
    expect(await visitor.text()).toContain('Kies of u bevestigt of terugstuurt.');
    await visitor.choose('Ik stuur deze fase terug naar het bureau');
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.status).toBe(422);
    expect(await visitor.text()).toContain('Schrijf waarom u deze fase terugstuurt.');
    await visitor.fill({ Toelichting: 'De groepen kloppen niet.' });
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.path).toBe(`${link}/bevestigen/klaar`);
    expect(await visitor.text()).toContain('‘Bijeenkomst 1’ is teruggestuurd.');
    await visitor.open(`${link}/bevestigen`);
    expect(await visitor.text()).toContain('De groepen kloppen niet.');
  });

  it('confirms what it read: after a newer version it is asked to look again', async () => {
    const other = await gevraagd('GM0193');
    const address = `${await path(other)}/bevestigen`;
    const visitor = await visit(address);
    await other.bewaar('visie', '# Onze visie\n\nIets heel anders.', 'concept', '0.1');
    const before = await seqOf(other);
    await visitor.choose('Ik bevestig deze fase');
    await visitor.fill({ Toelichting: 'Mooi.' });
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.status).toBe(409);
    expect(await visitor.text()).toContain('versie 0.2');
    expect(await visitor.text()).toContain('Iets heel anders.');
    expect(await visitor.valueOf('Toelichting')).toBe('Mooi.');
    expect(await seqOf(other)).toBe(before);
    await visitor.press('Verstuur mijn antwoord');
    expect(visitor.path).toBe(`${address}/klaar`);
    expect(await seqOf(other)).toBe(before + 1);
  });

  it('confirms once; a second page that was still open hears who was first', async () => {
    await traject.stuur('bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING');
    const [first, second] = [await visit(`${link}/bevestigen`), await visit(`${link}/bevestigen`)];
    for (const visitor of [first, second]) await visitor.choose('Ik bevestig deze fase');
    await first.press('Verstuur mijn antwoord');
    expect(await first.text()).toContain(
      '‘Bijeenkomst 1’ is bevestigd. Het traject is nu in ‘Tussentijdse consultatie’.',
    );
    const after = await seqOf(traject);
    await second.press('Verstuur mijn antwoord');
    expect(second.status).toBe(409);
    expect(await second.text()).toContain('‘Bijeenkomst 1’ is bevestigd');
    expect(await second.text()).toContain('Door M. de Boer');
    expect(await seqOf(traject)).toBe(after);
  });

  it('does the same form sent twice once', async () => {
    const other = await gevraagd('GM0150');
    const address = `${web.url}${await path(other)}/bevestigen`;
    const body = new URLSearchParams({
      requestId: randomUUID(),
      fase: 'bijeenkomst1',
      besluit: 'bevestigen',
      toelichting: '',
    });
    const before = await seqOf(other);
    const answers = await Promise.all(
      [1, 2, 3].map(() => fetch(address, { method: 'POST', body, redirect: 'manual' })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await seqOf(other)).toBe(before + 1);
  });

  it('lists what is missing, with who does it, and cannot confirm', async () => {
    const other = await gevraagd('GM0148');
    await world.database.query(
      `DELETE FROM aanwezigheid a USING bijeenkomst b WHERE b.id = a.bijeenkomst_id AND b.traject_id = $1`,
      [other.id],
    );
    const visitor = await visit(`${await path(other)}/bevestigen`);
    const text = await visitor.text();
    expect(text).toContain('Er ontbreekt nog iets');
    expect(text).toContain('programmamanager');
    const body = new URLSearchParams({
      requestId: randomUUID(),
      fase: 'bijeenkomst1',
      besluit: 'bevestigen',
    });
    const answer = await fetch(web.url + visitor.path, { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('Er ontbreekt nog iets');
  });
});

it('hears that the traject is paused, and is not asked anything then', async () => {
  const traject = await gevraagd('GM0166');
  await traject.stuur('PAUZEER', MANAGER, { reden: 'Verkiezingen.' });
  const visitor = await visit(`${await path(traject)}/bevestigen`);
  expect(await visitor.text()).toContain('Het bureau heeft het traject gepauzeerd.');
  expect(await visitor.offers()).not.toContain('Verstuur mijn antwoord');
});

describe('somebody else', () => {
  it('with a raadslid’s link confirms nothing', async () => {
    const traject = await gevraagd('GM0160');
    const link = await path(traject, 'K. Visser');
    const text = await (await visit(link)).text();
    expect(text).toContain('Wij vragen nu niets van u');
    expect(text).not.toMatch(/M\. de Boer|Lees versie/);
    expect((await visit(`${link}/bevestigen`)).status).toBe(404);
    expect((await visit(`${link}/documenten/visie`)).status).toBe(404);
    const body = new URLSearchParams({
      requestId: randomUUID(),
      fase: 'bijeenkomst1',
      besluit: 'bevestigen',
    });
    const answer = await fetch(`${web.url}${link}/bevestigen`, { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(404);
  });

  it('of another gemeente sees nothing of this one', async () => {
    const other = await Gemeentetraject.begin(world, 'GM0164');
    const link = await path(other);
    const text = await (await visit(link)).text();
    expect(text).toContain('Gemeente Hengelo');
    expect(text).not.toMatch(/Staphorst/);
    expect((await visit(`${link}/documenten/visie`)).status).toBe(404);
    expect((await visit(`${link}/documenten/visie/0.1/bestand`)).status).toBe(404);
  });

  it('without a link that works hears what to do, and nothing about whose it was', async () => {
    const traject = await Gemeentetraject.begin(world, 'GM0168');
    const link = await path(traject);
    await world.database.query(
      'UPDATE persoonlijke_link SET verloopt_op = engine_now() WHERE traject_id = $1',
      [traject.id],
    );
    const visitor = await visit(`${link}/bevestigen`);
    expect(visitor.status).toBe(410);
    expect(await visitor.text()).not.toMatch(/Boer|Losser/);
    await visitor.press('Stuur mij een nieuwe link');
    expect(await visitor.h1()).toBe('Kijk in uw mail');
    const unknown = await visit(`/g/${'x'.repeat(43)}`);
    expect(unknown.status).toBe(404);
    expect(await unknown.h1()).toBe('Deze link kennen wij niet');
  });

  it('on another site cannot make the griffie’s browser confirm', async () => {
    const traject = await gevraagd('GM0189');
    const body = new URLSearchParams({
      requestId: randomUUID(),
      fase: 'bijeenkomst1',
      besluit: 'bevestigen',
    });
    const headers = { origin: 'https://evil.example' };
    const before = await seqOf(traject);
    const answer = await fetch(`${web.url}${await path(traject)}/bevestigen`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    });
    expect(answer.status).toBe(403);
    expect(await seqOf(traject)).toBe(before);
  });
});

it('hears from the wrong person: a task for the programmamanager, and nothing else', async () => {
  const traject = await Gemeentetraject.begin(world, 'GM0173');
  const link = await path(traject);
  const visitor = await visit(`${link}/niet-ik`);
  await visitor.fill({ 'Wie is wel de juiste persoon?': 'P. Kok' });
  await visitor.press('Meld dit aan het bureau');
  expect(await visitor.h1()).toBe('Dank u wel');
  const taken = await world.database.query(
    `SELECT titel, eigenaar FROM taak WHERE traject_id = $1 AND code LIKE 'verkeerde%'`,
    [traject.id],
  );
  expect(taken).toEqual([
    { titel: 'Nagaan wie de juiste persoon is in plaats van M. de Boer', eigenaar: 'programmamanager' },
  ]);
});
