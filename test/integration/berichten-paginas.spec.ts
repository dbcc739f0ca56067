import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** The outbox as somebody of the bureau sees it. */
describe('de pagina’s van de berichten', () => {
  let app: TestApp;
  let cookie: string;
  let trajectId: string;

  const get = async (path: string) => {
    const answer = await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, html: await answer.text() };
  };
  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${app.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: app.url, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
  const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It did not happen in ten seconds');
  };
  const bericht = async (email: string, status: string) =>
    until(async () => {
      const { rows } = await app.pool.query<{ id: string }>(
        `SELECT id FROM mail_bericht WHERE aan_adres = $1 AND status = $2`,
        [email, status],
      );
      return rows[0]?.id;
    });

  beforeAll(async () => {
    app = await startTestApp();
    const manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
    cookie = await app.login(manager);
    const begin = await post('/trajecten/nieuw', {
      requestId: randomUUID(),
      gemeente: 'Staphorst',
      programma: 'ovkk',
      programmamanager: manager,
    });
    trajectId = /\/trajecten\/([0-9a-f-]{36})/.exec(begin.headers.get('location') ?? '')?.[1] ?? '';
    for (const [naam, email] of [
      ['J. Bakker', 'j.bakker@staphorst.example'],
      ['B. Fout', 'bounce@staphorst.example'],
    ])
      await app.pool.query(
        `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op) VALUES ($1, $2, $3, $4, 'raadslid', engine_now())`,
        [randomUUID(), trajectId, naam, email],
      );
    for (const [onderdeel, datum] of [
      ['bijeenkomst1', '2028-01-13'],
      ['bijeenkomst2', '2028-03-02'],
    ])
      await app.pool.query(
        `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
         VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz + interval '5 hours', 'De Raadzaal')`,
        [randomUUID(), trajectId, onderdeel, `${datum}T17:00`, `${datum}T22:00`, `${datum}T16:00:00Z`],
      );
  });
  afterAll(() => app.stop());

  it('zeggen wat er straks staat zolang er niets is', async () => {
    const { status, html } = await get(`/trajecten/${trajectId}/berichten`);
    expect(status).toBe(200);
    expect(html).toContain('Nog geen berichten');
  });

  it('laten een bericht zien voordat het weggaat, zonder het te versturen', async () => {
    const query = 'sjabloon=save-the-date&onderdeel=bijeenkomst1&onderdeel=bijeenkomst2';
    const voorbeeld = await get(`/trajecten/${trajectId}/berichten/voorbeeld?${query}`);
    expect(voorbeeld.html).toContain('Voorbeeld: Save the date');
    const { html, headers } = await get(`/trajecten/${trajectId}/berichten/voorbeeld/html?${query}`);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(html).toContain('donderdag 13 januari 2028');
    expect((await get(`/trajecten/${trajectId}/berichten/voorbeeld?sjabloon=bestaat-niet`)).status).toBe(404);
    expect((await get(`/trajecten/${randomUUID()}/berichten`)).status).toBe(404);
  });

  it('tonen wat er met elk bericht is gebeurd, met filter en zoeken', async () => {
    const stap = `/trajecten/${trajectId}/gebeurtenissen/voorbereiding.BUREAU_KONDIGT_AAN`;
    expect((await post(stap, { requestId: randomUUID(), seq: '1' })).status).toBe(303);
    await bericht('j.bakker@staphorst.example', 'verzonden');
    await bericht('bounce@staphorst.example', 'onbestelbaar');
    const alles = await get('/berichten');
    expect(alles.html).toContain('1 bericht is niet aangekomen.');
    expect(alles.html).toContain('Houdt u deze avonden vrij?');
    const filter = await get('/berichten?status=onbestelbaar&zoek=staphorst');
    expect(filter.html).toContain('bounce@staphorst.example');
    expect(filter.html).not.toContain('j.bakker@staphorst.example');
    expect((await get('/berichten?zoek=iets-anders&pagina=zeven&status=rommel')).html).toContain(
      'past bij dit filter',
    );
  });

  it('versturen opnieuw naar een verbeterd adres, één keer', async () => {
    const id = await bericht('bounce@staphorst.example', 'onbestelbaar');
    const kapot = await get(`/berichten/${id}`);
    expect(kapot.html).toContain('Dit bericht is niet aangekomen');
    expect(kapot.html).toContain('550 5.1.1');
    await app.pool.query(
      `UPDATE deelnemer SET email = 'b.goed@staphorst.example' WHERE email = 'bounce@staphorst.example'`,
    );
    expect((await get(`/berichten/${id}`)).html).toContain('nu naar b.goed@staphorst.example');

    const [eerste, tweede] = [
      await post(`/berichten/${id}/opnieuw`, {}),
      await post(`/berichten/${id}/opnieuw`, {}),
    ];
    expect(eerste.status).toBe(303);
    expect(tweede.status).toBe(409);
    expect(await bericht('b.goed@staphorst.example', 'verzonden')).toBe(id);
    const gestuurd = (await app.mailbox.list({ limit: 100 })).filter(
      ({ to }) => to[0] === 'b.goed@staphorst.example',
    );
    expect(gestuurd).toHaveLength(1);
    expect((await get(`/berichten/${id}`)).html).toContain('Aangenomen');
    expect((await get(`/berichten/${id}/html`)).headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
  });

  it('leggen uit waar een persoonlijke link zou staan, en zijn alleen voor het bureau', async () => {
    expect((await get('/persoonlijke-link/bevestigen')).html).toContain('Hier staat een persoonlijke link');
    expect((await fetch(`${app.url}/berichten`, { redirect: 'manual' })).status).toBe(303);
  });
});
