import type { AcceptedEvent } from './refusal.ts';

/**
 * Pausing is a flag on the instance, not a state of the machine: terms stand still and every other event is refused
 * until it is resumed. Both are written to the log like any other event.
 */
const reason = [{ name: 'reden', label: 'Waarom?', kind: 'text', required: true }] as const;
const common = { actors: ['programmamanager'], open: true, missing: [], advice: [] } as const;
export const PAUSE: AcceptedEvent = {
  type: 'PAUZEER',
  label: 'Pauzeer het traject',
  fields: reason,
  ...common,
};
export const RESUME: AcceptedEvent = { type: 'HERVAT', label: 'Hervat het traject', fields: [], ...common };
