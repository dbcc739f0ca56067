import { randomUUID } from 'node:crypto';
import { validate } from '@apidevtools/swagger-parser';
import { ApiClient } from '../support/api-client.ts';
import { ApiContract, type OpenApiDocument } from '../support/api-contract.ts';
import { makeApiKey } from '../support/api-key.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let contract: ApiContract;
let document: OpenApiDocument;
let bureau: ApiClient;
let manager: string;

interface Problem {
  readonly code: string;
  readonly errors: readonly {
    readonly location: { readonly name: string; readonly pointer: string };
    readonly detail: string;
  }[];
}

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  contract = await ApiContract.read(app.url);
  document = contract.document;
  bureau = new ApiClient(app.url, contract, await makeApiKey(app.pool, 'programmamanager'));
  manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
});
afterAll(() => app.stop());

const raw = (path: string, init: RequestInit = {}) => fetch(`${app.url}/v1${path}`, init);
const schrijfIn = async (gemeente: string): Promise<string> => {
  const nieuw = {
    client: { soort: 'gemeente', gemeenteCode: gemeente },
    programma: 'ovkk',
    programmamanager: manager,
    requestId: randomUUID(),
  };
  const { status, body } = await bureau.post<{ id: string }>('/trajecten', nieuw);
  expect(status).toBe(201);
  return body.id;
};

describe('openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    await expect(validate(structuredClone(document) as never)).resolves.toBeDefined();
    expect(document.openapi).toBe('3.1.0');
  });

  it('may be read by everybody, from everywhere', async () => {
    const answer = await raw('/openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('api-version')).toBe(document.info.version);
    expect(document.servers.map(({ url }) => new URL(url).pathname)).toEqual(['/v1']);
  });

  it('documents every operation: what it is for, and how it may be answered', () => {
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
    );
    expect(operations.length).toBeGreaterThan(50);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { name, summary, responses } of operations) {
      expect([name, (summary ?? '').length > 3]).toEqual([name, true]);
      expect([name, Object.keys(responses).some((status) => status.startsWith('2'))]).toEqual([name, true]);
      if (name !== 'get /openapi.json')
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });

  it('explains every tag that it uses', () => {
    const used = Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap(({ tags = [] }) => tags),
    );
    expect([...new Set(used)].sort()).toEqual(document.tags.map(({ name }) => name).sort());
  });

  it('names addresses with Dutch nouns, in small letters, without a slash at the end', () => {
    for (const path of Object.keys(document.paths)) {
      expect(path).toMatch(/^(\/([a-z-]+|openapi\.json|\{[a-zA-Z]+\}))+$/);
    }
  });
});

describe('who calls', () => {
  it('needs a bearer, and says so', async () => {
    const answer = await raw('/trajecten');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="gangmaker"');
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const wrong = await raw('/trajecten', { headers: { authorization: `Bearer gm_${'x'.repeat(43)}` } });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"');
  });

  it('is never known by a cookie', async () => {
    const cookie = await app.login(manager);
    expect((await raw('/trajecten', { headers: { cookie } })).status).toBe(401);
  });

  it('is not held to the origin of a form: there is no cookie to borrow', async () => {
    const authorization = `Bearer ${await makeApiKey(app.pool, 'programmamanager')}`;
    const headers = { authorization, origin: 'https://elders.example', 'content-type': 'application/json' };
    expect((await raw('/trajecten', { method: 'POST', body: '{}', headers })).status).toBe(400);
  });

  it('is refused when the key was withdrawn', async () => {
    const key = await makeApiKey(app.pool, 'trainer');
    expect((await bureau.as(key).get('/taken')).status).toBe(200);
    await app.pool.query(`UPDATE api_sleutel SET ingetrokken_op = now() WHERE rol = 'trainer'`);
    expect((await bureau.as(key).get('/taken')).status).toBe(401);
  });

  it('may do what the role may do on the pages, and hears which role may', async () => {
    const begeleider = bureau.as(await makeApiKey(app.pool, 'procesbegeleider'));
    expect((await begeleider.get('/trajecten')).status).toBe(200);
    const nieuw = {
      client: { soort: 'gemeente', gemeenteCode: 'GM0180' },
      programma: 'ovkk',
      programmamanager: manager,
      requestId: randomUUID(),
    };
    const refused = await begeleider.post('/trajecten', nieuw);
    expect(refused).toMatchObject({ status: 403, body: { code: 'forbidden', rollen: ['programmamanager'] } });
    const id = await schrijfIn('GM0344');
    const event = { type: 'voorbereiding.BUREAU_KONDIGT_AAN', requestId: randomUUID() };
    expect(await begeleider.post(`/trajecten/${id}/gebeurtenissen`, event)).toMatchObject({
      status: 403,
      body: { code: 'forbidden', asked: event.type, rollen: ['programmamanager'], fase: 'voorbereiding' },
    });
  });
});

