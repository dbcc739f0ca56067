import { pino, type Logger } from 'pino';

export type Log = Logger;

/** A message may quote an address: what happened and where is enough. */
const describeError = (thrown: unknown): object => {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { name, stack = '' } = thrown;
  const { code } = thrown as { readonly code?: unknown };
  const parts = thrown instanceof AggregateError ? thrown.errors.map(describeError) : undefined;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return { name, code, parts, stack: frames.map((frame) => frame.trim()) };
};

/** Serialisers are an allow-list: names, addresses and texts of mails do not reach the log. */
export const createLog = (level: string): Log =>
  pino({ level, base: { pid: process.pid, name: 'worker' }, serializers: { err: describeError } }, pino.destination(2));
