// First half of `npm start`, `npm run gangmaker` and `npm test`: the packages and the built program are there when it
// ends. Everything it says goes to stderr, so that stdout is the program's own.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stderr.write(`${line}\n`);

try {
  await ensureInstalled(root, say);
  const { build } = await import('./build.mjs');
  const made = await build();
  if (made > 20) say(`Programma gebouwd (${made} bestanden).`);
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