describe('what is sent', () => {
  it('is judged as a whole: all faults at once, each with its place, status 400', async () => {
    const { status, headers, body } = await bureau.post<Problem>('/trajecten', {
      programma: 7,
      kleur: 'rood',
    });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors.map(({ location }) => location.pointer).sort()).toEqual([
      '#/client',
      '#/kleur',
      '#/programma',
      '#/programmamanager',
      '#/requestId',
    ]);
    for (const { detail } of body.errors) expect(detail).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is judged by the use case in the same shape', async () => {
    const nieuw = {
      client: { soort: 'gemeente', gemeenteCode: 'GM9999' },
      programma: 'dansles',
      programmamanager: randomUUID(),
      requestId: randomUUID(),
    };
    const { status, body } = await bureau.post<Problem>('/trajecten', nieuw);
    expect([status, body.code]).toEqual([400, 'invalid']);
    expect(body.errors.map(({ location }) => location.name).sort()).toEqual([
      'gemeente',
      'programma',
      'programmamanager',
    ]);
  });

  it('is pointed at within lists and objects', async () => {
    const id = await schrijfIn('GM0796');
    const list = await bureau.patch<Problem>(`/trajecten/${id}/bijeenkomsten/bijeenkomst1/aanwezigheid`, {
      aanwezigheid: [{ deelnemerId: 'x', aanwezig: 'soms' }, 'iemand'],
    });
    expect(list.body.errors.map(({ location }) => location.pointer)).toEqual(
      expect.arrayContaining(['#/aanwezigheid/0/deelnemerId', '#/aanwezigheid/0/aanwezig']),
    );
    const team = await bureau.put<Problem>(`/trajecten/${id}/team`, {
      programmamanager: manager,
      procesbegeleiders: [randomUUID()],
      presentatoren: [],
      trainers: [],
    });
    expect(team.body.errors.map(({ location }) => location.name)).toEqual(['procesbegeleiders']);
    const instellingen = await bureau.put<Problem>(`/trajecten/${id}/instellingen`, {
      afwijkingen: { aantalGroepen: 99, consultatieWerkdagen: 20 },
    });
    expect(instellingen.body.errors.map(({ location }) => location.pointer)).toEqual([
      '#/afwijkingen/aantalGroepen',
    ]);
  });

  it('has faults in its query told as such', async () => {
    const { status, body } = await bureau.get('/taken?pagina=nul&teLaat=misschien');
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ in: 'query' }, { in: 'query' }] });
  });

  it.each([
    ['a name that is no name', '{"__proto__": {"requestId": 1}}', 'application/json', 400],
    ['no JSON', '{"gemeente": ', 'application/json', 400],
    ['no object', '[1]', 'application/json', 400],
    ['a form', 'gemeente=GM0344', 'application/x-www-form-urlencoded', 415],
    ['plain text', 'hallo', 'text/plain', 415],
    ['too much', JSON.stringify({ gemeente: 'x'.repeat(1_100_000) }), 'application/json', 413],
  ])('is refused when it is %s', async (_, body, type, status) => {
    const authorization = `Bearer ${await makeApiKey(app.pool, 'programmamanager')}`;
    const answer = await raw('/trajecten', {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': type },
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('api-version')).toBe(document.info.version);
  });
});

describe('an address', () => {
  it.each([
    ['/nergens', 404],
    ['', 404],
    ['/trajecten/', 404],
    [`/trajecten/geen-uuid`, 404],
    [`/trajecten/${randomUUID()}`, 404],
    [`/trajecten/${randomUUID()}/deelnemers`, 404],
    [`/trajecten/${randomUUID()}/consultaties/consultatie`, 404],
    ['/programmas/dansles', 404],
  ])('%s that is not there is a problem too', async (path, status) => {
    const answer = await bureau.get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('says which methods it knows', async () => {
    const answer = await raw('/trajecten', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('answers HEAD as GET', async () => {
    const authorization = `Bearer ${await makeApiKey(app.pool, 'programmamanager')}`;
    expect((await raw('/gemeenten', { method: 'HEAD', headers: { authorization } })).status).toBe(200);
  });

  it('gives lists in pages', async () => {
    const { body } = await bureau.get('/gemeenten?pagina=2&paginaGrootte=100');
    expect(body).toMatchObject({ aantal: 342, pagina: 2, paginas: 4 });
    expect((await bureau.get('/gemeenten?zoek=utrechtse')).body).toMatchObject({
      resultaten: [{ code: 'GM1581' }],
    });
  });
});
