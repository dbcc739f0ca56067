import { pino, type DestinationStream, type Logger } from 'pino';
import type { LoggerService } from '@nestjs/common';

export type Log = Logger;

/** What a thrown value may leave in the log. Messages often quote data (an address, a token): frames do not. */
export function describeError(thrown: unknown): Record<string, unknown> {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { name, stack = '' } = thrown;
  const { code, constraint, table } = thrown as Partial<Record<'code' | 'constraint' | 'table', unknown>>;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, code, constraint, table, stack: frames.map((frame) => frame.trim()) };
}

/** Serialisers are an allow-list: what is not named here does not reach the log. */
export function createLog(level: string, name: string, destination?: DestinationStream): Log {
  const serializers = { err: describeError, req: () => undefined, res: () => undefined };
  return pino({ level, base: { pid: process.pid, name }, serializers }, destination ?? pino.destination(2));
}

/** Nest's own lines: warnings and faults only, without their parameters. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown) => log.warn({ from: 'nest' }, String(message)),
  error: (message: unknown) =>
    log.error({ from: 'nest', err: message instanceof Error ? message : undefined }, 'Nest reports a fault'),
  fatal: (message: unknown) =>
    log.fatal({ from: 'nest', err: message instanceof Error ? message : undefined }, 'Nest gives up'),
});
