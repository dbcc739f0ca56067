import { DEELNEMER_ROLLEN } from '#domain';
import type { Rol } from '#domain';
import type { EventField, EventSpec } from '#statechart';

export type Velden = Readonly<Record<string, EventField>>;

/** Keys with the id of a part in front: `BUREAU_PLANT` of bijeenkomst1 is `bijeenkomst1.BUREAU_PLANT`. */
export type Geprefixt<Id extends string, T> = { readonly [K in keyof T & string as `${Id}.${K}`]: T[K] };

/** Puts the id before every key. A template literal as computed key would lose the literal type. */
export const pre = <const Id extends string, const T extends object>(id: Id, delen: T): Geprefixt<Id, T> =>
  Object.fromEntries(Object.entries(delen).map(([naam, deel]) => [`${id}.${naam}`, deel])) as Geprefixt<
    Id,
    T
  >;

const gebeurtenis =
  <const Rollen extends readonly Rol[]>(actors: Rollen) =>
  <const V extends Velden = Record<never, EventField>>(label: string, fields: V = {} as V) => ({
    label,
    actors,
    fields,
  });

/** Who does something is the first word of the event; these say which roles that are. */
export const bureau = gebeurtenis(['programmamanager']);
export const deelnemer = gebeurtenis(DEELNEMER_ROLLEN);
export const systeem = gebeurtenis(['systeem']);
export const trekker = gebeurtenis(['werkgroeptrekker']);
export const burgemeester = gebeurtenis(['burgemeester']);
/** The griffie, or who confirms beside it. */
export const griffie = (rollen: readonly Rol[] = ['griffier']) => gebeurtenis(rollen);

export const WAAROM = { reden: { label: 'Waarom?', kind: 'text', required: true } } as const;
export const EVENTUEEL_WAAROM = {
  reden: { label: 'Waarom? (niet verplicht)', kind: 'text', required: false },
} as const;
export const TOELICHTING = {
  toelichting: { label: 'Toelichting (niet verplicht)', kind: 'text', required: false },
} as const;

type Lading<V extends Velden> = {
  readonly [K in keyof V as V[K]['required'] extends true ? K : never]: string;
} & { readonly [K in keyof V as V[K]['required'] extends true ? never : K]?: string };

/** The events that a machine listens to, from the table that describes them. */
export type GebeurtenisUit<G extends Readonly<Record<string, EventSpec>>> = {
  [K in keyof G & string]: { type: K } & Lading<G[K]['fields']>;
}[keyof G & string];
