import { randomUUID } from 'node:crypto';
import { makeApiKey } from '../support/api-key.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let manager: string;
let trainer: string;
let trajectId: string;
let deelnemerId: string;

const post = (cookie: string, path: string, velden: Readonly<Record<string, string>> = {}) =>
  fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: { cookie, origin: app.url },
    body: new URLSearchParams({ requestId: randomUUID(), ...velden }),
    redirect: 'manual',
  });

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  const anouk = await app.addMedewerker('Anouk de Vries', 'programmamanager');
  manager = await app.login(anouk);
  trainer = await app.login(await app.addMedewerker('Tim Smit', 'trainer'));
  const begonnen = await post(manager, '/trajecten/nieuw', {
    gemeente: 'Dalfsen',
    programma: 'ovkk',
    programmamanager: anouk,
  });
  trajectId = /^\/trajecten\/([0-9a-f-]{36})/.exec(begonnen.headers.get('location') ?? '')?.[1] ?? '';
  await post(manager, `/trajecten/${trajectId}/deelnemers/nieuw`, {
    naam: 'T. Dekker',
    email: 't.dekker@dalfsen.example',
    rol: 'teamleider',
  });
  const { rows } = await app.pool.query<{ id: string }>('SELECT id FROM deelnemer');
  deelnemerId = rows[0]?.id ?? '';
});
afterAll(() => app.stop());

describe('wat alleen de programmamanager mag', () => {
  const team = async () => {
    const { rows } = await app.pool.query<{ wie: string }>(
      `SELECT m.naam AS wie FROM traject t JOIN medewerker m ON m.id = t.programmamanager_id`,
    );
    return rows.map(({ wie }) => wie);
  };

  it('is ontheffing geven, op beide pagina’s waar dat kan', async () => {
    const pad = `/trajecten/${trajectId}/deelnemers/${deelnemerId}/ontheffing`;
    const reden = 'Was met verlof';
    expect((await post(trainer, pad, { reden })).status).toBe(403);
    const elders = { deelnemer: deelnemerId, reden, stap: 'geven' };
    expect((await post(trainer, `/trajecten/${trajectId}/training/ontheffing`, elders)).status).toBe(403);
    const { rows } = await app.pool.query('SELECT 1 FROM deelnemer WHERE ontheffing IS NOT NULL');
    expect(rows).toEqual([]);
    expect((await post(manager, pad, { reden })).status).toBe(303);
  });

  it('is zeggen wie wat doet, dus ook wie programmamanager is', async () => {
    const { rows } = await app.pool.query<{ id: string }>(
      `INSERT INTO medewerker (id, naam, email, rollen)
       VALUES (gen_random_uuid(), 'Bram Bos', 'bram@bureau.example', '{programmamanager}') RETURNING id`,
    );
    const programmamanager = rows[0]?.id ?? '';
    expect((await post(trainer, `/trajecten/${trajectId}/team`, { programmamanager })).status).toBe(403);
    const key = await makeApiKey(app.pool, 'trainer');
    const answer = await fetch(`${app.url}/v1/trajecten/${trajectId}/team`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ programmamanager, procesbegeleiders: [], presentatoren: [], trainers: [] }),
    });
    expect(answer.status).toBe(403);
    expect(await team()).toEqual(['Anouk de Vries']);
    expect((await post(manager, `/trajecten/${trajectId}/team`, { programmamanager })).status).toBe(303);
    expect(await team()).toEqual(['Bram Bos']);
  });
});

describe('een stap met eigen gegevens', () => {
  it('gaat niet zonder die gegevens', async () => {
    const velden = { seq: '1' };
    for (const type of [
      'bijeenkomst1.BUREAU_PLANT',
      'consultatie.BUREAU_VERZENDT',
      'consultatie.BUREAU_SLUIT',
    ]) {
      const answer = await post(manager, `/trajecten/${trajectId}/gebeurtenissen/${type}`, velden);
      expect([type, answer.status, answer.headers.get('location')]).toEqual([
        type,
        303,
        `/trajecten/${trajectId}/${type.startsWith('consultatie') ? 'consultatie' : 'bijeenkomsten/bijeenkomst1'}`,
      ]);
    }
    const { rows } = await app.pool.query('SELECT 1 FROM transition_log');
    expect(rows).toHaveLength(1);
  });
});
