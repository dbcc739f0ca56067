import type { Sender } from './sender.ts';

export const ENVIRONMENTS = ['production', 'development', 'test'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Everything the outside decides about this process, read once at the start: type and Nest token in one. */
export abstract class Config {
  abstract readonly environment: (typeof ENVIRONMENTS)[number];
  abstract readonly logLevel: (typeof LOG_LEVELS)[number];
  abstract readonly port: number;
  /** Absolute path; holds the embedded database and the caught mails. */
  abstract readonly dataDir: string;
  /** Undefined: the embedded server. Given together with `smtpUrl`, or not at all. */
  abstract readonly databaseUrl: string | undefined;
  /** Undefined: the mail catcher. */
  abstract readonly smtpUrl: string | undefined;
  /** What links in mails begin with, without a slash at the end. */
  abstract readonly publicUrl: string;
  abstract readonly mailFrom: Sender;
  /** Undefined: files are opened without a scan. */
  abstract readonly clamdUrl: string | undefined;
  /** Answers to our mails; undefined: they go to `mailFrom`, and this program reads none. */
  abstract readonly mailIn: MailIn | undefined;
}

/** Where answers to our mails come in. */
export interface MailIn {
  /** What is behind the @ of the addresses that our mails ask answers to. */
  readonly domain: string;
  readonly host: string;
  /** Where a worker listens, zero being a free port; undefined: another process does. */
  readonly port: number | undefined;
}
