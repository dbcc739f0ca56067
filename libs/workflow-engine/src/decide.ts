import { advance, fire, foldTimers, shiftTimers } from '#statechart';
import type { StepResult, StoredState, Surroundings } from '#statechart';
import type { Actor } from './actor.ts';
import { PAUSE, RESUME } from './life-events.ts';
import { payloadFaults } from './payload.ts';
import type { AnyDefinition } from './ports/definition-registry.ts';
import type { EngineEvent, Instance, InstanceStatus } from './ports/instance-store.ts';
import type { AcceptedEvent, Refusal } from './refusal.ts';
import { standingOf } from './standing.ts';

/** Event type under which a due timer is written to the log: `{ type: 'TERMIJN', timer, generation, delay }`. */
export const TIMER_EVENT = 'TERMIJN';

export interface Command {
  readonly event: EngineEvent;
  readonly actor: Actor;
  readonly expectedSeq?: number;
}

export type Taken = Extract<StepResult, { ok: true }> & { readonly status: InstanceStatus };
export type Decision = Taken | { readonly ok: false; readonly refusal: Refusal };

export const surroundingsOf = (
  definition: AnyDefinition,
  instance: Pick<Instance, 'seq'>,
  facts: unknown,
  now: string,
): Surroundings => ({
  now,
  facts,
  seq: instance.seq + 1,
  datedDelays: new Set(
    Object.entries(definition.delays)
      .filter(([, delay]) => delay.dated)
      .map(([name]) => name),
  ),
});

const statusAfter = (state: StoredState): InstanceStatus => (state.status === 'done' ? 'done' : 'active');

const taken = (result: Extract<StepResult, { ok: true }>, status = statusAfter(result.state)): Taken => ({
  ...result,
  status,
});

const unchanged = (
  instance: Instance,
  timerChanges: Taken['timerChanges'],
  status: InstanceStatus,
): Taken => ({
  ok: true,
  state: { ...instance.state, timers: foldTimers(instance.state.timers, timerChanges) },
  effects: [],
  timerChanges,
  status,
});

/**
 * What an event does to an instance: a step, or a refusal that carries the facts. Pure, and the only road to a step:
 * the page, the API, a timer and the replay all take it.
 */
export const decide = (
  definition: AnyDefinition,
  instance: Instance,
  facts: unknown,
  now: string,
  { event, actor, expectedSeq }: Command,
): Decision => {
  const asked = event.type;
  const around = surroundingsOf(definition, instance, facts, now);
  const standing = () => standingOf(definition, instance, facts, now);
  const refuse = (code: 'unknown-event' | 'not-here' | 'finished' | 'paused' | 'not-paused'): Decision => ({
    ok: false,
    refusal: { code, asked, standing: standing() },
  });
  if (asked === TIMER_EVENT && actor.kind === 'systeem') {
    if (instance.status !== 'active') return refuse(instance.status === 'paused' ? 'paused' : 'finished');
    const timer = { id: String(event['timer']), generation: Number(event['generation']) };
    const result = fire(definition.machine, instance.state, timer, around);
    return result.ok ? taken(result) : refuse('not-here');
  }
  if (expectedSeq !== undefined && expectedSeq !== instance.seq)
    return { ok: false, refusal: { code: 'stale', asked, expectedSeq, standing: standing() } };
  if (instance.status === 'done') return refuse('finished');
  const spec = specOf(definition, asked);
  if (!spec) return refuse('unknown-event');
  if (!spec.actors.some((role) => actor.roles.includes(role)))
    return { ok: false, refusal: { code: 'forbidden', asked, allowed: spec.actors, standing: standing() } };
  const faults = payloadFaults(spec.fields, event);
  if (faults.length > 0)
    return { ok: false, refusal: { code: 'invalid-payload', asked, faults, standing: standing() } };
  if (asked === RESUME.type) {
    if (instance.status !== 'paused' || instance.pausedAt === null) return refuse('not-paused');
    const pausedForMs = Date.parse(now) - Date.parse(instance.pausedAt);
    return unchanged(
      instance,
      shiftTimers(definition.machine, instance.state, pausedForMs, around),
      'active',
    );
  }
  if (instance.status === 'paused') return refuse('paused');
  if (asked === PAUSE.type) return unchanged(instance, [], 'paused');
  const result = advance(definition.machine, instance.state, event, around);
  if (result.ok) return taken(result);
  if (result.reason !== 'guard') return refuse('not-here');
  const where = standing();
  const missing = where.accepted.find(({ type }) => type === asked)?.missing ?? [];
  return { ok: false, refusal: { code: 'missing', asked, standing: where, missing } };
};

type Spec = Pick<AcceptedEvent, 'actors' | 'fields'>;

const specOf = (definition: AnyDefinition, type: string): Spec | undefined => {
  if (type === PAUSE.type) return PAUSE;
  if (type === RESUME.type) return RESUME;
  const spec = Object.hasOwn(definition.events, type) ? definition.events[type] : undefined;
  if (!spec) return undefined;
  return {
    actors: spec.actors,
    fields: Object.entries(spec.fields).map(([name, field]) => ({ name, ...field })),
  };
};
