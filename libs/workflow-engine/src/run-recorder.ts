import { begin } from '#statechart';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { decide, type Decision } from './decide.ts';
import type { AnyDefinition } from './ports/definition-registry.ts';
import type { Instance, Transition } from './ports/instance-store.ts';
import type { Standing } from './refusal.ts';
import { surroundingsOf, type Situation } from './situation.ts';
import { standingOf } from './standing.ts';
import { START_EVENT } from './start-instance.ts';
import { transitionOf } from './transition-of.ts';
import { unborn } from './unborn.ts';

/** One run of a definition with its log, in memory: the engine's own decisions, without a store around them. */
export class RunRecorder {
  instance: Instance;
  readonly history: Transition[] = [];

  constructor(
    readonly definition: AnyDefinition,
    id: string,
  ) {
    this.instance = unborn(id, definition.name, definition.version);
  }

  start(facts: unknown, now: string, actor: Actor): void {
    const situation = this.situation(facts, now);
    const step = begin(this.definition.machine, {}, surroundingsOf(situation));
    this.keep(situation, { ...step, status: 'active' }, { event: { type: START_EVENT }, actor });
  }

  standing(facts: unknown, now: string): Standing {
    return standingOf(this.situation(facts, now));
  }

  /** What a command would do; nothing is kept. */
  preview(command: Command, facts: unknown, now: string): Decision {
    return decide(this.situation(facts, now), command);
  }

  send(command: Command, facts: unknown, now: string): Decision {
    const situation = this.situation(facts, now);
    const decision = decide(situation, command);
    if (decision.ok) this.keep(situation, decision, command);
    return decision;
  }

  private situation(facts: unknown, now: string): Situation {
    return { definition: this.definition, instance: this.instance, facts, now };
  }

  /** Through JSON, as a database would. */
  private keep(situation: Situation, step: Extract<Decision, { ok: true }>, command: Command): void {
    const requestId = `${command.event.type}:${this.instance.seq + 1}`;
    const written = transitionOf(situation, step, command, requestId);
    this.instance = JSON.parse(JSON.stringify(written.instance)) as Instance;
    this.history.push(JSON.parse(JSON.stringify(written.transition)) as Transition);
  }
}
