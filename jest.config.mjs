// Four projects: a test is in the project of its folder, and only the last three pay for a PostgreSQL server.
const shared = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { swcrc: true, jsc: { rewriteRelativeImportExtensions: false } }],
  },
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

const withServer = {
  ...shared,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

const specsIn = (...folders) => folders.map((folder) => `<rootDir>/${folder}/**/*.spec.{ts,tsx}`);

/** What decides about a gemeente's traject is tested branch by branch. */
const decisive = ['domain', 'statechart', 'workflow-engine'];

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  coverageProvider: 'v8',
  coverageReporters: ['text-summary', 'lcovonly'],
  collectCoverageFrom: decisive
    .map((lib) => `libs/${lib}/src/**/!(*.spec|*.fixture|index).ts`)
    .concat('!**/testing/**'),
  coverageThreshold: Object.fromEntries(decisive.map((lib) => [`./libs/${lib}/`, { branches: 95 }])),
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: specsIn('libs', 'workflows', 'apps', 'migrations', 'scripts', 'test/architecture'),
    },
    {
      ...withServer,
      displayName: 'integration',
      testMatch: specsIn('test/integration'),
    },
    { ...withServer, displayName: 'e2e', testMatch: specsIn('test/e2e', 'test/crash') },
    { ...withServer, displayName: 'browser', testMatch: specsIn('test/browser') },
  ],
};
