import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPlatforms } from '../../scripts/complete-lock.mjs';
import type { LockFile } from '../../scripts/complete-lock.mjs';
import { ROOT } from './planted-house.ts';
import { isTest, sourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

function capOf(file: SourceFile): number {
  if (isTest(file)) return 400;
  return file.path.startsWith('workflows/') ? 250 : 300;
}

function tooLong(files: SourceFile[]): string[] {
  return files
    .filter((file) => linesOf(file.text) > capOf(file))
    .map(({ path, text }) => `${path}: ${linesOf(text)}`);
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*\.(?:tsx?|mjs)$/;

const badlyNamed = (files: SourceFile[]): string[] =>
  files.map(({ path }) => path).filter((path) => !KEBAB.test(path.split('/').at(-1) ?? ''));

const VAGUE = /(?:^|[-./])(?:managers?|helpers?|utils?|utilities|process)\.tsx?$/;

let files: SourceFile[];

beforeAll(async () => {
  files = await sourceFiles();
});

describe('files', () => {
  it('stay small: 300 lines, tests 400, definitions 250', () => {
    expect(tooLong(files)).toEqual([]);
  });

  it.each([
    ['libs/domain/src/lang.ts', 301],
    ['libs/domain/src/lang.spec.ts', 401],
    ['workflows/ovkk/lang.ts', 251],
  ])('%s of %i lines is too long', (path, lines) => {
    expect(tooLong([{ path, text: 'x;\n'.repeat(lines) }])).toEqual([`${path}: ${lines}`]);
    expect(tooLong([{ path, text: 'x;\n'.repeat(lines - 1) }])).toEqual([]);
  });

  it('are half of them 60 lines or less, and nine in ten 180', () => {
    const sizes = files.map(({ text }) => linesOf(text)).sort((one, two) => one - two);
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(180);
  });

  it('are named in kebab-case, with the role last', () => {
    expect(badlyNamed(files)).toEqual([]);
    const planted = ['libs/x/src/SendEvent.ts', 'libs/x/src/send_event.ts', 'libs/x/src/sendEvent.ts'];
    expect(badlyNamed(planted.map((path) => ({ path, text: '' })))).toEqual(planted);
  });

  it('carry no name that says nothing', () => {
    expect(files.filter(({ path }) => VAGUE.test(path)).map(({ path }) => path)).toEqual([]);
    expect(['a/utils.ts', 'a/case-manager.ts', 'a/date.helper.ts'].every((path) => VAGUE.test(path))).toBe(
      true,
    );
  });
});

describe('every lib', () => {
  const libs = readdirSync(join(ROOT, 'libs')).filter((lib) =>
    existsSync(join(ROOT, 'libs', lib, 'src/index.ts')),
  );

  // The glossary of the whole house lives in domain and may be as long as the language is.
  it.each(libs.filter((lib) => lib !== 'domain'))('%s explains itself in at most 40 lines', (lib) => {
    const readme = readFileSync(join(ROOT, 'libs', lib, 'README.md'), 'utf8');
    expect(linesOf(readme)).toBeLessThanOrEqual(40);
  });
});

describe('the lock file', () => {
  it('holds the binaries of every platform, or npm ci refuses it', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
    expect(missingPlatforms(lock)).toEqual([]);
  });
});
