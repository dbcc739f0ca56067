// Translates the TypeScript of the program to JavaScript in dist/, file by file, and copies what goes with it.
// Only what changed since the last time is done again: a build without changes takes milliseconds.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const ROOT = dirname(dirname(SELF));
const SOURCES = ['apps', 'libs', 'workflows', 'migrations'];
const LEFT_OUT = /\.(?:spec\.tsx?|d\.ts|md)$/;
/** What runs in a browser is one file with all that it needs; it is made anew when one of its sources changed. */
const BROWSER = {
  folder: join('apps', 'web', 'src', 'editor', 'browser'),
  entry: 'island.ts',
  output: 'island.js',
};

/** @param {string} root @returns {Promise<number>} how many files were made or removed */
export async function build(root = ROOT) {
  const recipe = await recipeDigest(root);
  const known = await readStamps(root, recipe);
  const stamps = await stampsOf(root);
  const stale = Object.keys(stamps).filter((file) => known[file] !== stamps[file]);
  const wanted = new Set(Object.keys(stamps).map(outputOf));
  const gone = Object.keys(known).filter((file) => !wanted.has(outputOf(file)));
  await make(
    root,
    stale.filter((file) => !inBrowser(file)),
  );
  if (stale.some((file) => inBrowser(file) || file.startsWith(join('libs', 'documents', 'src'))))
    await bundle(root);
  await Promise.all(gone.map((file) => rm(join(root, outputOf(file)), { force: true })));
  const changes = stale.length + gone.length;
  if (changes > 0) await writeWhole(stampsFile(root), JSON.stringify({ recipe, stamps }));
  return changes;
}

/** Time and size of every source: what differs from the last build is stale. */
async function stampsOf(root) {
  const files = (await Promise.all(SOURCES.map((folder) => filesUnder(root, folder)))).flat();
  const stamp = async (file) => {
    const { mtimeMs, size } = await stat(join(root, file));
    return [file, `${mtimeMs}:${size}`];
  };
  return Object.fromEntries(await Promise.all(files.map(stamp)));
}

async function filesUnder(root, folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

/** Another compiler or other settings make every output stale. */
async function recipeDigest(root) {
  const hash = createHash('sha256');
  const parts = [
    join(root, '.swcrc'),
    join(ROOT, 'node_modules/@swc/core/package.json'),
    join(ROOT, 'package.json'),
    SELF,
  ];
  for (const part of parts) hash.update(await readFile(part));
  return hash.digest('hex');
}

const stampsFile = (root) => join(root, 'dist/.stamps.json');

async function readStamps(root, recipe) {
  try {
    const found = JSON.parse(await readFile(stampsFile(root), 'utf8'));
    if (found.recipe === recipe) return found.stamps;
  } catch {
    // no build yet, or half a file: begin anew
  }
  await rm(join(root, 'dist'), { recursive: true, force: true });
  return {};
}

/** All faults are told at once, and nothing counts as built when there is one. */
async function make(root, files) {
  if (files.length === 0) return;
  const { transformFile } = await import('@swc/core');
  const makeOne = async (file) => {
    const output = join(root, outputOf(file));
    await mkdir(dirname(output), { recursive: true });
    if (!isTypeScript(file)) return copyFile(join(root, file), output);
    return writeWhole(output, (await transformFile(join(root, file), { cwd: root, swcrc: true })).code);
  };
  const results = await Promise.allSettled(files.map(makeOne));
  const faults = results.flatMap(({ reason }, index) =>
    reason ? [`${files[index]}: ${reason.message.split('\nCaused by:')[0].trim()}`] : [],
  );
  if (faults.length > 0) throw new Error(faults.sort().join('\n'));
}

const inBrowser = (file) => dirname(file) === BROWSER.folder;

async function bundle(root) {
  const entry = join(root, BROWSER.folder, BROWSER.entry);
  if (!existsSync(entry)) return;
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    conditions: ['source'],
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  await writeWhole(join(root, 'dist', BROWSER.folder, BROWSER.output), outputFiles[0].contents);
}

const isTypeScript = (file) => /\.tsx?$/.test(file);

function outputOf(file) {
  if (inBrowser(file)) return join('dist', BROWSER.folder, BROWSER.output);
  return join('dist', isTypeScript(file) ? `${file.slice(0, -extname(file).length)}.js` : file);
}

/** A program that starts at the same moment reads the old file or the new one, never half of it. */
async function writeWhole(path, text) {
  const half = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(half, text);
  await rename(half, path);
}

if (process.argv[1] === SELF) {
  const started = performance.now();
  const changes = await build();
  console.error(`${changes} files built in ${Math.round(performance.now() - started)} ms`);
}
