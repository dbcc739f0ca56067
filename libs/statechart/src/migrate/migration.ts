import type { Step } from '../stored-state.ts';
import type { Landing, Leaf, LeafMap } from './leaf.ts';

/** A run as it stands in the old version, for whoever has to choose. */
export interface Here<L extends string, Memory, Facts> {
  readonly leaves: ReadonlySet<L>;
  readonly memory: Memory;
  readonly facts: Facts;
}

/** Where a run is between two versions of a definition. `From` and `To` are their literal machine configs. */
export interface Migration<From, To, Memory1, Memory2, Facts1, Facts2> {
  readonly leaves: LeafMap<From, To>;
  /** Leaves in regions that the old version did not have. */
  readonly added?: (here: Here<Leaf<From>, Memory1, Facts1>) => readonly Leaf<To>[];
  /** Names of parts, in front of states, delays and task codes, or such a name as a whole: old → new. */
  readonly renamed: Readonly<Record<string, string>>;
  /** What the run remembers, without clock and facts. */
  readonly context: (memory: Memory1, facts: Facts1) => Memory2;
  /** The facts as the new version names them; what is stored about the case follows in the same transaction. */
  readonly facts: (facts: Facts1) => Facts2;
}

/** The same as the engine meets it: what the types promised is known to the definitions alone. */
export interface AnyMigration {
  readonly leaves: Readonly<Record<string, Landing<string> | undefined>>;
  readonly added?: (here: never) => readonly string[];
  readonly renamed: Readonly<Record<string, string>>;
  readonly context: (memory: never, facts: never) => object;
  readonly facts: (facts: never) => unknown;
}

/** What becomes of a term: `kept` as it was, `moved` by a new rule, `dropped` with its state, or `new`. */
export interface CarriedTerm {
  readonly what: 'kept' | 'moved' | 'dropped' | 'new';
  /** Name in the new version; of a dropped one in the old. */
  readonly delay: string;
  /** UTC instants; null when it was not there, or is no more. */
  readonly was: string | null;
  readonly becomes: string | null;
}

export interface MigrationReport {
  readonly from: readonly string[];
  /** Before anything went on by itself. */
  readonly to: readonly string[];
  /** States that were complete on arrival, so that the run went on from them. */
  readonly settled: readonly string[];
  readonly terms: readonly CarriedTerm[];
}

/** Why a run cannot be moved: nothing lands where it would be illegal, stuck, or gone at once. */
export interface MigrationFault {
  readonly code: 'finished' | 'unmapped' | 'illegal' | 'moves-on' | 'stuck' | 'no-term';
  /** Leaves that it is about, in the version in which they are. */
  readonly leaves: readonly string[];
  readonly detail: string;
}

export type MigrationResult =
  | ({ readonly ok: true; readonly facts: unknown; readonly report: MigrationReport } & Step)
  | { readonly ok: false; readonly fault: MigrationFault };
