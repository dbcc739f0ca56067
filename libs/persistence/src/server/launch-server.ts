import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import type { ServerHome } from './server-home.ts';

export interface Launched {
  readonly pid: number | undefined;
  exited(): boolean;
}

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '64MB',
  logging_collector: 'off',
  // Statements and key details hold names and addresses of people: keep them out of the log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/** For tests: a machine that crashes may lose everything. */
const EPHEMERAL = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/** Starts the server in a session of its own: Ctrl-C in the terminal stops the program first and the database last. */
export async function launchServer(
  home: ServerHome,
  binaries: Binaries,
  { port, ephemeral }: { port: number; ephemeral: boolean },
): Promise<Launched> {
  const settings = { ...SETTINGS, ...(ephemeral ? EPHEMERAL : {}), port: String(port) };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = await open(home.logFile, 'a', 0o600);
  try {
    const child = spawn(binaries.postgres, ['-D', home.cluster, ...options], {
      cwd: '/',
      env: { PATH: process.env['PATH'], TZ: 'UTC', LC_ALL: 'C' },
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
      ...home.user,
    });
    let gone = false;
    child.once('exit', () => (gone = true));
    child.once('error', () => (gone = true));
    child.unref();
    return { pid: child.pid, exited: () => gone };
  } finally {
    await log.close();
  }
}

export async function lastLogLines(home: ServerHome): Promise<string> {
  const lines = (await readFile(home.logFile, 'utf8').catch(() => '')).trim().split('\n');
  return lines.slice(-3).join(' | ');
}
