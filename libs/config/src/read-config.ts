import { resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { Config, MailIn } from './config.ts';
import { Environment } from './environment.ts';
import { faultIn, faultsBetween } from './faults.ts';
import type { ConfigFault } from './faults.ts';
import { readSender } from './sender.ts';

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Reads everything or reports everything: nobody should have to start five times to hear of five faults. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const given = plainToInstance(Environment, withoutEmpty(env));
  const faults = validateSync(given).map(({ property }) => faultIn(property));
  const all = [...faults, ...faultsBetween(given)];
  return all.length > 0
    ? { ok: false, faults: all }
    : { ok: true, config: Object.freeze(withDefaults(given)) };
}

/** `PORT= npm start` means: not given. */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
}

function withDefaults(given: Environment): Config {
  const port = given.PORT ?? 3_000;
  const mailFrom = Object.freeze(readSender(given.MAIL_FROM ?? 'Gangmaker <leergangen@bureau.example>'));
  return {
    environment: given.NODE_ENV ?? 'development',
    logLevel: given.LOG_LEVEL ?? 'info',
    port,
    dataDir: resolve(given.GANGMAKER_DATA ?? '.gangmaker'),
    databaseUrl: given.DATABASE_URL,
    smtpUrl: given.SMTP_URL,
    publicUrl: (given.GANGMAKER_URL ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    mailFrom,
    clamdUrl: given.CLAMD_URL,
    mailIn: mailIn(given, mailFrom.address),
  };
}

/** By itself the program always hears answers; with a real mail server only where it was told that they arrive. */
function mailIn(given: Environment, from: string): MailIn | undefined {
  const practising = given.DATABASE_URL === undefined;
  const { MAIL_IN_PORT, MAIL_IN_DOMAIN } = given;
  if (!practising && MAIL_IN_PORT === undefined && MAIL_IN_DOMAIN === undefined) return undefined;
  return Object.freeze({
    domain: MAIL_IN_DOMAIN ?? from.slice(from.lastIndexOf('@') + 1),
    host: given.MAIL_IN_HOST ?? '127.0.0.1',
    port: MAIL_IN_PORT ?? (practising ? 0 : undefined),
  });
}
