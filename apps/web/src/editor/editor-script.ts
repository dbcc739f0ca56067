import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Asset } from '#ui';

/** Beside this file in the built program; seen from the sources in the output of the build. */
const PLACES = ['./browser/island.js', '../../../../dist/apps/web/src/editor/browser/island.js'];

let made: Asset | undefined;

function make(): Asset {
  const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  if (!place)
    throw new Error('The script of the editor is not there: build the program first (npm run build)');
  const content = readFileSync(place);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    path: `/assets/editor.${hash}.js`,
    hash,
    contentType: 'text/javascript; charset=utf-8',
    content,
  };
}

/** The one script of this site: it makes a text field an editor. Pages work without it. */
export const editorScript = (): Asset => (made ??= make());
