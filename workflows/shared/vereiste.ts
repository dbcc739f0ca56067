import type { Feiten } from '#domain';
import type { Requirement } from '#statechart';

/** A condition on the facts, with the sentence that says it: what 'Wat ontbreekt nog?' is made of. */
export type Vereiste = Requirement<Feiten>;
export type Vereisten = Readonly<Record<string, Vereiste>>;
