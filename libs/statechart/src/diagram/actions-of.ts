import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { REQUIREMENT_GUARD, confirmedPhases } from '../definition.ts';
import type { Definition } from '../definition.ts';
import { delayOfTimer } from '../nodes.ts';
import type { DiagramAction, DiagramRequirement } from './diagram.ts';
import { conditionPhrase, eventPhrase, withinPhase } from './phrases.ts';

/** One transition of a state: what sets it off, and where it leads (undefined: it stays). */
export interface Way {
  readonly action: DiagramAction;
  readonly target: AnyStateNode | undefined;
}

type Words = Pick<Definition, 'phases' | 'events' | 'delays' | 'requirements'>;
interface Guard {
  readonly type: string;
  readonly params?: { readonly namen?: readonly string[] };
}

const guardOf = ({ guard }: AnyTransitionDefinition): Guard | undefined =>
  typeof guard === 'string' ? { type: guard } : (guard as Guard | undefined);

const requirementsOf = (words: Words, guard: Guard | undefined): DiagramRequirement[] => {
  if (guard?.type !== REQUIREMENT_GUARD) return [];
  const namen = guard.params?.namen ?? [];
  return namen.flatMap((name) => {
    const found = words.requirements[name];
    return found ? [{ name, sentence: found.sentence, owner: found.owner, hard: found.hard }] : [];
  });
};

/** What decides between several ways; requirements are told as such, not as a condition. */
const conditionOf = (guard: Guard | undefined, alone: boolean): string | undefined => {
  if (guard?.type === REQUIREMENT_GUARD || (guard === undefined && alone)) return undefined;
  return conditionPhrase(guard?.type);
};

/** Of the phase or track that a state belongs to. */
const phaseTitle = (words: Words, { path }: AnyStateNode): string => {
  const holds = ({ state }: { readonly state: readonly string[] }) =>
    state.every((key, place) => path[place] === key);
  return confirmedPhases(words).find(holds)?.title ?? '';
};

const actionOf = (
  words: Words,
  node: AnyStateNode,
  transition: AnyTransitionDefinition,
  alone: boolean,
): DiagramAction => {
  const guard = guardOf(transition);
  const condition = conditionOf(guard, alone);
  const rest = {
    actors: [] as readonly string[],
    requirements: requirementsOf(words, guard),
    ...(condition === undefined ? {} : { condition }),
  };
  const { eventType } = transition;
  const delay = delayOfTimer(node.machine, eventType);
  if (delay !== undefined) {
    const label = words.delays[delay]?.title ?? delay;
    return { kind: 'time', name: delay, phrase: withinPhase(label, phaseTitle(words, node)), label, ...rest };
  }
  if (eventType.startsWith('xstate.done'))
    return { kind: 'done', name: eventType, phrase: 'klaar', label: 'klaar', ...rest };
  if (eventType === '') {
    const phrase = conditionPhrase(guard?.type);
    const { condition: _told, ...without } = rest;
    return { kind: 'condition', name: guard?.type ?? '', phrase, label: phrase, ...without };
  }
  const { label = eventType, actors = [] } = words.events[eventType] ?? {};
  const phrase = eventPhrase(eventType, node.path);
  return { kind: 'event', name: eventType, phrase, label, ...rest, actors };
};

/** Everything that can happen in a state, in the order of the definition. */
export const waysOf = (words: Words, node: AnyStateNode): Way[] => {
  const groups = [...node.transitions.values(), node.always ?? []];
  return groups.flatMap((transitions) => {
    const alone = transitions.length === 1;
    return transitions.flatMap((transition) => {
      const targets = transition.target as readonly AnyStateNode[] | undefined;
      const action = actionOf(words, node, transition, alone);
      return (targets ?? [undefined]).map((target) => ({ action, target }));
    });
  });
};
