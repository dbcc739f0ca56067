import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PINO_ERROR = 50;

export interface DataFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** A fresh GANGMAKER_DATA. The server's own user passes through it, so that its cluster lies inside. */
export const freshDataFolder = async (): Promise<DataFolder> => {
  const path = await mkdtemp(join(tmpdir(), 'gangmaker-spec-'));
  await chmod(path, 0o711);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
};

/** What the program wrote in its log as a fault of its own. */
export const faultsInLog = async (path: string): Promise<string[]> => {
  const lines = (await readFile(join(path, 'gangmaker.log'), 'utf8')).split('\n').filter(Boolean);
  return lines.filter((line) => (JSON.parse(line) as { level: number }).level >= PINO_ERROR);
};

/** Processes that still work on this folder: the program, its parts, or the server of its database. */
export const processesOn = async (path: string): Promise<string[]> => {
  const found: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (Number(pid) === process.pid) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    if (command.includes(path) || environment.includes(`GANGMAKER_DATA=${path}`))
      found.push(`${pid} ${command.replaceAll('\0', ' ').trim()}`);
  }
  return found;
};
