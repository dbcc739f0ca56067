// A test run that was killed leaves its server behind. The folder's name holds the run's process number.
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export async function sweepAbandonedServers() {
  for (const name of await readdir(tmpdir())) {
    const run = /^gangmaker-test-(\d+)-/.exec(name)?.[1];
    if (run === undefined || isAlive(Number(run))) continue;
    const folder = join(tmpdir(), name);
    await stopIn(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

async function stopIn(folder) {
  const pidFile = join(folder, 'cluster', 'postmaster.pid');
  const [pid, cluster] = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  if (!pid || cluster !== join(folder, 'cluster') || !isAlive(Number(pid))) return;
  process.kill(Number(pid), 'SIGQUIT');
  for (let tries = 0; tries < 50 && existsSync(pidFile); tries += 1) await sleep(100);
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
