import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const frames = (stack = ''): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((frame) => frame.trim());

/** What a thrown value may leave in the log. Messages often quote data (an address, a token): frames do not. */
export const describeError = (thrown: unknown): Record<string, unknown> => {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { code, constraint, table } = thrown as Partial<Record<'code' | 'constraint' | 'table', unknown>>;
  const parts = thrown instanceof AggregateError ? thrown.errors.map(describeError) : undefined;
  return { name: thrown.name, code, constraint, table, parts, stack: frames(thrown.stack) };
};

/** Serialisers are an allow-list: names, addresses and texts do not reach the log. */
export const createLog = (level: string, name: string, destination?: DestinationStream): Log => {
  const serializers = { err: describeError, req: () => undefined, res: () => undefined };
  return pino({ level, base: { pid: process.pid, name }, serializers }, destination ?? pino.destination(2));
};

/** Lines of a program that shares its terminal with people go to a file beside its data. */
export const fileFor = (path: string): DestinationStream =>
  pino.destination({ dest: path, mkdir: true, sync: false });
