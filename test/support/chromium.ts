import { existsSync } from 'node:fs';

/** `npm test` finds the browser and passes it on; a single spec started by hand looks in the usual place. */
export function chromiumPath(): string {
  const path = process.env['GANGMAKER_CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`No Chromium at ${path}: run npm test, or set GANGMAKER_CHROMIUM`);
  return path;
}
