import { activeStates, type StoredState } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';

export type WachtOp = 'bureau' | 'griffie' | 'bevestiger' | 'deelnemers' | 'groepen' | 'tijd';

/** Where exactly a traject is, in the words of its definition. */
export interface Moment {
  readonly titel: string;
  /** Undefined when it waits for nothing: it has ended. */
  readonly wachtOp: WachtOp | undefined;
  /** Role that is to act. */
  readonly eigenaar: string | undefined;
  /** Keys from the root. */
  readonly pad: readonly string[];
}

const momenten = new WeakMap<AnyDefinition, Map<string, Moment>>();

const bepaal = (definition: AnyDefinition, value: StoredState['value']): Moment => {
  const state: StoredState = { status: 'active', value, context: {}, historyValue: {}, timers: [] };
  const active = activeStates(definition.machine, state);
  const laatste = (naam: string): unknown =>
    active.findLast(({ meta }) => meta[naam] !== undefined)?.meta[naam];
  return {
    titel: (laatste('titel') as string | undefined) ?? '',
    wachtOp: laatste('wachtOp') as WachtOp | undefined,
    eigenaar: laatste('eigenaar') as string | undefined,
    pad: active.at(-1)?.path ?? [],
  };
};

/** Only the state decides, and few states are in use: a board of a thousand trajecten asks XState a dozen times. */
export const momentVan = (definition: AnyDefinition, value: StoredState['value']): Moment => {
  let bekend = momenten.get(definition);
  if (!bekend) momenten.set(definition, (bekend = new Map()));
  const sleutel = JSON.stringify(value);
  let moment = bekend.get(sleutel);
  if (!moment) bekend.set(sleutel, (moment = bepaal(definition, value)));
  return moment;
};
