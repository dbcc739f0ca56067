// Run after `npm install <package>`: completes package-lock.json for the platforms that the registry used for it does
// not carry. npm leaves those out, and `npm ci` then refuses the whole lock file ("Missing: … from lock file"). The
// versions are exact, because a package pins the binaries of its own release; only the integrity stays unknown here.
import { readFile, writeFile } from 'node:fs/promises';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];

/** @returns {string[]} paths of platform packages that the lock file names and does not hold */
export function missingPlatforms({ packages }) {
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`])
        .map((name) => [path, name]),
    );
}

function complete(lock) {
  const missing = missingPlatforms(lock);
  for (const [path, name] of missing)
    lock.packages[`node_modules/${name}`] = entryFor(name, lock.packages[path]);
  const ordered = Object.entries(lock.packages).sort(([one], [two]) => one.localeCompare(two, 'en'));
  lock.packages = Object.fromEntries(ordered);
  return missing.length;
}

/** A name such as @swc/core-linux-arm64-musl says for which machine it is. */
function entryFor(name, { optionalDependencies, dev, license }) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) => SYSTEMS.includes(word));
  if (!os) throw new Error(`${name} does not name its platform: add it to the lock file by hand`);
  const [cpu, abi = ''] = words.slice(words.indexOf(os) + 1);
  const libc = os !== 'linux' || cpu === 'arm' ? undefined : abi.startsWith('musl') ? ['musl'] : ['glibc'];
  return { version: optionalDependencies[name], cpu: [cpu], dev, libc, license, optional: true, os: [os] };
}

if (import.meta.filename === process.argv[1]) {
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(await readFile(file, 'utf8'));
  const added = complete(lock);
  if (added > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.error(`${added} platform packages added to package-lock.json`);
}
