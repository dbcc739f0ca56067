import { isAbsolute } from 'node:path';
import { describeFaults, readConfig } from './index.ts';
import type { Config, ConfigFault } from './index.ts';

function configOf(env: Record<string, string>): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(describeFaults(result.faults));
  return result.config;
}

function faultsOf(env: Record<string, string>): readonly ConfigFault[] {
  const result = readConfig(env);
  return result.ok ? [] : result.faults;
}

const OUTSIDE = {
  DATABASE_URL: 'postgres://iemand:geheim@db.example/gangmaker',
  SMTP_URL: 'smtp://mail.example:587',
};

describe('without any variable', () => {
  it('the program runs by itself, on this machine', () => {
    expect(configOf({})).toMatchObject({
      environment: 'development',
      logLevel: 'info',
      port: 3000,
      databaseUrl: undefined,
      smtpUrl: undefined,
      clamdUrl: undefined,
      publicUrl: 'http://localhost:3000',
      mailFrom: { name: 'Gangmaker', address: 'leergangen@bureau.example' },
    });
    expect(isAbsolute(configOf({}).dataDir)).toBe(true);
  });

  it('an empty variable counts as not given', () => {
    expect(configOf({ PORT: '', DATABASE_URL: ' ' })).toEqual(configOf({}));
  });
});

describe('with variables', () => {
  it('the public address follows the port, unless it is given', () => {
    expect(configOf({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(configOf({ GANGMAKER_URL: 'https://gangmaker.bureau.example/' }).publicUrl).toBe(
      'https://gangmaker.bureau.example',
    );
  });

  it('an external database and mail server come together', () => {
    expect(configOf(OUTSIDE)).toMatchObject({ databaseUrl: OUTSIDE.DATABASE_URL, smtpUrl: OUTSIDE.SMTP_URL });
  });

  it.each([
    ['leergangen@bureau.example', { name: '', address: 'leergangen@bureau.example' }],
    ['"Bureau Noord" <noord@bureau.example>', { name: 'Bureau Noord', address: 'noord@bureau.example' }],
  ])('reads the sender %s', (text, sender) => {
    expect(configOf({ MAIL_FROM: text }).mailFrom).toEqual(sender);
  });

  it('answers come in on this machine by itself, and elsewhere only when it is told where', () => {
    expect(configOf({}).mailIn).toEqual({ domain: 'bureau.example', host: '127.0.0.1', port: 0 });
    expect(configOf(OUTSIDE).mailIn).toBeUndefined();
    expect(configOf({ ...OUTSIDE, MAIL_IN_PORT: '25', MAIL_IN_HOST: '0.0.0.0' }).mailIn).toEqual({
      domain: 'bureau.example',
      host: '0.0.0.0',
      port: 25,
    });
    expect(configOf({ ...OUTSIDE, MAIL_IN_DOMAIN: 'antwoord.bureau.example' }).mailIn).toEqual({
      domain: 'antwoord.bureau.example',
      host: '127.0.0.1',
      port: undefined,
    });
  });

  it('nobody changes it afterwards', () => {
    const config = configOf({}) as { port: number };
    expect(() => (config.port = 1)).toThrow(TypeError);
  });
});

describe('a fault', () => {
  it.each([
    ['PORT', 'drieduizend'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3e3'],
    ['NODE_ENV', 'productie'],
    ['LOG_LEVEL', 'luid'],
    ['GANGMAKER_URL', 'gangmaker.bureau.example'],
    ['GANGMAKER_URL', 'ftp://bureau.example'],
    ['MAIL_IN_PORT', '0'],
    ['MAIL_IN_HOST', 'niet hier'],
    ['MAIL_IN_DOMAIN', 'a@bureau.example'],
    ['MAIL_FROM', 'geen adres'],
    ['CLAMD_URL', 'clamd.example:3310'],
    ['CLAMD_URL', 'http://clamd.example'],
    ['MAIL_FROM', 'Naam <a@bureau.example>\r\nBcc: x@y.example'],
  ])('%s=%s is told with what is expected and an example', (variable, value) => {
    expect(faultsOf({ [variable]: value })).toEqual([
      {
        variable,
        expected: expect.any(String) as string,
        example: expect.stringContaining(`${variable}=`) as string,
      },
    ]);
  });

  it.each(['mysql://db.example/x', 'db.example', 'postgres:///x'])(
    'DATABASE_URL=%s is no PostgreSQL address',
    (url) => {
      expect(faultsOf({ ...OUTSIDE, DATABASE_URL: url }).map(({ variable }) => variable)).toEqual([
        'DATABASE_URL',
      ]);
    },
  );

  it('all are reported at once, and no value is repeated', () => {
    const faults = faultsOf({
      PORT: 'x',
      LOG_LEVEL: 'y',
      DATABASE_URL: 'mysql://iemand:geheim@db.example',
      SMTP_URL: 'http://m',
    });
    expect(faults.map(({ variable }) => variable).sort()).toEqual([
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'SMTP_URL',
    ]);
    expect(describeFaults(faults)).not.toContain('geheim');
    expect(describeFaults(faults).split('\n')).toHaveLength(5);
  });

  it.each([
    ['SMTP_URL', { DATABASE_URL: OUTSIDE.DATABASE_URL }],
    ['DATABASE_URL', { SMTP_URL: OUTSIDE.SMTP_URL }],
  ])('%s is missed when only the other is given', (variable, env) => {
    expect(faultsOf(env)).toMatchObject([
      { variable, expected: expect.stringContaining('geef beide of geen van beide') as string },
    ]);
  });

  it('every example that it gives is accepted', () => {
    const bad = {
      PORT: 'x',
      LOG_LEVEL: 'x',
      NODE_ENV: 'x',
      GANGMAKER_URL: 'x',
      DATABASE_URL: 'x',
      SMTP_URL: 'x',
      CLAMD_URL: 'x',
      MAIL_FROM: 'x',
      MAIL_IN_PORT: 'x',
      MAIL_IN_HOST: 'niet hier',
      MAIL_IN_DOMAIN: 'x',
    };
    const examples = faultsOf(bad).map(
      ({ example }) => example.split(/=(.*)/).slice(0, 2) as [string, string],
    );
    const unquoted = examples.map(([name, value]) => [name, value.replaceAll('"', '')] as const);
    expect(faultsOf(Object.fromEntries(unquoted))).toEqual([]);
    expect(unquoted).toHaveLength(Object.keys(bad).length);
  });
});
