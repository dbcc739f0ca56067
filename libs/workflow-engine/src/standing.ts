import { activeStates, actorsOf, eventOptions, requirementStates, type StateValue } from '#statechart';
import { PAUSE, RESUME } from './life-events.ts';
import type { AnyDefinition } from './ports/definition-registry.ts';
import type { AcceptedEvent, Standing } from './refusal.ts';
import type { Situation } from './situation.ts';

const specOf = (definition: AnyDefinition, type: string) => {
  const spec = definition.events[type];
  if (!spec) throw new Error(`${definition.name} has no description of event '${type}'`);
  return spec;
};

const acceptedEvents = ({ definition, instance, facts, now }: Situation): AcceptedEvent[] => {
  if (instance.status === 'done') return [];
  if (instance.status === 'paused') return [RESUME];
  const options = eventOptions(definition.machine, instance.state, { now, facts });
  const events = options.map(({ type, open, guards }): AcceptedEvent => {
    const { label, fields } = specOf(definition, type);
    const requirements = requirementStates(definition, guards, facts as never, now).filter(({ met }) => !met);
    return {
      type,
      label,
      actors: actorsOf(definition, type, facts as never),
      fields: Object.entries(fields).map(([name, field]) => ({ name, ...field })),
      open,
      missing: requirements.filter(({ hard }) => hard),
      advice: requirements.filter(({ hard }) => !hard),
    };
  });
  return [...events, PAUSE];
};

/** The key of the top-level state of a state value: the phase, or the end. */
export const phaseOf = (value: StateValue): string =>
  typeof value === 'string' ? value : Object.keys(value).join('+');

/** Where an instance stands and which events it listens to. */
export const standingOf = (situation: Situation): Standing => {
  const { definition, instance } = situation;
  const active = activeStates(definition.machine, instance.state);
  const paths = active.filter(({ leaf }) => leaf).map(({ path }) => path);
  return {
    instanceId: instance.id,
    seq: instance.seq,
    status: instance.status,
    phase: phaseOf(instance.state.value),
    path: paths.flat(),
    paths,
    accepted: acceptedEvents(situation),
  };
};
