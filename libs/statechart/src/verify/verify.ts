import type { Definition } from '../definition.ts';
import type { Acknowledgement } from './acknowledge.ts';
import { explore } from './exploration/explore.ts';
import type { Bound, Situation } from './exploration/situation.ts';
import type { Finding } from './finding.ts';
import { checkExploration } from './findings/check-exploration.ts';
import { checkStructure } from './structure/check-structure.ts';
import { subjectOf } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Report {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly states: number;
  readonly transitions: number;
  /** What was looked at; absent when the structure itself is at fault, or was all that was asked. */
  readonly explored?: {
    readonly configurations: number;
    readonly moves: number;
    readonly steps: number;
    readonly situations: readonly string[];
    readonly bound: Bound;
    readonly complete: boolean;
  };
  readonly findings: readonly Finding[];
  readonly acknowledged: readonly Acknowledgement[];
}

/** Enough for programmes of three parallel tracks; far below what a machine cannot hold. */
export const BOUND: Bound = { configurations: 50_000 };

const structureOf = (definition: Definition, vocabulary: Vocabulary): Report => {
  const subject = subjectOf(definition, vocabulary);
  const { name, version, title } = definition;
  return {
    name,
    version,
    title,
    states: subject.nodes.length - 1,
    transitions: subject.transitions.length,
    findings: checkStructure(subject),
    acknowledged: [],
  };
};

/** Builds nothing, moves nothing: milliseconds, so that every process can do it when it starts. */
export const verifyStructure = (definition: Definition, vocabulary: Vocabulary): Report =>
  structureOf(definition, vocabulary);

/**
 * Everything that can be known of a definition without running it for real: its structure, and what a run can get
 * into over the given situations. Pure, and the same every time.
 */
export const verify = <Facts>(
  definition: Definition<Facts>,
  vocabulary: Vocabulary,
  situations: readonly Situation<Facts>[],
  bound: Bound = BOUND,
): Report => {
  const structure = structureOf(definition, vocabulary);
  // A structure at fault (an unknown guard, a function) makes steps that say nothing.
  if (structure.findings.length > 0) return structure;
  const exploration = explore(definition, vocabulary, situations, bound);
  const { configurations, moves, steps, complete } = exploration;
  return {
    ...structure,
    explored: {
      configurations: configurations.length,
      moves: moves.length,
      steps,
      situations: situations.map(({ name }) => name),
      bound,
      complete,
    },
    findings: checkExploration(definition, exploration, situations, bound),
  };
};
