import { TimerError } from '../../timers.ts';
import type { FindingCode, PathStep } from '../finding.ts';
import { PAST } from './witness.ts';
import type { Question } from './witness.ts';

/** A step that did not come to an answer. */
export interface Failure {
  /** Number of the configuration in which it was tried. */
  readonly at: number;
  readonly step?: PathStep;
  readonly code: FindingCode;
  readonly sentence: string;
}

const OF_KIND = { guard: 'guard-throws', delay: 'delay-throws', memory: 'step-throws' } as const;

/** What a thrown error says about the definition: the last thing that was asked before it is to blame. */
export const failureOf = (error: unknown, asked: readonly Question[]): Pick<Failure, 'code' | 'sentence'> => {
  const message = error instanceof Error ? error.message : String(error);
  const last = asked.at(-1);
  if (last?.answer.threw)
    return { code: OF_KIND[last.kind], sentence: `The ${last.kind} '${last.name}' threw: ${message}` };
  if (error instanceof TimerError) return { code: 'delay-without-duration', sentence: `${message}.` };
  if (message.startsWith('Infinite loop')) return { code: 'endless-loop', sentence: message };
  return { code: 'step-throws', sentence: `The step threw: ${message}` };
};

/** A term that ended before it began: XState would fire it at once, and nobody would know why. */
export const pastDelay = (asked: readonly Question[]): Pick<Failure, 'code' | 'sentence'>[] =>
  asked
    .filter(({ kind, answer }) => kind === 'delay' && answer.says === PAST)
    .map(({ name }) => ({ code: 'delay-in-the-past', sentence: `The term '${name}' lies in the past.` }));
