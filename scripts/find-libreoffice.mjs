// LibreOffice, which opens in a test what the program writes: the one that is named, one that is installed, or Debian's,
// installed when we may.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'];
const APPLICATION = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
const PACKAGES = ['libreoffice-writer-nogui', 'libreoffice-draw-nogui'];

/** @param {(line: string) => void} say @returns {string} */
export function findLibreOffice(say) {
  const named = process.env.SOFFICE;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`SOFFICE wijst naar ${named}, maar daar staat geen programma.`);
  }
  const found = installed() ?? (mayInstall() ? install(say) : undefined);
  if (found) return found;
  throw new Error(
    'Voor de tests van bestanden is LibreOffice nodig: installeer het, of geef met SOFFICE aan waar het staat.',
  );
}

function installed() {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/snap/bin',
    '/opt/homebrew/bin',
  ];
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...paths, APPLICATION].find(isExecutable);
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
  say('LibreOffice ophalen voor de tests van bestanden …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 2, 2];
  spawnSync('apt-get', ['update', '-q'], { stdio, env });
  try {
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...PACKAGES], { stdio, env });
  } catch {
    return undefined;
  }
  return installed();
}
