import { execFile } from 'node:child_process';
import { readFile, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What the running server wrote about itself in postmaster.pid. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number | undefined;
}

export async function readPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number.isInteger(port) && port > 0 ? port : undefined };
}

/** After a crash or a reboot the number may belong to another program: the server works in its own cluster. */
export async function worksIn(cluster: string, { pid }: Postmaster): Promise<boolean> {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster;
  const listed = await promisify(execFile)('ps', ['-p', String(pid), '-o', 'command=']).catch(
    () => undefined,
  );
  return listed?.stdout.includes(cluster) ?? false;
}

/**
 * PostgreSQL replaces the file of a dead process itself, with a check that no child of it still writes. Only when
 * the number now belongs to a living stranger does it refuse for ever, and then the file must go.
 */
export async function forgetStranger(cluster: string, { pid }: Postmaster): Promise<void> {
  if (isAlive(pid)) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
