// `npm test`: everything, in the order in which it fails fastest; the first failure ends it. The last line of a run
// that came to the tests is 'N passed, N failed', for a machine to read.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';

const OUTSIDE = [
  'DATABASE_URL',
  'SMTP_URL',
  'PORT',
  'GANGMAKER_DATA',
  'GANGMAKER_URL',
  'MAIL_FROM',
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

async function jest() {
  const folder = await mkdtemp(join(tmpdir(), 'gangmaker-jest-'));
  const outputFile = join(folder, 'result.json');
  try {
    run('Tests', 'jest/bin/jest.js', '--coverage', '--json', `--outputFile=${outputFile}`);
  } finally {
    const text = await readFile(outputFile, 'utf8').catch(() => undefined);
    await rm(folder, { recursive: true });
    if (text) count(JSON.parse(text));
  }
}

/** A suite that does not load and a test that is skipped are failures too: nothing passes silently. */
function count({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  const skipped = numPendingTests + numTodoTests;
  const failed = numFailedTests + numRuntimeErrorTestSuites + skipped;
  if (skipped > 0) say(`${skipped} tests were skipped`);
  say(`${numPassedTests} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

try {
  env.GANGMAKER_CHROMIUM = findChromium(say);
  run('Types', 'typescript/bin/tsc', '--noEmit', '-p', '.');
  run('Lint', 'oxlint/bin/oxlint', '--deny-warnings', '.');
  run(
    'Dependency rule',
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    ...ROOMS,
  );
  run('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await jest();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
