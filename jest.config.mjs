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

export default {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: specsIn('libs', 'workflows', 'apps', 'migrations', 'test/architecture'),
    },
    {
      ...withServer,
      displayName: 'integration',
      testMatch: specsIn('test/integration'),
      testTimeout: 30_000,
    },
    { ...withServer, displayName: 'e2e', testMatch: specsIn('test/e2e', 'test/crash'), testTimeout: 120_000 },
    { ...withServer, displayName: 'browser', testMatch: specsIn('test/browser'), testTimeout: 120_000 },
  ],
};
