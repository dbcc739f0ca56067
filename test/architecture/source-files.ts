import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ROOT } from './planted-house.ts';

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const ROOMS = ['apps', 'libs', 'workflows', 'migrations', 'scripts', 'test'];

export async function sourceFiles(): Promise<SourceFile[]> {
  const listed = ROOMS.map((room) => readdir(join(ROOT, room), { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(listed)).flat().filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) =>
    relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'),
  );
  const sources = paths.filter((path) => /\.(?:tsx?|mjs)$/.test(path));
  return Promise.all(sources.map(async (path) => ({ path, text: await readFile(join(ROOT, path), 'utf8') })));
}

export const isTest = ({ path }: SourceFile): boolean =>
  /\.spec\.tsx?$|\.fixture\.tsx?$|\/testing\//.test(path) || path.startsWith('test/');

export const isPure = ({ path }: SourceFile): boolean =>
  /^(?:libs\/(?:domain|statechart|documents)|workflows)\//.test(path);
