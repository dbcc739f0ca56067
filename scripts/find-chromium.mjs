// The browser for the browser tests: the one that is named, one that is installed, or Debian's, installed when we may.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @param {(line: string) => void} say @returns {string} */
export function findChromium(say) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM wijst naar ${named}, maar daar staat geen programma.`);
  }
  const found = installed() ?? (mayInstall() ? install(say) : undefined);
  if (found) return found;
  throw new Error(
    'Voor de browsertests is Chromium nodig: installeer het, of geef met CHROMIUM aan waar het staat.',
  );
}

function installed() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, ...APPLICATIONS].find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(say) {
  say('Chromium ophalen voor de browsertests …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
  try {
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium'], { stdio: ['ignore', 2, 2], env });
  } catch {
    return undefined;
  }
  return installed();
}
