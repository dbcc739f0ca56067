import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.ts';
import { EmbeddedServerError } from './embedded-server-error.ts';
import { giveTo, hasCluster } from './server-home.ts';
import type { ServerHome } from './server-home.ts';

/** Initialises the data directory beside its final place, so that an interrupted first start leaves no half cluster. */
export async function makeCluster(
  home: ServerHome,
  binaries: Binaries,
  { ephemeral }: { ephemeral: boolean },
): Promise<void> {
  const id = randomBytes(4).toString('hex');
  const half = join(home.place, `cluster-${id}`);
  const passwordFile = join(home.place, `initdb-${id}`);
  try {
    await mkdir(half, { mode: 0o700 });
    await writeFile(passwordFile, home.password, { mode: 0o600 });
    await Promise.all([giveTo(home.user, half), giveTo(home.user, passwordFile)]);
    await initdb(home, binaries, [
      '-D',
      half,
      `--pwfile=${passwordFile}`,
      ...(ephemeral ? ['--no-sync'] : []),
    ]);
    await rename(half, home.cluster).catch(async (error: unknown) => {
      if (!(await hasCluster(home))) throw error; // another start was first: use its cluster
    });
  } finally {
    await Promise.all([rm(half, { recursive: true, force: true }), rm(passwordFile, { force: true })]);
  }
}

/** The builtin C.UTF-8 locale sorts the same on every machine; a query that sorts for people names "nl-x-icu". */
async function initdb(home: ServerHome, binaries: Binaries, place: string[]): Promise<void> {
  const options = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  await promisify(execFile)(binaries.initdb, [...place, ...options, ...locale, '--no-instructions'], {
    cwd: '/',
    env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
    ...home.user,
  }).catch((error: Error & { stderr?: string }) => {
    throw new EmbeddedServerError(
      `PostgreSQL kon zijn map niet aanmaken in ${home.place}: ${(error.stderr ?? error.message).trim()}`,
    );
  });
}

/** A cluster of another major version is not readable: say so before the server says it in its log. */
export async function checkClusterVersion(home: ServerHome, serverMajor: string): Promise<void> {
  const found = (await readFile(join(home.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === serverMajor) return;
  throw new EmbeddedServerError(
    `De gegevens in ${home.cluster} zijn van PostgreSQL ${found} en dit programma brengt versie ${serverMajor} mee: ` +
      'zet ze over met pg_dumpall, of gebruik de vorige versie van Gangmaker.',
  );
}
