import { activeStates, confirmedIn, type ActiveState, type StoredState } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';

export type WachtOp = 'bureau' | 'griffie' | 'bevestiger' | 'deelnemers' | 'groepen' | 'tijd';

/** One of the parallel regions that a traject is in at the same time. */
export interface Spoor {
  /** Key of the region. */
  readonly id: string;
  readonly titel: string;
  /** It is done; the traject waits for the others. */
  readonly klaar: boolean;
  readonly moment: Moment;
}

/** Where exactly a traject is, in the words of its definition. */
export interface Moment {
  readonly titel: string;
  /** Undefined when it waits for nothing: it has ended. */
  readonly wachtOp: WachtOp | undefined;
  /** Role that is to act. */
  readonly eigenaar: string | undefined;
  /** Keys from the root. */
  readonly pad: readonly string[];
  /** In a parallel phase what each region waits for; empty elsewhere. Then the rest is of the most urgent one. */
  readonly sporen: readonly Spoor[];
}

/** Whom a programme manager looks at first when several are to act. */
const VOORRANG: readonly (WachtOp | undefined)[] = [
  'bureau',
  'griffie',
  'bevestiger',
  'deelnemers',
  'groepen',
  'tijd',
];

const momenten = new WeakMap<AnyDefinition, Map<string, Moment>>();

const enkel = (active: readonly ActiveState[]): Moment => {
  const laatste = (naam: string): unknown =>
    active.findLast(({ meta }) => meta[naam] !== undefined)?.meta[naam];
  return {
    titel: (laatste('titel') as string | undefined) ?? '',
    wachtOp: laatste('wachtOp') as WachtOp | undefined,
    eigenaar: laatste('eigenaar') as string | undefined,
    pad: active.at(-1)?.path ?? [],
    sporen: [],
  };
};

const sporenVan = (definition: AnyDefinition, active: readonly ActiveState[]): Spoor[] => {
  const fase = active[0]?.path[0] ?? '';
  const node = definition.machine.root.states[fase];
  if (node?.type !== 'parallel') return [];
  const tracks = confirmedIn(definition.phases.find(({ id }) => id === fase));
  return Object.values(node.states).map((regio): Spoor => {
    const binnen = active.filter(({ path }) => path[1] === regio.key);
    const leaf = regio.states[binnen.at(-1)?.path[2] ?? ''];
    const meta = regio.meta as { titel?: string } | undefined;
    return {
      id: regio.key,
      titel: tracks.find(({ id }) => id === regio.key)?.title ?? meta?.titel ?? regio.key,
      klaar: leaf?.type === 'final',
      moment: enkel(binnen),
    };
  });
};

const bepaal = (definition: AnyDefinition, value: StoredState['value']): Moment => {
  const state: StoredState = { status: 'active', value, context: {}, historyValue: {}, timers: [] };
  const active = activeStates(definition.machine, state);
  const sporen = sporenVan(definition, active);
  if (sporen.length === 0) return enkel(active);
  const eerst = VOORRANG.map((wie) =>
    sporen.find(({ klaar, moment }) => !klaar && moment.wachtOp === wie),
  ).find(Boolean);
  return { ...(eerst?.moment ?? enkel(active)), sporen };
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

/** What a traject waits for: of each region that is not done, or of itself. */
export const wachtendOp = (moment: Moment): readonly Moment[] =>
  moment.sporen.length === 0
    ? [moment]
    : moment.sporen.flatMap((spoor) => (spoor.klaar ? [] : [spoor.moment]));

/** It is the griffie, and not somebody else who confirms. */
export const wachtOpGriffie = (moment: Moment): boolean =>
  wachtendOp(moment).some(({ wachtOp }) => wachtOp === 'griffie');

/** Somebody outside the bureau has been asked to confirm. */
export const wachtOpBevestiging = (moment: Moment): boolean =>
  wachtendOp(moment).some(({ wachtOp }) => wachtOp === 'griffie' || wachtOp === 'bevestiger');
