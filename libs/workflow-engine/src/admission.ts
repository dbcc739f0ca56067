import { actorsOf } from '#statechart';
import { AGAINST_ADVICE } from './advice.ts';
import { isTimer, type Command } from './command.ts';
import { PAUSE, RESUME } from './life-events.ts';
import { payloadFaults } from './payload.ts';
import type { AcceptedEvent, Refusal } from './refusal.ts';
import type { Situation } from './situation.ts';
import { standingOf } from './standing.ts';

type Spec = Pick<AcceptedEvent, 'actors' | 'fields'>;

const specOf = ({ definition, facts }: Situation, type: string): Spec | undefined => {
  const { events } = definition;
  if (type === PAUSE.type) return PAUSE;
  if (type === RESUME.type) return RESUME;
  const spec = Object.hasOwn(events, type) ? events[type] : undefined;
  return (
    spec && {
      actors: actorsOf(definition, type, facts as never),
      fields: Object.entries(spec.fields).map(([name, field]) => ({ name, ...field })),
    }
  );
};

/** Why nobody needs to ask the statechart: who asks, what they bring, and whether the run is open at all. */
export const objectionTo = (situation: Situation, command: Command): Refusal | undefined => {
  const { status, seq } = situation.instance;
  const { event, actor, expectedSeq } = command;
  const refuse = <Rest extends object>(rest: Rest) => ({
    ...rest,
    asked: event.type,
    standing: standingOf(situation),
  });
  const closed = status === 'done' ? refuse({ code: 'finished' } as const) : undefined;
  const paused =
    status === 'paused' && event.type !== RESUME.type ? refuse({ code: 'paused' } as const) : undefined;
  if (isTimer(command)) return closed ?? paused;
  if (expectedSeq !== undefined && expectedSeq !== seq)
    return refuse({ code: 'stale', expectedSeq } as const);
  if (closed) return closed;
  const spec = specOf(situation, event.type);
  if (!spec) return refuse({ code: 'unknown-event' } as const);
  if (!spec.actors.some((role) => actor.roles.includes(role)))
    return refuse({ code: 'forbidden', allowed: spec.actors } as const);
  const faults = payloadFaults([...spec.fields, AGAINST_ADVICE], event);
  return faults.length > 0 ? refuse({ code: 'invalid-payload', faults } as const) : paused;
};
