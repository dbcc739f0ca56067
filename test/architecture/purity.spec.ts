import { impurities } from './impurities.ts';
import { isPure, isTest, sourceFiles } from './source-files.ts';

describe('PURE code', () => {
  it('reaches for no clock, chance, process or outside world', async () => {
    const pure = (await sourceFiles()).filter((file) => isPure(file) && !isTest(file));
    expect(pure.length).toBeGreaterThan(10);
    expect(pure.flatMap(({ path, text }) => impurities(path, text).map((what) => `${path}:${what}`))).toEqual(
      [],
    );
  });

  it.each([
    ['const nu = Date.now();', 'Date.now'],
    ['const nu = new Date();', 'new Date()'],
    ['const nu = new Date;', 'new Date()'],
    ['const nu = Date();', 'Date()'],
    ['const nu = Temporal.Now.instant();', 'Temporal.Now'],
    ['const kans = Math.random();', 'Math.random'],
    ['const { random } = { random: Math.random };', 'Math.random'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ['const zone = process.env["TZ"];', 'process'],
    ['const alles = { process };', 'process'],
    ['setTimeout(() => 1, 10);', 'setTimeout'],
    ['const later = queueMicrotask;', 'queueMicrotask'],
    ['globalThis["Date"];', 'globalThis'],
    ['const fs = await import("node:fs");', 'import()'],
    ['console.log(1);', 'console'],
  ])('%s is seen', (planted, what) => {
    expect(impurities('planted.ts', `const eerst = 1;\n${planted}\nexport {};`)).toContain(`2: ${what}`);
  });

  it.each([
    'const op = new Date("2027-01-14T16:00:00Z");',
    'const stap = { process: 1 }; stap.process;',
    'function voer(zaak: { process: string }): string { return zaak.process; }',
    'type Klok = typeof setTimeout;',
    'const tekst = "Date.now()"; // Math.random()',
  ])('%s is innocent', (text) => {
    expect(impurities('innocent.ts', text)).toEqual([]);
  });
});
