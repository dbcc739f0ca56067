import { Body, Controller, Get, Param, Post, UploadedFile, type INestApplication } from '@nestjs/common';
import { IsNotEmpty } from 'class-validator';
import type { ReactElement } from 'react';
import request from 'supertest';
import { WieIsIngelogd } from '#identity';
import { PageHeader } from '#ui';
import type { Actor } from '#workflow-engine';
import { Bureau, CurrentActor } from './bureau.ts';
import { createWebApp } from './create-app.ts';
import { RequestForm } from './form-fields.ts';
import { BureauFrame } from './frame.tsx';
import { createLog } from './log.ts';
import { notFound } from './not-found.ts';
import { readForm } from './read-form.ts';
import { refused } from './refused.tsx';
import { Reply, download, redirect } from './reply.ts';
import { AcceptsUpload, type Upload } from './upload.ts';
import { UuidOr404 } from './uuid-or-404.ts';

const ACTOR: Actor = { kind: 'medewerker', id: 'm1', name: 'A. de Vries', roles: ['procesbegeleider'] };
const TOKEN = 'A'.repeat(43);

class NaamForm extends RequestForm {
  @IsNotEmpty()
  naam!: string;
}

const Hallo = ({ naam }: { readonly naam: string }): ReactElement => (
  <BureauFrame title="Hallo">
    <PageHeader title={`Hallo ${naam}`} />
  </BureauFrame>
);

@Controller()
class SampleController {
  @Get('hallo/:token')
  @Bureau()
  hallo(@CurrentActor() actor: Actor): ReactElement {
    return <Hallo naam={actor.name} />;
  }

  @Get('manager')
  @Bureau('programmamanager')
  manager(): ReactElement {
    return <Hallo naam="manager" />;
  }

  @Post('hallo')
  save(@Body() body: unknown): unknown {
    const form = readForm(NaamForm, body);
    return form.ok
      ? redirect('/hallo/x?zoek=a#b', 'opgeslagen')
      : new Reply(422, JSON.stringify(form.faults));
  }

  @Post('bestand')
  @AcceptsUpload('bestand')
  upload(@UploadedFile() bestand: Upload): Reply {
    return download({ filename: bestand.originalname, contentType: 'text/plain', content: bestand.buffer });
  }

  @Get(['stuk', 'v1/stuk'])
  broken(): never {
    throw new Error('Key (email)=(j.jansen@gemeente.example) token geheim');
  }

  @Get('nergens/:id')
  nowhere(@Param('id', UuidOr404) _id: string): Reply {
    return notFound();
  }

  @Get('geweigerd')
  no(): Reply {
    return refused({ code: 'conflict', text: 'De <termijn> is voorbij.' }, { terug: '/bord' });
  }
}

const lines: string[] = [];
let app: INestApplication;
let broken = false;

beforeAll(async () => {
  app = await createWebApp({
    imports: [],
    controllers: [SampleController],
    providers: [
      {
        provide: WieIsIngelogd,
        useValue: { execute: (token?: string) => Promise.resolve(token === TOKEN ? ACTOR : undefined) },
      },
    ],
    publicUrl: 'http://localhost:3000',
    practice: false,
    readiness: [
      {
        name: 'database',
        check: () => (broken ? Promise.reject(new Error('no')) : Promise.resolve(undefined)),
      },
    ],
    log: createLog('info', 'web', { write: (line: string) => void lines.push(line) }),
  });
});
afterAll(() => app.close());

const http = () => request(app.getHttpServer() as Parameters<typeof request>[0]);
const session = `gangmaker_sessie=${TOKEN}`;

describe('a page', () => {
  it('needs a session, and remembers where one wanted to go', async () => {
    const answer = await http().get('/hallo/x?a=1').expect(303);
    expect(answer.headers['location']).toBe('/inloggen?naar=%2Fhallo%2Fx%3Fa%3D1');
  });

  it('is rendered with who is logged in, and with nothing that runs or comes from elsewhere', async () => {
    const answer = await http().get('/hallo/x').set('cookie', session).expect(200);
    expect(answer.text).toMatch(/^<!doctype html><html lang="nl"/);
    expect(answer.text).toContain('A. de Vries');
    expect(answer.text).not.toMatch(/<script| style=/);
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|script-src/);
    expect(answer.headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
    expect(answer.headers['x-powered-by']).toBeUndefined();
  });

  it('is refused to another role', () => http().get('/manager').set('cookie', session).expect(403));

  it('says only sentences of our own above a page', async () => {
    const ours = await http().get('/hallo/x?melding=opgeslagen').set('cookie', session);
    expect(ours.text).toContain('Uw wijzigingen zijn opgeslagen.');
    const theirs = await http().get('/hallo/x?melding=U+hebt+gewonnen').set('cookie', session);
    expect(theirs.text).not.toContain('gewonnen');
    await http().get('/hallo/x?melding=__proto__').set('cookie', session).expect(200);
  });

  it('has its style sheet for ever', async () => {
    const html = (await http().get('/hallo/x').set('cookie', session)).text;
    const css = /\/assets\/app\.\w+\.css/.exec(html)?.[0] ?? '';
    const answer = await http().get(css).expect(200);
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-type']).toContain('text/css');
    await http().get('/assets/none.css').expect(404);
  });
});

