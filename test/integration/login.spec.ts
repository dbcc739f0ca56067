import { setTimeout as sleep } from 'node:timers/promises';
import { Visitor } from '../support/browser-less/index.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let anouk: string;
beforeAll(async () => {
  app = await startTestApp();
  anouk = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  await app.addMedewerker('Bram Bos', 'procesbegeleider');
});
afterAll(() => app.stop());

const visit = async (address: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  await visitor.open(address);
  return visitor;
};

const mailTo = async (address: string) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const [entry] = await app.mailbox.list({ zoek: address, limit: 1 });
    if (entry) return app.mailbox.get(entry.id);
    await sleep(100);
  }
  throw new Error(`No mail to ${address}`);
};

describe('logging in by mail', () => {
  it('takes a mail, a button, and happens once', async () => {
    const visitor = await visit('/inloggen');
    await visitor.fill({ 'Uw e-mailadres bij het bureau': 'anouk.de.vries@bureau.example' });
    await visitor.press('Mail mij een link');
    expect(await visitor.h1()).toBe('Kijk in uw mail');
    const mail = await mailTo('anouk.de.vries@bureau.example');
    const link = /http:\/\/localhost:\d+\/inloggen\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
    const { rows } = await app.pool.query<{ row: string }>('SELECT b::text AS row FROM mail_bericht b');
    expect(JSON.stringify(rows)).not.toContain(link.split('/').at(-1));

    for (let look = 0; look < 2; look += 1) await visitor.open(link);
    await visitor.press('Log in');
    expect(visitor.path).toBe('/bord');
    expect(visitor.status).toBe(200);

    const other = await visit(link);
    expect(other.status).toBe(410);
    expect(await other.text()).toContain('al gebruikt');
    expect((await fetch(link, { method: 'POST', redirect: 'manual' })).status).toBe(410);

    await visitor.press('Uitloggen');
    expect(await visitor.text()).toContain('U bent uitgelogd.');
    await visitor.open('/bord');
    expect(visitor.path).toBe('/inloggen');
  });

  it('tells a stranger the same, as slowly, and mails nothing', async () => {
    const ask = async (email: string) => {
      const started = performance.now();
      const answer = await fetch(`${app.url}/inloggen`, {
        method: 'POST',
        body: new URLSearchParams({ email }),
        redirect: 'manual',
      });
      expect(performance.now() - started).toBeGreaterThan(290);
      return [answer.status, answer.headers.get('location'), await answer.text()];
    };
    expect(await ask('vreemd@elders.example')).toEqual(await ask('bram.bos@bureau.example'));
    expect(await app.mailbox.list({ zoek: 'elders', limit: 1 })).toEqual([]);
  });

  it('keeps what was typed when it is no address', async () => {
    const visitor = await visit('/inloggen');
    await visitor.fill({ 'Uw e-mailadres bij het bureau': 'anouk apenstaart' });
    await visitor.press('Mail mij een link');
    expect(visitor.status).toBe(422);
    expect(await visitor.valueOf('Uw e-mailadres bij het bureau')).toBe('anouk apenstaart');
    expect(await visitor.text()).toContain('Vul uw e-mailadres in');
  });
});

