import type { ConfirmedPhase } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { Antwoordkeuze } from './bevestiging.ts';

/** Names of the field for what is typed with an answer, the usual ones first. */
const TEKSTVELDEN = ['toelichting', 'reden'];

export function antwoordkeuze(definition: AnyDefinition, type: string): Antwoordkeuze {
  const spec = definition.events[type];
  const velden = Object.entries(spec?.fields ?? {}).filter(([, { kind }]) => kind === 'text');
  const veld = velden.find(([naam]) => TEKSTVELDEN.includes(naam)) ?? velden[0];
  return {
    type,
    label: spec?.label ?? type,
    veld: veld?.[0] ?? null,
    verplicht: veld?.[1].required ?? false,
  };
}

/** By the name of its event: 'voorbereiding.GRIFFIE_BEVESTIGT' closes a phase, other names decide something. */
export const isBesluit = ({ confirmEvent }: ConfirmedPhase): boolean => !confirmEvent.endsWith('_BEVESTIGT');
