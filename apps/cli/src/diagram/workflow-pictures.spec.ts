import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestDefinitions } from '../runtime/find-programma.ts';
import { folderOf, workflowPictures, type Picture } from './workflow-pictures.ts';

const ROOT = join(import.meta.dirname, '../../../../workflows');
const textOf = (path: string): string =>
  existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '';

describe.each(latestDefinitions())('the pictures of $name', (definition) => {
  let pictures: Picture[];
  beforeAll(async () => {
    pictures = await workflowPictures([definition]);
  });

  it('are those of the definition as it is now (else: npm run pictures:workflows)', () => {
    const stale = pictures.filter(({ path, svg }) => textOf(path) !== svg).map(({ path }) => path);
    expect(stale).toEqual([]);
  });

  it('are shown in its README, on a desk and on a telephone', () => {
    const readme = textOf(`${folderOf(definition)}/README.md`);
    expect([...readme.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, file]) => file).sort()).toEqual([
      'verloop-smal.svg',
      'verloop.svg',
    ]);
  });
});