describe('logging in to practise', () => {
  const as = (headers: Record<string, string>) =>
    fetch(`${app.url}/inloggen/als`, {
      method: 'POST',
      body: new URLSearchParams({ medewerkerId: anouk, naar: '//evil.example' }),
      headers,
      redirect: 'manual',
    });

  it('is a button for each medewerker, and leads where one was going', async () => {
    const visitor = await visit('/taken?teLaat=ja');
    await visitor.press('Log in als Anouk de Vries (programmamanager)');
    expect(visitor.page.url.href).toContain('/taken?teLaat=ja');
  });

  it('never leads away from this site, and its cookie is out of reach of scripts and other sites', async () => {
    const answer = await as({});
    expect(answer.headers.get('location')).toBe('/bord');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^gangmaker_sessie=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('is not there for who comes through a proxy', async () => {
    expect((await as({ 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
    const page = await fetch(`${app.url}/inloggen`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(await page.text()).not.toContain('Anouk');
    for (const path of ['/ontwikkel/postbus', '/ontwikkel/klok'])
      expect((await fetch(app.url + path, { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(
        404,
      );
  });
});

describe('the mailbox to practise with', () => {
  it('finds a mail, shows it apart from the page, and gives its parts as files', async () => {
    const visitor = await visit('/ontwikkel/postbus');
    await visitor.fill({ 'Zoek in de mails': 'anouk inloglink' });
    await visitor.press('Zoek');
    const [first] = visitor.page.links.filter((link) =>
      link.getAttribute('href')?.startsWith('/ontwikkel/postbus/'),
    );
    await visitor.open(first?.getAttribute('href') ?? '');
    expect(await visitor.text()).toContain('Links in deze mail');
    const html = await visitor.request(`${visitor.path}/html`);
    expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox allow-popups/);
    expect(html.headers.get('content-security-policy')).not.toContain('allow-scripts');
    const source = await visitor.request(`${visitor.path}/bron`);
    expect(source.headers.get('content-disposition')).toContain('attachment');
    expect((await visit('/ontwikkel/postbus/geen-mail')).status).toBe(404);
  });
});

describe('the practice clock', () => {
  const ahead = async (): Promise<number> => {
    const { rows } = await app.pool.query<{ days: number }>(
      `SELECT round(extract(epoch FROM shift) / 86400)::int AS days FROM practice_clock`,
    );
    return rows[0]?.days ?? -1;
  };

  it('goes on by days, by working days and back to now, and never logs out', async () => {
    const visitor = await visit('/bord');
    await visitor.press('Log in als Anouk de Vries (programmamanager)');
    await visitor.open('/ontwikkel/klok');
    await visitor.fill({ 'Aantal dagen': '40' });
    await visitor.press('Zet vooruit');
    expect(await ahead()).toBe(40);
    await visitor.press('1 week verder');
    expect(await ahead()).toBe(47);
    await visitor.press('1 werkdag verder');
    expect(await ahead()).toBeGreaterThanOrEqual(48);
    expect(await visitor.text()).toContain('De oefenklok is verzet.');
    await visitor.open('/bord');
    expect(visitor.path).toBe('/bord');
    await visitor.open('/ontwikkel/klok');
    await visitor.fill({ 'Aantal dagen': '-3' });
    await visitor.press('Zet vooruit');
    expect(visitor.status).toBe(422);
    await visitor.press('Zet de klok op nu');
    expect(await ahead()).toBe(0);
  });
});

describe('health', () => {
  it('is ready while all works, and says what does not', async () => {
    const ready = async () => {
      const answer = await fetch(`${app.url}/health/ready`);
      return [answer.status, await answer.json()];
    };
    expect(await ready()).toEqual([200, { status: 'ok' }]);
    await app.pool.query(`UPDATE migration SET name = 'x' || name WHERE id = 2`);
    expect(await ready()).toEqual([
      503,
      { status: 'unavailable', faults: [{ name: 'migrations', reason: '1 not run' }] },
    ]);
    await app.pool.query(`UPDATE migration SET name = substr(name, 2) WHERE id = 2`);
    await app.pool.query(`ALTER SCHEMA pgboss RENAME TO elsewhere`);
    const [status, body] = await ready();
    expect([status, JSON.stringify(body)]).toEqual([503, expect.stringContaining('queue')]);
    await app.pool.query(`ALTER SCHEMA elsewhere RENAME TO pgboss`);
    expect(await ready()).toEqual([200, { status: 'ok' }]);
    expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
  });
});

it('has nothing to practise with on servers of its own', async () => {
  const real = await startTestApp({ practice: false, worker: false });
  await real.addMedewerker('Anouk de Vries', 'programmamanager');
  const page = await fetch(`${real.url}/inloggen`);
  expect(await page.text()).not.toMatch(/Anouk|oefenen/);
  for (const path of ['/ontwikkel/postbus', '/ontwikkel/klok'])
    expect((await fetch(real.url + path)).status).toBe(404);
  const als = await fetch(`${real.url}/inloggen/als`, {
    method: 'POST',
    body: new URLSearchParams({ medewerkerId: anouk }),
  });
  expect(als.status).toBe(404);
  await real.stop();
});
