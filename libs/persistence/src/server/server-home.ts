import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, realpath, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decideOnce } from './decide-once.ts';
import { EmbeddedServerError } from './embedded-server-error.ts';
import { canReach, runsAsRoot, userFor } from './server-user.ts';
import type { ServerUser } from './server-user.ts';

/** Where one embedded server keeps its things. */
export interface ServerHome {
  readonly folder: string;
  /** PostgreSQL's own data directory. */
  readonly cluster: string;
  /** Folder beside the cluster in which the server's user may read. */
  readonly place: string;
  readonly portFile: string;
  readonly logFile: string;
  readonly password: string;
  readonly user: ServerUser | undefined;
}

const SYSTEM_PLACE = '/var/lib/gangmaker';

export async function openHome(dataDir: string): Promise<ServerHome> {
  // 0711: the server's user may pass through to its cluster, but not look around.
  if ((await mkdir(dataDir, { recursive: true, mode: 0o711 })) !== undefined) await chmod(dataDir, 0o711);
  const folder = await realpath(dataDir);
  const user = await userFor(join(folder, 'cluster'));
  const place = (await canReach(folder, user)) ? folder : await placeElsewhere(folder);
  const cluster = join(place, 'cluster');
  return {
    folder,
    place,
    cluster,
    portFile: join(folder, 'port'),
    logFile: join(folder, 'server.log'),
    password: await decideOnce(join(folder, 'password'), randomBytes(24).toString('base64url')),
    user: place === folder ? user : await userFor(cluster),
  };
}

/**
 * Root's own folders (/root, a folder made by mktemp) are closed to the server's user. Opening them would be
 * rude, so the cluster then lives in a system folder, and a file in the data folder remembers which.
 */
async function placeElsewhere(folder: string): Promise<string> {
  const pointer = join(folder, 'cluster-is-in');
  const decided = await readFile(pointer, 'utf8').catch(() => undefined);
  const place = decided ?? (await decidePlace(pointer));
  if (await stat(place).catch(() => undefined)) return place;
  throw new EmbeddedServerError(
    `De gegevens van PostgreSQL horen in ${place} te staan (volgens ${pointer}), maar die map is er niet: ` +
      'zet hem terug, of haal dat bestand weg om met een lege database te beginnen.',
  );
}

async function decidePlace(pointer: string): Promise<string> {
  const made = join(SYSTEM_PLACE, randomBytes(6).toString('hex'));
  await mkdir(made, { recursive: true });
  await Promise.all([chmod(SYSTEM_PLACE, 0o711), chmod(made, 0o711)]);
  const place = await decideOnce(pointer, made);
  if (place !== made) await rmdir(made); // another start decided first
  return place;
}

/** Root hands a file or folder to the server's user; anyone else already is that user. */
export async function giveTo(user: ServerUser | undefined, path: string): Promise<void> {
  if (user && runsAsRoot()) await chown(path, user.uid, user.gid);
}

export async function hasCluster(home: ServerHome): Promise<boolean> {
  return (await stat(join(home.cluster, 'PG_VERSION')).catch(() => undefined)) !== undefined;
}
