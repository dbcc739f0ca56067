import type { Config } from '#config';

/** What a command is given: nothing else of the outside world is read by it. */
export interface CommandContext {
  readonly config: Config;
  readonly args: readonly string[];
  /** The command's answer, on standard output. */
  readonly print: (line: string) => void;
  /** Progress and trouble, on standard error. */
  readonly report: (line: string) => void;
}

export interface Command {
  readonly name: string;
  /** Arguments as they are typed, such as '<traject>'. */
  readonly usage: string;
  readonly summary: string;
  /** Exit code. A `Stop` that is thrown becomes its sentence and exit code 1. */
  readonly run: (context: CommandContext) => Promise<number>;
}

/** An end that a person can do something about: one clear sentence, no stack. */
export class Stop extends Error {}
