import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from './build.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gangmaker-build-'));
  await cp(join(import.meta.dirname, '../.swcrc'), join(root, '.swcrc'));
  await write('libs/domain/src/index.ts', `export { Zaal } from './zaal.tsx';\n`);
  await write('libs/domain/src/zaal.tsx', `export class Zaal { plaatsen: number = 20; }\n`);
  await write('libs/domain/src/zaal.spec.ts', `throw new Error('never built');\n`);
  await write('libs/domain/src/zalen.csv', 'naam\nRaadzaal\n');
});

afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const built = (path: string): string => join(root, 'dist', path);

it('makes the program that Node runs, assets beside it, tests left out', async () => {
  expect(await build(root)).toBe(3);
  const { Zaal } = (await import(built('libs/domain/src/index.js'))) as {
    Zaal: new () => { plaatsen: number };
  };
  expect(new Zaal().plaatsen).toBe(20);
  expect(await readFile(built('libs/domain/src/zalen.csv'), 'utf8')).toContain('Raadzaal');
  expect(existsSync(built('libs/domain/src/zaal.spec.js'))).toBe(false);
});

it('does again only what changed', async () => {
  await build(root);
  expect(await build(root)).toBe(0);
  await write('libs/domain/src/zaal.tsx', `export class Zaal { plaatsen: number = 300; }\n`);
  expect(await build(root)).toBe(1);
  expect(await readFile(built('libs/domain/src/zaal.js'), 'utf8')).toContain('300');
});

it('removes what lost its source, and keeps what got another', async () => {
  await build(root);
  await rm(join(root, 'libs/domain/src/zalen.csv'));
  await rename(join(root, 'libs/domain/src/zaal.tsx'), join(root, 'libs/domain/src/zaal.ts'));
  expect(await build(root)).toBe(2);
  expect(existsSync(built('libs/domain/src/zalen.csv'))).toBe(false);
  expect(existsSync(built('libs/domain/src/zaal.js'))).toBe(true);
});

it('begins anew with other compiler settings', async () => {
  await build(root);
  const settings = await readFile(join(root, '.swcrc'), 'utf8');
  await writeFile(join(root, '.swcrc'), settings.replace('es2024', 'es2023'));
  expect(await build(root)).toBe(3);
});

it('tells all faults at once and counts nothing as built', async () => {
  await write('apps/web/src/main.ts', 'const = 1;\n');
  await write('apps/cli/src/main.ts', 'function {\n');
  await expect(build(root)).rejects.toThrow(/apps\/cli\/src\/main\.ts[^]*apps\/web\/src\/main\.ts/);
  await write('apps/web/src/main.ts', 'export const goed = 1;\n');
  await rm(join(root, 'apps/cli/src/main.ts'));
  expect(await build(root)).toBe(4);
});
