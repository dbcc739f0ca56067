// Installs the packages of package-lock.json when node_modules does not hold them. Runs before anything is installed,
// under whatever Node runs npm: plain JavaScript, no packages.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} root @param {(line: string) => void} say */
export async function ensureInstalled(root, say) {
  const locked = await packagesIn(join(root, 'package-lock.json'));
  if (!locked) throw new Error('package-lock.json ontbreekt: haal de map opnieuw op.');
  if (isInstalled(locked, await packagesIn(join(root, 'node_modules/.package-lock.json')))) return;
  say('Onderdelen ophalen (eerste keer, ongeveer een minuut) …');
  const started = Date.now();
  const ticker = setInterval(
    () => say(`… nog bezig (${Math.round((Date.now() - started) / 1000)} seconden)`),
    10_000,
  );
  const code = await npmCi(root).finally(() => clearInterval(ticker));
  if (code !== 0) {
    throw new Error(
      'De onderdelen konden niet worden opgehaald: controleer de internetverbinding en probeer het opnieuw.',
    );
  }
  say('Onderdelen opgehaald.');
}

async function packagesIn(lockFile) {
  try {
    return JSON.parse(await readFile(lockFile, 'utf8')).packages;
  } catch {
    return undefined; // npm writes its hidden lock file last: none there means nothing or half an installation
  }
}

/** Versions are compared, not times: a git checkout touches the times and an `npm install` writes in its own order. */
export function isInstalled(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked).every(([path, { version, optional, devOptional, link }]) => {
    const found = installed[path];
    return path === '' || link || (found ? found.version === version : Boolean(optional || devOptional));
  });
}

/** No package of ours needs its install script: the program makes PostgreSQL's links itself. */
function npmCi(root) {
  const options = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const npm = process.env.npm_execpath ?? '';
  const [command, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(command, [...first, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  stopWithParent(child);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
}

/** When npm is stopped half-way, its shell is gone and nobody waits for this installation any more. */
function stopWithParent(child) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    child.kill('SIGTERM');
    process.exit(1);
  }, 500);
  child.once('exit', () => clearInterval(watch));
}
