import type { Definition } from '../../definition.ts';
import { begin } from '../../step.ts';
import type { StepResult, StoredState } from '../../stored-state.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { around, canBe, inputsOf, take } from './attempt.ts';
import type { Input } from './attempt.ts';
import { Configurations } from './configurations.ts';
import { failureOf, pastDelay } from './failure.ts';
import type { Failure } from './failure.ts';
import { BEGIN } from './exploration.ts';
import type { Exploration, Move } from './exploration.ts';
import { hasHistory, isLocal, regionOf, transplant } from './region.ts';
import type { Region } from './region.ts';
import type { Bound, Situation } from './situation.ts';
import { tasksLeftBy } from './tasks-left-by.ts';
import { stopEvents } from './ways.ts';
import { Witness } from './witness.ts';
import type { Question } from './witness.ts';

type Taken = Extract<StepResult, { ok: true }>;
interface Trace {
  /** With the same answers to these, the step is the same. */
  readonly questions: readonly Question[];
  /** What came of it, when it holds beside any other regions. */
  readonly local?: Taken | 'nothing';
}

/** Everything that a run can get into, found breadth first with the engine's own step. */
export const explore = <Facts>(
  definition: Definition<Facts>,
  vocabulary: Vocabulary,
  situations: readonly Situation<Facts>[],
  bound: Bound,
): Exploration => new Explorer(definition as Definition, vocabulary, situations, bound).explore();

class Explorer {
  private readonly witness: Witness;
  private readonly found: Configurations;
  private readonly stops: ReadonlySet<string>;
  private readonly separable: boolean;
  private readonly moves = new Map<string, Move>();
  private readonly failures: Failure[] = [];
  private readonly guards = new Map<string, boolean>();
  private readonly regional = new Map<string, Trace[]>();
  private steps = 0;

  constructor(
    private readonly definition: Definition,
    private readonly vocabulary: Vocabulary,
    private readonly situations: readonly Situation[],
    bound: Bound,
  ) {
    this.witness = new Witness(definition.machine);
    this.found = new Configurations(definition.machine, bound);
    this.stops = stopEvents(definition.machine, vocabulary.stopEvents);
    this.separable = !hasHistory(definition.machine);
  }

  explore(): Exploration {
    const { machine } = this.witness;
    const [first] = this.situations;
    if (!first) this.failures.push({ at: 0, ...NO_SITUATION });
    else this.attempt(0, first, BEGIN, () => begin(machine, {}, around(first)));
    const { list } = this.found;
    for (const { number, state } of list) if (this.found.complete) this.expand(number, state);
    return {
      machine: this.definition.machine,
      configurations: list,
      moves: [...this.moves.values()],
      failures: this.failures,
      guards: this.guards,
      steps: this.steps,
      complete: this.found.complete,
    };
  }

  private expand(at: number, state: StoredState): void {
    if (state.status !== 'active') return;
    const { machine } = this.witness;
    const possible = this.situations.filter((situation) => {
      this.witness.watch(situation);
      return canBe(this.definition, machine, state, situation);
    });
    if (possible.length === 0)
      this.failures.push({
        at,
        code: 'delay-throws',
        sentence: 'A term runs that has a date in no situation.',
      });
    for (const input of inputsOf(machine, state)) this.tryInput(at, state, input, possible);
  }

  private tryInput(at: number, state: StoredState, input: Input, possible: readonly Situation[]): void {
    const region = this.separable ? regionOf(this.definition.machine, state, input.type) : undefined;
    const shared = this.tracesOf(region);
    const own: Trace[] = [];
    for (const situation of possible) {
      if (own.some((trace) => isSame(trace, situation))) continue;
      const known = shared.find(({ local, ...trace }) => local !== undefined && isSame(trace, situation));
      if (known) {
        own.push(known);
        if (region && known.local && known.local !== 'nothing')
          this.keep(at, input.type, situation, transplant(region, state, known.local));
        continue;
      }
      const work = (): StepResult => take(this.definition, this.witness.machine, state, input, situation);
      const { questions, result } = this.attempt(at, situation, input.type, work);
      own.push({ questions });
      if (region && result) shared.push({ questions, ...localised(region, state, result) });
    }
  }

  private tracesOf(region: Region | undefined): Trace[] {
    if (!region) return [];
    const traces = this.regional.get(region.key) ?? [];
    this.regional.set(region.key, traces);
    return traces;
  }

  /** Takes one step and keeps what came of it. */
  private attempt(
    at: number,
    situation: Situation,
    event: string,
    work: () => StepResult,
  ): { questions: readonly Question[]; result: StepResult | undefined } {
    this.steps += 1;
    this.witness.watch(situation);
    const step = { event, situation: situation.name };
    let result: StepResult | undefined;
    try {
      result = work();
      if (result.ok) this.keep(at, event, situation, result);
    } catch (error) {
      this.failures.push({ ...failureOf(error, this.witness.asked), at, step });
    }
    const questions = this.witness.asked;
    this.failures.push(...pastDelay(questions).map((failure) => ({ ...failure, at, step })));
    this.noteGuards(questions);
    return { questions, result };
  }

  private noteGuards(questions: readonly Question[]): void {
    for (const { kind, name, params, answer } of questions) {
      if (kind !== 'guard') continue;
      const key = params === undefined ? name : `${name} ${JSON.stringify(params)}`;
      this.guards.set(key, (this.guards.get(key) ?? false) || answer.says === 'true');
    }
  }

  private keep(from: number, event: string, situation: Situation, taken: Taken): void {
    const to = this.found.numberOf(taken.state, from, { event, situation: situation.name });
    if (to === undefined) return;
    const tasks = tasksLeftBy(taken.effects, this.vocabulary);
    const key = `${from} ${to} ${event} ${JSON.stringify([...tasks])}`;
    if (this.moves.has(key)) return;
    const [timer, stops] = [event.startsWith('xstate.'), this.stops.has(event)];
    this.moves.set(key, { from, to, event, timer, stops, situation, tasks });
  }
}

const NO_SITUATION = {
  code: 'does-not-begin',
  sentence: 'There is no situation to begin in: a run must be tried on something.',
} as const;

const isSame = ({ questions }: Pick<Trace, 'questions'>, situation: Situation): boolean =>
  questions.every(({ ask, answer }) => ask(situation).says === answer.says);

const localised = (region: Region, state: StoredState, result: StepResult): Pick<Trace, 'local'> => {
  if (!result.ok) return { local: 'nothing' };
  return isLocal(region, state, result) ? { local: result } : {};
};
