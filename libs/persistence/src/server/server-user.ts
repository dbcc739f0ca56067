import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedServerError } from './embedded-server-error.ts';

/** The account that the server process runs under; undefined means: the account of this program. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const CANDIDATES = ['postgres', 'nobody'];

export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/** PostgreSQL refuses to run as root, so root lends it an account that exists on every system. */
export function unprivilegedUser(passwd: string): ServerUser {
  for (const name of CANDIDATES) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    // macOS writes nobody as -2: the kernel's number is the unsigned one.
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
  }
  throw new EmbeddedServerError(
    'PostgreSQL mag niet als root draaien en op deze machine bestaat geen gebruiker ‘postgres’ of ‘nobody’: ' +
      'start Gangmaker als gewone gebruiker, of geef met DATABASE_URL een eigen PostgreSQL-server op.',
  );
}

/** An existing cluster keeps its owner, whoever starts it; a new one made by root gets an unprivileged owner. */
export async function userFor(cluster: string): Promise<ServerUser | undefined> {
  if (!runsAsRoot()) return undefined;
  const existing = await stat(cluster).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  return unprivilegedUser(await readFile('/etc/passwd', 'utf8'));
}

/** Whether the user may pass through the folder and all folders above it. */
export async function canReach(folder: string, user: ServerUser | undefined): Promise<boolean> {
  if (!user) return true;
  const { uid, gid, mode } = await stat(folder);
  const execute = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & execute) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canReach(parent, user);
}
