import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { dependencyViolations, ROOT, withPlantedHouse } from './planted-house.ts';
import type { Planted } from './planted-house.ts';

const require = createRequire(import.meta.url);
const ZONES = require('./zones.cjs') as Record<string, string[]>;
const LIBS = Object.values(ZONES).flat();

/** A house where everybody keeps the rule. */
const SOUND: Planted[] = [
  ...LIBS.map((lib): Planted => [`libs/${lib}/src/index.ts`, `export const name = '${lib}';\n`]),
  ['libs/mail/src/deep.ts', `import { name } from '#config';\nexport const deep = name;\n`],
  ['libs/workflow-engine/src/send.ts', `import { name } from '#statechart';\nexport const send = name;\n`],
  [
    'libs/workflow-engine/src/engine.module.ts',
    `import { Module } from '@nestjs/common';\n@Module({}) export class EngineModule {}\n`,
  ],
  [
    'libs/case-management/src/enrol.ts',
    `import { name } from '#workflow-engine';\nexport const enrol = name;\n`,
  ],
  ['libs/consultatie/src/ask.ts', `import { name } from '#case-management';\nexport const ask = name;\n`],
  ['libs/statechart/src/begin.ts', `import { setup } from 'xstate';\nexport const begin = setup;\n`],
  [
    'libs/persistence/src/source.ts',
    `import { DataSource } from 'typeorm';\nexport const source = DataSource;\n`,
  ],
  [
    'libs/domain/src/rule.spec.ts',
    `import { readFile } from 'node:fs/promises';\nimport fc from 'fast-check';\nvoid [readFile, fc];\n`,
  ],
  ['workflows/index.ts', `export { fase } from './ovkk/fase.ts';\n`],
  ['workflows/ovkk/fase.ts', `import { name } from '#domain';\nexport const fase = name;\n`],
  ['migrations/index.ts', `export const migrations = [];\n`],
  ['libs/berichten/src/brief.ts', `import { name } from '#ui';\nexport const brief = name;\n`],
  [
    'apps/web/src/main.ts',
    `import { fase } from '#workflows';\nimport { name } from '#persistence';\nexport const main = [fase, name];\n`,
  ],
  ['test/support/tool.ts', `export const tool = 1;\n`],
];

const use = (specifier: string): string =>
  `import * as used from '${specifier}';\nexport const planted = used;\n`;

/** For each rule the places where somebody breaks it. */
const VIOLATIONS: Record<string, Planted[]> = {
  'pure-imports-only-pure': [
    ['libs/domain/src/p1.ts', use('#persistence')],
    ['libs/documents/src/p2.ts', use('#workflow-engine')],
    ['workflows/ovkk/p3.ts', use('#config')],
  ],
  'pure-does-no-io': [
    ['libs/domain/src/p4.ts', use('node:fs')],
    ['workflows/ovkk/p5.ts', use('crypto')],
  ],
  'pure-packages-are-listed': [['libs/statechart/src/p6.ts', use('pg')]],
  'xstate-only-behind-statechart': [
    ['libs/workflow-engine/src/p7.ts', use('xstate')],
    ['libs/domain/src/p8.ts', use('xstate')],
  ],
  'definitions-only-in-apps': [
    ['libs/workflow-engine/src/p9.ts', use('#workflows')],
    ['libs/mail/src/p10.ts', use('#workflows')],
    ['libs/statechart/src/p11.ts', use('#workflows')],
  ],
  'application-knows-no-adapter': [
    ['libs/workflow-engine/src/p12.ts', use('#persistence')],
    ['libs/consultatie/src/p13.ts', use('#mail')],
  ],
  'application-knows-no-other-application': [
    ['libs/case-management/src/p15.ts', use('#consultatie')],
    ['libs/berichten/src/p15.ts', use('#identity')],
  ],
  'engine-knows-no-case': [['libs/workflow-engine/src/p14.ts', use('#case-management')]],
  'nest-only-in-the-module': [['libs/case-management/src/p16.ts', use('@nestjs/common')]],
  'adapters-know-ports-not-each-other': [
    ['libs/jobs/src/p17.ts', use('#persistence')],
    ['libs/mail/src/p18.ts', use('#agenda')],
  ],
  'presentation-imports-only-pure': [
    ['libs/ui/src/p30.ts', use('#case-management')],
    ['libs/ui/src/p31.ts', use('#config')],
  ],
  'presentation-only-for-pages-and-mails': [
    ['libs/mail/src/p32.ts', use('#ui')],
    ['libs/consultatie/src/p33.ts', use('#ui')],
    ['workflows/ovkk/p34.ts', use('#ui')],
  ],
  'nobody-knows-the-apps': [['libs/identity/src/p19.ts', use('../../../apps/web/src/main.ts')]],
  'typeorm-only-in-persistence': [
    ['libs/jobs/src/p20.ts', use('typeorm')],
    ['apps/worker/src/p21.ts', use('@nestjs/typeorm')],
  ],
  'elk-only-in-diagram': [['libs/statechart/src/p35.ts', use('elkjs')]],
  'lib-by-its-front-door': [['libs/ui/src/p22.ts', use('../../domain/src/rule.ts')]],
  'house-by-the-front-door': [['apps/web/src/p23.ts', use('../../../libs/mail/src/deep.ts')]],
  'definitions-by-the-front-door': [['apps/web/src/p24.ts', use('../../../workflows/ovkk/fase.ts')]],
  'no-cycles': [['libs/agenda/src/p25.ts', `import type { B } from './p26.ts';\nexport type A = B | 1;\n`]],
  'program-knows-no-tests': [['libs/config/src/p27.ts', use('../../../test/support/tool.ts')]],
  'program-uses-no-dev-package': [['libs/ui/src/p28.ts', use('supertest')]],
  'everything-resolves': [['apps/cli/src/p29.ts', use('./nowhere.ts')]],
};

/** The other end of a violation; each is sound by itself. */
const TARGETS: Planted[] = [
  ['libs/domain/src/rule.ts', `export const rule = 1;\n`],
  ['libs/agenda/src/p26.ts', `import type { A } from './p25.ts';\nexport type B = A | 2;\n`],
];

function ruleNames(): string[] {
  const { forbidden } = require(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: { name: string }[];
  };
  return forbidden.map(({ name }) => name);
}

describe('the dependency rule', () => {
  let found: string[];

  beforeAll(async () => {
    found = await withPlantedHouse(
      [...SOUND, ...TARGETS, ...Object.values(VIOLATIONS).flat()],
      dependencyViolations,
    );
  });

  it('holds nothing against a house that keeps it', async () => {
    expect(await withPlantedHouse(SOUND, dependencyViolations)).toEqual([]);
  });

  it('knows the zone of every lib', () => {
    const rooms = readdirSync(join(ROOT, 'libs'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(LIBS).toEqual(expect.arrayContaining(rooms.map(({ name }) => name)));
    expect(new Set(LIBS).size).toBe(LIBS.length);
  });

  it('has a planted violation for every sentence', () => {
    expect(Object.keys(VIOLATIONS).sort()).toEqual(ruleNames().sort());
  });

  it.each(Object.entries(VIOLATIONS))('%s fails where it is broken', (rule, planted) => {
    for (const [path] of planted) expect(found).toContain(`${rule}: ${path}`);
  });
});
