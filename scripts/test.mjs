// `npm test`: everything, in the order in which it fails fastest; the first failure ends it. The last line of a run
// that came to the tests is 'N passed, N failed', for a machine to read.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { findLibreOffice } from './find-libreoffice.mjs';

const OUTSIDE = [
  'DATABASE_URL',
  'SMTP_URL',
  'PORT',
  'GANGMAKER_DATA',
  'GANGMAKER_URL',
  'MAIL_FROM',
  'CLAMD_URL',
  'MAIL_IN_PORT',
  'MAIL_IN_HOST',
  'MAIL_IN_DOMAIN',
  'LOG_LEVEL',
];
const ROOMS = ['apps', 'libs', 'workflows', 'migrations', 'scripts', 'test'];

const say = (line) => console.log(line);

/** A developer's own settings must not send the tests to a real database or mail server. */
const env = { ...process.env };
for (const name of OUTSIDE) delete env[name];

function run(heading, script, ...options) {
  say(`\n── ${heading}`);
  const [flags, args] = script.endsWith('jest.js')
    ? [['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'], options]
    : [[], options];
  const { status } = spawnSync(process.execPath, [...flags, join('node_modules', script), ...args], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) throw new Error(`${heading}: niet goed`);
}

/** What a run of jest counted, or nothing when it did not come to the tests; a failure does not end the counting. */
async function jest(heading, ...options) {
  const folder = await mkdtemp(join(tmpdir(), 'gangmaker-jest-'));
  const outputFile = join(folder, 'result.json');
  let failure;
  try {
    run(heading, 'jest/bin/jest.js', '--json', `--outputFile=${outputFile}`, ...options);
  } catch (error) {
    failure = error;
  }
  const text = await readFile(outputFile, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true });
  return { counted: text === undefined ? [] : [JSON.parse(text)], failure };
}

/** A suite that does not load and a test that is skipped are failures too: nothing passes silently. */
function count(results) {
  const sum = (...names) =>
    results.flatMap((result) => names.map((name) => result[name])).reduce((all, one) => all + one, 0);
  const skipped = sum('numPendingTests', 'numTodoTests');
  const failed = sum('numFailedTests', 'numRuntimeErrorTestSuites') + skipped;
  if (skipped > 0) say(`${skipped} tests were skipped`);
  say(`${sum('numPassedTests')} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

/**
 * Stories first, with the coverage of what decides; then everything that needs a database, a browser or processes of its
 * own, without: coverage there costs minutes and tells nothing that the stories do not. Both run, whatever the first says.
 */
async function tests() {
  const stories = await jest('Stories', '--selectProjects', 'unit', '--coverage');
  const world = await jest('Whole program', '--selectProjects', 'integration', 'e2e', 'browser');
  const counted = [...stories.counted, ...world.counted];
  if (counted.length > 0) count(counted);
  const failure = stories.failure ?? world.failure;
  if (failure) throw failure;
}

try {
  env.GANGMAKER_CHROMIUM = findChromium(say);
  env.GANGMAKER_SOFFICE = findLibreOffice(say);
  run('Types', 'typescript/bin/tsc', '--noEmit', '-p', '.');
  run('Types in the browser', 'typescript/bin/tsc', '--noEmit', '-p', 'apps/web/src/editor/browser');
  run('Lint', 'oxlint/bin/oxlint', '--deny-warnings', '.');
  run(
    'Dependency rule',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...ROOMS,
  );
  run('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await tests();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
