import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startMailCatcher } from '#mail';
import type { MailCatcher } from '#mail';
import { Visitor } from '../support/browser-less/index.ts';
import { Leergang } from '../support/leergang/leergang.ts';
import { MANAGER } from '../support/leergang/mensen.ts';
import { kiesTeam, kondigAan, plan, schrijfIn, voegMensenToe } from '../support/leergang/voorbereiding.ts';
import { Post } from '../support/post.ts';
import { Program, freePort, runProgram } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';
import { createEmptyDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { bezoeker } from '../support/traject/bezoeker.ts';

let database: TestDatabase;
let catcher: MailCatcher;
let folder: string;
let settings: Record<string, string>;
const programs: Program[] = [];

beforeAll(async () => {
  database = await createEmptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'gangmaker-mail-'));
  catcher = await startMailCatcher({ dir: folder });
  const PORT = String(await freePort());
  settings = { DATABASE_URL: database.url, SMTP_URL: catcher.url, PORT, LOG_LEVEL: 'warn' };
});

afterAll(async () => {
  await Promise.all(programs.map((program) => program.stop()));
  await catcher.stop();
  await rm(folder, { recursive: true });
  await database.drop();
});

const run = async (command: string): Promise<Program> => {
  const program = new Program([command], settings);
  programs.push(program);
  await program.says(/draait( op .+)?\.?$/m);
  return program;
};

const tables = async (): Promise<number> => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  );
  await client.end();
  return rows[0]?.n ?? 0;
};

/** Nobody moves a real clock to the next morning: each mail leaves by itself. */
const zetNooitBijElkaar = async (leergang: Leergang): Promise<void> => {
  await leergang.open('instellingen');
  bezoeker(leergang.bureau).page.fields.set('post-bundelen', 'nee');
  await leergang.bureau.press(/^(?:Bewaar|Sla op)/);
  expect(leergang.bureau.status).toBe(200);
};

const scene = storyline();

describe('op een eigen database en mailserver', () => {
  it.each(['start', 'web', 'worker'])(
    '%s wijst op een schema dat ontbreekt, en maakt niets',
    async (command) => {
      const { code, stdout, stderr } = await runProgram([command], settings);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(
        /^De database mist \d+ aanpassing\(en\) .+ voer eerst `npm run gangmaker -- migrate` uit\.\n$/,
      );
      expect(await tables()).toBe(0);
    },
  );

  scene('migrate maakt het schema, en de tweede keer niets', async () => {
    expect(await runProgram(['migrate'], settings)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^Uitgevoerd: /) as string,
    });
    expect(await runProgram(['migrate'], settings)).toMatchObject({
      code: 0,
      stdout: 'Het schema was al bij.\n',
    });
  });

  scene('één web en twee workers draaien naast elkaar', async () => {
    await runProgram(['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email], settings);
    await Promise.all([run('web'), run('worker'), run('worker')]);
    const visitor = new Visitor(`http://localhost:${settings['PORT']}`);
    await visitor.open('/inloggen');
    expect(visitor.page.buttons).toHaveLength(1);
    for (const path of ['/ontwikkel/postbus', '/ontwikkel/klok']) {
      await visitor.open(path);
      expect(visitor.status).toBe(404);
    }
  });

  scene('elke mail gaat één keer uit', async () => {
    const leergang = new Leergang({
      post: new Post(folder),
      reader: async () => new Visitor(`http://localhost:${settings['PORT']}`),
    });
    await leergang.logIn();
    await schrijfIn(leergang);
    await voegMensenToe(leergang);
    await kiesTeam(leergang);
    await plan(leergang, 'bijeenkomst1');
    await plan(leergang, 'bijeenkomst2');
    await kondigAan(leergang);
    await zetNooitBijElkaar(leergang);
    await leergang.vraagBevestiging('de voorbereiding');
    await leergang.post.complete();
  });

  scene('en alles stopt netjes', async () => {
    for (const program of programs.splice(0))
      expect(await program.stop()).toMatchObject({ code: 0, stderr: '' });
  });
});
