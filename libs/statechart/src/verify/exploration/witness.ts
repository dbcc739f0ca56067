import { assign } from 'xstate';
import type { AnyStateMachine } from 'xstate';
import { runnable } from './runnable.ts';
import type { Kind, Run } from './runnable.ts';
import type { Situation } from './situation.ts';

interface Answer {
  readonly says: string;
  readonly value: unknown;
  readonly threw: boolean;
}

/** What a definition asked of the facts in one step: a situation with the same answers takes the same step. */
export interface Question {
  readonly kind: Kind;
  readonly name: string;
  readonly params: unknown;
  readonly answer: Answer;
  readonly ask: (situation: Situation) => Answer;
}

/** How long a term takes does not change what can happen; whether it has a length at all does. */
export const PAST = 'in the past';
const SAYS: Record<Kind, (value: unknown) => string> = {
  guard: (value) => String(Boolean(value)),
  delay: (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'without duration';
    return value < 0 ? PAST : 'fine';
  },
  memory: (value) => JSON.stringify(value),
};

/** Numbers objects, so that params can stand in the key of a memo. */
const numbering = () => {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return -1;
    const number = numbers.get(value) ?? next++;
    numbers.set(value, number);
    return number;
  };
};

/**
 * A machine in which everything that reads facts is witnessed. Facts are large and guards on them dear, while most
 * situations differ in what a step does not look at: each question is put to a situation once.
 */
export class Witness {
  readonly machine: AnyStateMachine;
  private situation: Situation = { name: '', now: '', facts: undefined };
  private questions: Question[] = [];
  private readonly numberOf = numbering();
  private readonly memos = new Map<Situation, Map<string, Answer>>();

  constructor(machine: AnyStateMachine) {
    const { guards, delays, actions } = machine.implementations;
    this.machine = machine.provide({
      guards: this.wrapAll('guard', guards, (run) => run),
      delays: this.wrapAll('delay', delays, (run) => run),
      actions: this.wrapAll('memory', actions, (run) => assign(run as never)),
    } as never);
  }

  /** From here on, steps are taken in this situation, and what they ask is kept. */
  watch(situation: Situation): void {
    this.situation = situation;
    this.questions = [];
  }

  /** What was asked since then, in order. */
  get asked(): readonly Question[] {
    return this.questions;
  }

  private wrapAll(
    kind: Kind,
    implementations: Readonly<Record<string, unknown>>,
    finish: (run: Run) => unknown,
  ): Record<string, unknown> {
    const all = Object.entries(implementations).flatMap(([name, implementation]) => {
      const run = runnable(kind, implementation);
      return run ? [[name, finish(this.wrap(kind, name, run))] as const] : [];
    });
    return Object.fromEntries(all);
  }

  private wrap(kind: Kind, name: string, run: Run): Run {
    return ({ context, event }, params) => {
      const { nu: _now, feiten: _facts, ...own } = context;
      const key = `${kind} ${name} ${this.numberOf(params)} ${event.type} ${JSON.stringify(own)}`;
      const ask = (situation: Situation): Answer => {
        const memo = this.memoOf(situation);
        const known = memo.get(key);
        if (known) return known;
        const live = { context: { ...own, nu: situation.now, feiten: situation.facts }, event };
        const answer = answerOf(() => run(live, params), SAYS[kind]);
        memo.set(key, answer);
        return answer;
      };
      const answer = ask(this.situation);
      this.questions.push({ kind, name, params, answer, ask });
      if (answer.threw) throw answer.value;
      return answer.value;
    };
  }

  private memoOf(situation: Situation): Map<string, Answer> {
    const memo = this.memos.get(situation) ?? new Map<string, Answer>();
    this.memos.set(situation, memo);
    return memo;
  }
}

const answerOf = (work: () => unknown, says: (value: unknown) => string): Answer => {
  try {
    const value = work();
    return { says: says(value), value, threw: false };
  } catch (error) {
    return { says: `threw ${String(error)}`, value: error, threw: true };
  }
};
