// Translates the TypeScript of the program to JavaScript in dist/, file by file, and copies what goes with it.
// Only what changed since the last time is done again: a build without changes takes milliseconds.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCES = ['apps', 'libs', 'workflows', 'migrations'];
const STAMPS = 'dist/.stamps.json';

/** @returns {Promise<number>} how many files were made or removed */
export async function build() {
  const recipe = await recipeDigest();
  const known = await readStamps(recipe);
  const stamps = {};
  const stale = [];
  for (const file of (await Promise.all(SOURCES.map(filesUnder))).flat()) {
    const { mtimeMs, size } = await stat(join(ROOT, file));
    stamps[file] = `${mtimeMs}:${size}`;
    if (known[file] !== stamps[file]) stale.push(file);
  }
  const gone = Object.keys(known).filter((file) => !(file in stamps));
  const made = await make(stale);
  await Promise.all(gone.map((file) => rm(outputOf(file), { force: true })));
  if (stale.length + gone.length > 0)
    await writeWhole(join(ROOT, STAMPS), JSON.stringify({ recipe, stamps }));
  return made + gone.length;
}

async function filesUnder(folder) {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(
      (entry) =>
        entry.isFile() && !/\.(spec\.tsx?|d\.ts|md)$/.test(entry.name) && !entry.name.startsWith('.'),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
}

/** Another compiler or other settings make every output stale. */
async function recipeDigest() {
  const parts = ['.swcrc', 'node_modules/@swc/core/package.json', 'scripts/build.mjs'];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(await readFile(join(ROOT, part)));
  return hash.digest('hex');
}

async function readStamps(recipe) {
  try {
    const found = JSON.parse(await readFile(join(ROOT, STAMPS), 'utf8'));
    if (found.recipe === recipe) return found.stamps;
  } catch {
    // no build yet, or half a file: begin anew
  }
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  return {};
}

async function make(files) {
  if (files.length === 0) return 0;
  const { transformFile } = await import('@swc/core');
  const faults = [];
  await Promise.all(
    files.map(async (file) => {
      const output = outputOf(file);
      await mkdir(dirname(output), { recursive: true });
      if (!isTypeScript(file)) return copyFile(join(ROOT, file), output);
      try {
        await writeWhole(output, (await transformFile(join(ROOT, file), { cwd: ROOT, swcrc: true })).code);
      } catch (error) {
        faults.push(`${file}: ${error.message}`);
      }
    }),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return files.length;
}

const isTypeScript = (file) => /\.tsx?$/.test(file);

function outputOf(file) {
  const name = isTypeScript(file) ? `${file.slice(0, -extname(file).length)}.js` : file;
  return join(ROOT, 'dist', name);
}

/** A program that starts at the same moment reads the old file or the new one, never half of it. */
async function writeWhole(path, text) {
  const half = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(half, text);
  await rename(half, path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const made = await build();
  console.error(`${made} files built in ${Math.round(performance.now() - started)} ms`);
}
