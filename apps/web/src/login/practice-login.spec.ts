import { fromThisMachine } from './practice-login.ts';

const request = (remoteAddress: string, headers: Record<string, string>) =>
  ({ socket: { remoteAddress }, headers }) as unknown as Parameters<typeof fromThisMachine>[0];

describe('logging in without a mail', () => {
  it.each([
    ['127.0.0.1', 'localhost:3000'],
    ['::ffff:127.0.0.1', '127.0.0.1:3000'],
    ['::1', '[::1]:3000'],
  ])('is offered to %s that asked for %s', (address, host) => {
    expect(fromThisMachine(request(address, { host }))).toBe(true);
  });

  it.each([
    ['another machine', '192.168.1.9', { host: 'localhost:3000' }],
    ['a name that somebody points here', '127.0.0.1', { host: 'evil.example' }],
    ['a name that only begins like ours', '127.0.0.1', { host: 'localhost.evil.example:3000' }],
    ['a proxy on this machine', '127.0.0.1', { host: 'localhost', 'x-forwarded-for': '203.0.113.4' }],
    ['no name at all', '127.0.0.1', {}],
  ])('is not offered to %s', (_, address, headers: Record<string, string>) => {
    expect(fromThisMachine(request(address, headers))).toBe(false);
  });
});
