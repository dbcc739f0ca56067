import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = dirname(dirname(import.meta.dirname));

/** Path of a file and its text. */
export type Planted = readonly [path: string, text: string];

const RULES = ['package.json', '.dependency-cruiser.cjs', 'test/architecture/zones.cjs'];

/** A house with the same plan as ours and nothing in it but what a test plants. */
export async function withPlantedHouse<T>(
  planted: readonly Planted[],
  work: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'gangmaker-planted-'));
  try {
    for (const path of RULES) await cp(join(ROOT, path), join(root, path));
    await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    for (const [path, text] of planted) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await work(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

interface Report {
  readonly summary: { readonly violations: { from: string; to: string; rule: { name: string } }[] };
}

/** What dependency-cruiser, with our rules, holds against the house: 'rule: file'. */
export async function dependencyViolations(root: string): Promise<string[]> {
  const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rooms = ['apps', 'libs', 'workflows', 'migrations', 'test'];
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...options], { cwd: root }).catch(
    (failed: { stdout: string }) => failed,
  );
  const { summary } = JSON.parse(stdout) as Report;
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}
