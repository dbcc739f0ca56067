// A program that the tests need and that no package of ours brings: the one that is named, one that is installed, or
// Debian's, installed when we may.
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDERS = ['/usr/bin', '/snap/bin', '/opt/homebrew/bin'];

/**
 * @param {(line: string) => void} say
 * @param {{ title: string, tests: string, variable: string, names: string[], applications: string[], packages: string[] }} program
 * @returns {string}
 */
export function findProgram(say, program) {
  const { title, tests, variable } = program;
  const named = process.env[variable];
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`${variable} wijst naar ${named}, maar daar staat geen programma.`);
  }
  const found = installed(program) ?? (mayInstall() ? install(say, program) : undefined);
  if (found) return found;
  throw new Error(
    `Voor de ${tests} is ${title} nodig: installeer het, of geef met ${variable} aan waar het staat.`,
  );
}

function installed({ names, applications }) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...FOLDERS];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...paths, ...applications].find(isExecutable);
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

function install(say, program) {
  say(`${program.title} ophalen voor de ${program.tests} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 2, 2];
  spawnSync('apt-get', ['update', '-q'], { stdio, env });
  try {
    execFileSync('apt-get', ['install', '-y', '-q', ...program.packages], { stdio, env });
  } catch {
    return undefined;
  }
  return installed(program);
}
