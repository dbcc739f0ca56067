import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultsInLog, freshDataFolder, processesOn } from '../support/data-folder.ts';
import type { DataFolder } from '../support/data-folder.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { MANAGER } from '../support/leergang/mensen.ts';
import { Program, freePort, runProgram } from '../support/program.ts';

let folder: DataFolder;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await freshDataFolder();
  settings = { GANGMAKER_DATA: folder.path, PORT: String(await freePort()) };
});

afterAll(() => folder.remove());

const start = (more: Record<string, string> = {}): Program =>
  new Program(['start'], { ...settings, ...more });

const healthOf = async (url: string): Promise<string> => {
  const answers = ['live', 'ready'].map(
    async (what) => `${what} ${(await fetch(`${url}/health/${what}`)).status}`,
  );
  return (await Promise.all(answers)).join(', ');
};

const inloggen = async (url: string): Promise<Visitor> => {
  const visitor = new Visitor(url);
  await visitor.open('/inloggen');
  await visitor.press(`Log in als ${MANAGER.naam} (programmamanager)`);
  return visitor;
};

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(folder.path, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

describe('npm start op één gegevensmap', () => {
  it('iemand van het bureau kan worden toegevoegd voordat het programma draait', async () => {
    const { code, stdout } = await runProgram(
      ['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email, '--rol', 'programmamanager'],
      settings,
    );
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `${MANAGER.naam} kan nu inloggen met ${MANAGER.email}.\n`,
    });
    expect(await processesOn(folder.path)).toEqual([]);
  });

  it('zegt als laatste waar het draait, is gezond, en laat bij SIGTERM niets achter', async () => {
    const program = start();
    const url = await program.up();
    expect(url).toBe(`http://localhost:${settings['PORT']}`);
    expect(program.stdout.trimEnd().split('\n').at(-1)).toBe(`Gangmaker draait op ${url}`);
    expect(program.stdout).toContain(`${url}/ontwikkel/postbus`);
    expect(await healthOf(url)).toBe('live 200, ready 200');
    const visitor = await inloggen(url);
    await visitor.open('/trajecten/nieuw?programma=ovkk');
    await visitor.fill({ Gemeente: 'Texel' });
    await visitor.press('Begin het traject');
    expect(await program.stop('SIGTERM')).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(await processesOn(folder.path)).toEqual([]);
    expect(await faultsInLog(folder.path)).toEqual([]);
  });

  it('vindt bij de volgende start alles terug, en stopt één keer bij twee keer Ctrl-C', async () => {
    const begun = performance.now();
    const program = start();
    const visitor = await inloggen(await program.up());
    console.info(`A later start took ${Math.round(performance.now() - begun)} ms`);
    await visitor.open('/bord');
    expect(await visitor.text()).toContain('Texel');
    program.signal('SIGINT');
    expect(await program.stop('SIGINT')).toMatchObject({ code: 0, stderr: '' });
    expect(await processesOn(folder.path)).toEqual([]);
  });

  it('neemt na kill -9 de draaiende database over', async () => {
    const killed = start();
    await killed.up();
    const server = await postmaster();
    expect(await killed.stop('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
    const program = start();
    const visitor = await inloggen(await program.up());
    await visitor.open('/bord');
    expect(await visitor.text()).toContain('Texel');
    expect(await postmaster()).toBe(server);
    await program.stop();
    expect(await processesOn(folder.path)).toEqual([]);
  });

  it('herstelt nadat programma en database allebei zijn omgebracht', async () => {
    const killed = start();
    await killed.up();
    process.kill(await postmaster(), 'SIGKILL');
    await killed.stop('SIGKILL');
    const program = start();
    const url = await program.up();
    expect(await healthOf(url)).toBe('live 200, ready 200');
    await program.stop();
    expect(await processesOn(folder.path)).toEqual([]);
  });

  it('is niet gereed zolang de database weg is, en zegt dat', async () => {
    const program = start();
    const url = await program.up();
    process.kill(await postmaster(), 'SIGKILL');
    await fetch(`${url}/bord`).catch(() => undefined);
    expect(await healthOf(url)).toBe('live 200, ready 503');
    expect((await program.stop()).code).toBe(0);
    expect(await processesOn(folder.path)).toEqual([]);
  });

  it('draait maar één keer op een gegevensmap', async () => {
    const program = start();
    const url = await program.up();
    const second = await runProgram(['start'], { ...settings, PORT: String(await freePort()) });
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toMatch(/^Gangmaker draait al op deze gegevensmap\. .+\n$/);
    expect(await healthOf(url)).toBe('live 200, ready 200');
    await program.stop();
  });
});

describe('met npm ertussen', () => {
  const gone = async (): Promise<string[]> => {
    for (let times = 0; times < 100 && (await processesOn(folder.path)).length > 0; times += 1)
      await sleep(200);
    return processesOn(folder.path);
  };

  it.each(['SIGTERM', 'SIGKILL'] as const)('laat %s aan npm niets achter', async (signal) => {
    const program = new Program(['start'], settings, 'npm');
    expect(await healthOf(await program.up())).toBe('live 200, ready 200');
    program.signal(signal);
    expect(await gone()).toEqual([]);
    await program.ended();
  });
});

describe('wat niet kan, zegt het in één zin en doet het niet half', () => {
  it('een poort die bezet is', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'gangmaker-spec-'));
    const other = createServer().listen(0);
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await runProgram(['start'], {
      GANGMAKER_DATA: empty,
      PORT: String(port),
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^Poort ${port} is al in gebruik: .+\\n$`));
    expect(await readdir(empty)).toEqual([]);
    other.close();
    await rm(empty, { recursive: true });
  });

  it('instellingen die niet kloppen: allemaal tegelijk, elk met een voorbeeld', async () => {
    const wrong = {
      PORT: 'drieduizend',
      LOG_LEVEL: 'luid',
      DATABASE_URL: 'mysql://db.example/x',
      MAIL_FROM: 'niemand',
    };
    const { code, stderr } = await runProgram(['start'], { ...settings, ...wrong });
    expect(code).toBe(1);
    for (const variable of [...Object.keys(wrong), 'SMTP_URL'])
      expect(stderr).toMatch(new RegExp(`^- ${variable}: verwacht is .+ Voorbeeld: ${variable}=`, 'm'));
  });

  it.each([
    ['start', 'postgres://iemand:geheim@127.0.0.1:9/gangmaker'],
    ['migrate', 'postgres://iemand:geheim@127.0.0.1:9/gangmaker'],
  ])('%s op een database die niet bereikbaar is', async (command, url) => {
    const outside = { DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9' };
    const { code, stdout, stderr } = await runProgram([command], { ...settings, ...outside });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^De databaseserver 127\.0\.0\.1:9 is niet bereikbaar \(ECONNREFUSED\): .+\n$/);
    expect(stderr).not.toContain('geheim');
  });

  it.each(['web', 'worker'])('%s zonder DATABASE_URL', async (command) => {
    const { code, stderr } = await runProgram([command], settings);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^'${command}' draait op eigen servers: .+\\n$`)) as string,
    });
  });

  it('een opdracht die niet bestaat', async () => {
    const { code, stderr } = await runProgram(['vlieg'], settings);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^De opdracht 'vlieg' bestaat niet\./);
  });
});
