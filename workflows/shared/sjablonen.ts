import type { AnyStateMachine } from 'xstate';
import { effectsIn } from '#statechart';

/** Names of the mail templates that the effects of a machine mention, each once. */
export const sjablonenVan = (machine: AnyStateMachine): string[] => {
  const namen = effectsIn(machine)
    .filter(({ type }) => type === 'mail')
    .map(({ params }) => String(params['sjabloon']));
  return [...new Set(namen)];
};
