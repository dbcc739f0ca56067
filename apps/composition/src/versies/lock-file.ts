import { readFile, writeFile } from 'node:fs/promises';
import type { LockedVersion } from './lock.ts';

/** Beside the definitions, in the sources and in the built program alike. */
const SHIPPED = new URL('../../../../workflows/versies.lock.json', import.meta.url);

export const readLock = async (file: URL | string = SHIPPED): Promise<readonly LockedVersion[]> => {
  const { versies } = JSON.parse(await readFile(file, 'utf8')) as { versies: readonly LockedVersion[] };
  return versies;
};

/** In the order of the lock, so that a change is read at a glance. */
export const writeLock = (file: string, versies: readonly LockedVersion[]): Promise<void> =>
  writeFile(file, `${JSON.stringify({ versies }, null, 2)}\n`);