describe('a form', () => {
  const requestId = '7d6fae6a-7f5f-4b0e-8a3e-0d8a4a1c2b3d';

  it('ends in a redirect with a sentence', async () => {
    const answer = await http().post('/hallo').type('form').send({ requestId, naam: ' Jan ' }).expect(303);
    expect(answer.headers['location']).toBe('/hallo/x?zoek=a&melding=opgeslagen#b');
  });

  it('hears all its faults at once, in Dutch', async () => {
    const answer = await http().post('/hallo').type('form').send({ naam: '   ', admin: 'ja' }).expect(422);
    const faults = JSON.parse(answer.text) as { field: string; text: string }[];
    expect(faults.map(({ field }) => field).sort()).toEqual(['admin', 'naam', 'requestId']);
    expect(faults.find(({ field }) => field === 'naam')?.text).toBe('Vul dit in.');
  });

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://evil.example'],
    ['origin', 'null'],
  ])('of another site is refused (%s: %s)', async (header, value) => {
    const answer = await http()
      .post('/hallo')
      .set(header, value)
      .type('form')
      .send({ requestId, naam: 'Jan' })
      .expect(403);
    expect(answer.text).toContain('Dit mag u niet doen');
  });

  it.each([
    ['sec-fetch-site', 'same-origin'],
    ['origin', 'http://localhost:3000'],
  ])('of this site is taken (%s: %s)', (header, value) =>
    http().post('/hallo').set(header, value).type('form').send({ requestId, naam: 'Jan' }).expect(303),
  );

  it('takes a file and gives it back as an attachment only', async () => {
    const answer = await http()
      .post('/bestand')
      .attach('bestand', Buffer.from('<script>'), 'visie é".txt')
      .expect(200);
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="visie e/);
  });

  it('says that a file over 10 MB is too big', async () => {
    const big = Buffer.alloc(10 * 1024 * 1024 + 1);
    const answer = await http().post('/bestand').attach('bestand', big, 'groot.pdf').expect(413);
    expect(answer.text).toContain('10 MB');
  });

  it('stays below a megabyte', () =>
    http()
      .post('/hallo')
      .type('form')
      .send({ naam: 'x'.repeat(1_100_000) })
      .expect(413));
});

describe('what goes wrong', () => {
  it('shows a number, and nothing of the fault', async () => {
    const answer = await http().get('/stuk').expect(500);
    expect(answer.text).toContain(String(answer.headers['x-request-id']));
    expect(answer.text).not.toMatch(/jansen|geheim|shell\.spec/);
    const log = lines.filter((line) => line.includes(String(answer.headers['x-request-id']))).join('');
    expect(log).toContain('shell.spec');
    expect(log).not.toMatch(/jansen|geheim/);
  });

  it('is a problem for the API', async () => {
    const fault = await http().get('/v1/stuk').expect(500);
    expect(fault.headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(fault.text)).toMatchObject({ status: 500, title: 'Internal Server Error' });
    expect(fault.text).not.toMatch(/jansen|geheim/);
    await http()
      .get('/v1/niets')
      .expect(404)
      .expect('content-type', /problem\+json/);
  });

  it.each(['/bestaat-niet', '/nergens/geen-uuid', '/nergens/7d6fae6a-7f5f-4b0e-8a3e-0d8a4a1c2b3d'])(
    'is a page for %s',
    async (path) => {
      const answer = await http().get(path).expect(404);
      expect(answer.text).toContain('Deze pagina bestaat niet');
    },
  );

  it('explains a refusal, escaped', async () => {
    const answer = await http().get('/geweigerd').expect(409);
    expect(answer.text).toContain('De &lt;termijn&gt; is voorbij.');
  });

  it('leaves no token, path or address in the log', async () => {
    await http().get('/hallo/geheim-token').set('cookie', session).expect(200);
    await http().post('/hallo').type('form').send({ naam: 'j.jansen@gemeente.example' });
    const log = lines.join('');
    expect(log).toContain('/hallo/:token');
    expect(log).not.toMatch(/geheim|jansen|AAAA/);
  });
});

describe('health', () => {
  it('tells the truth', async () => {
    await http().get('/health/live').expect(200);
    await http().get('/health/ready').expect(200);
    broken = true;
    await http().get('/health/live').expect(200);
    const answer = await http().get('/health/ready').expect(503);
    expect(answer.body).toEqual({
      status: 'unavailable',
      faults: [{ name: 'database', reason: 'does not answer' }],
    });
  });
});
