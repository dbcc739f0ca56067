// The dependency rule of the house, one rule for each sentence of it. `test/architecture/dependency-rule.spec.ts`
// plants a violation of every rule and sees it fail.

const any = (...names) => `(?:${names.join('|')})`;

const {
  PURE_LIBS,
  APPLICATION_LIBS,
  ADAPTER_LIBS,
  PRESENTATION_LIBS,
} = require('./test/architecture/zones.cjs');

const lib = (...names) => `^libs/${any(...names)}/`;
const PURE = [lib(...PURE_LIBS), '^workflows/'];
const HOUSE = '^(?:apps|libs|workflows|migrations|test|scripts)/';
const npm = (...names) => `node_modules/${any(...names)}/`;

/** Tests, and what tests share inside a lib, may reach for test tools and for more rooms than their subject. */
const TESTS = ['\\.spec\\.tsx?$', '\\.fixture\\.tsx?$', '/testing/', '^test/'];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'pure-imports-only-pure',
      'Domain, statechart, documents and the definitions know no room that touches the outside world.',
      { path: PURE, pathNot: TESTS },
      { path: HOUSE, pathNot: PURE },
    ),
    rule(
      'pure-does-no-io',
      'PURE code gets clock, random and files from nobody: Node’s own modules are out of reach.',
      { path: PURE, pathNot: TESTS },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'pure-packages-are-listed',
      'A package in PURE code is a decision: it must be without clock and I/O itself.',
      { path: PURE, pathNot: TESTS },
      {
        path: 'node_modules/',
        pathNot: npm(
          'xstate',
          'temporal-polyfill',
          'temporal-spec',
          'csv-parse',
          'prosemirror-[^/]+',
          'diff',
        ),
      },
    ),
    rule(
      'xstate-only-behind-statechart',
      'XState is known to statechart (the door) and to the definitions.',
      { path: HOUSE, pathNot: [lib('statechart'), '^workflows/', ...TESTS] },
      { path: npm('xstate') },
    ),
    rule(
      'definitions-only-in-apps',
      'The engine knows no stories: only the composition roots import workflows.',
      { path: HOUSE, pathNot: ['^workflows/', '^apps/', ...TESTS] },
      { path: '^workflows/' },
    ),
    rule(
      'application-knows-no-adapter',
      'APPLICATION libs import PURE and their own ports; the adapters implement those.',
      { path: lib(...APPLICATION_LIBS), pathNot: TESTS },
      { path: lib(...ADAPTER_LIBS) },
    ),
    rule(
      'application-knows-no-other-application',
      'Application libs share the engine and the case they are about (case-management), and nothing else.',
      { path: `^libs/(${APPLICATION_LIBS.join('|')})/`, pathNot: TESTS },
      {
        path: lib(...APPLICATION_LIBS),
        pathNot: ['^libs/$1/', lib('workflow-engine'), lib('case-management')],
      },
    ),
    rule(
      'engine-knows-no-case',
      'The engine runs any definition; what a case is, it never hears.',
      { path: lib('workflow-engine'), pathNot: TESTS },
      { path: lib('case-management') },
    ),
    rule(
      'nest-only-in-the-module',
      'An application lib meets Nest in its single *.module.ts.',
      { path: lib(...APPLICATION_LIBS), pathNot: ['\\.module\\.ts$', ...TESTS] },
      { path: npm('@nestjs') },
    ),
    rule(
      'adapters-know-ports-not-each-other',
      'Adapters meet in the apps alone; config is the exception.',
      { path: `^libs/(${ADAPTER_LIBS.join('|')})/`, pathNot: TESTS },
      { path: lib(...ADAPTER_LIBS), pathNot: ['^libs/$1/', lib('config')] },
    ),
    rule(
      'presentation-imports-only-pure',
      'Components get what they show as props: they ask nobody.',
      { path: lib(...PRESENTATION_LIBS), pathNot: TESTS },
      { path: '^(?:libs|workflows)/', pathNot: lib(...PURE_LIBS, ...PRESENTATION_LIBS) },
    ),
    rule(
      'presentation-only-for-pages-and-mails',
      'Who shows a page or writes a mail imports components; a rule or a store never does.',
      {
        path: '^(?:libs|workflows|migrations)/',
        pathNot: [lib('berichten', ...PRESENTATION_LIBS), ...TESTS],
      },
      { path: lib(...PRESENTATION_LIBS) },
    ),
    rule(
      'nobody-knows-the-apps',
      'Libs, definitions and migrations never import an app.',
      { path: '^(?:libs|workflows|migrations)/' },
      { path: '^apps/' },
    ),
    rule(
      'typeorm-only-in-persistence',
      'TypeORM is a detail of persistence and the migrations.',
      { path: HOUSE, pathNot: [lib('persistence'), '^migrations/', ...TESTS] },
      { path: npm('typeorm', '@nestjs/typeorm') },
    ),
    rule(
      'elk-only-in-diagram',
      'How a picture is laid out is a detail of diagram.',
      { path: HOUSE, pathNot: [lib('diagram'), ...TESTS] },
      { path: npm('elkjs') },
    ),
    rule(
      'lib-by-its-front-door',
      'Another lib is imported by its src/index.ts.',
      { path: '^libs/([^/]+)/' },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    rule(
      'house-by-the-front-door',
      'Apps, definitions, migrations and tests import libs by src/index.ts.',
      { path: '^(?:apps|workflows|migrations|test)/' },
      { path: '^libs/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    ),
    rule(
      'definitions-by-the-front-door',
      'The registry, workflows/index.ts, is what others see of the definitions; trial versions for tests are built of their parts.',
      { path: HOUSE, pathNot: ['^workflows/', '^test/support/'] },
      { path: '^workflows/', pathNot: '^workflows/index\\.ts$' },
    ),
    rule('no-cycles', 'No cycles anywhere, types included.', {}, { circular: true }),
    rule(
      'program-knows-no-tests',
      'What ships does not import test code.',
      { path: '^(?:apps|libs|workflows|migrations)/', pathNot: TESTS },
      { path: TESTS },
    ),
    rule(
      'program-uses-no-dev-package',
      'What ships imports dependencies, not devDependencies (their types are fine).',
      { path: '^(?:apps|libs|workflows|migrations)/', pathNot: TESTS },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: npm('@types') },
    ),
    rule('everything-resolves', 'An import leads somewhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'types', 'import', 'node', 'default', 'require'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'],
    },
    cache: false,
  },
};
