import type { Definition } from '../definition.ts';
import { explore } from './exploration/explore.ts';
import type { Bound, Situation } from './exploration/situation.ts';
import type { FindingCode } from './finding.ts';
import { checkExploration } from './findings/check-exploration.ts';
import type { Report } from './report.ts';
import { checkStructure } from './structure/check-structure.ts';
import { subjectOf } from './subject.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Enough for programmes of three parallel tracks; far below what a machine cannot hold. */
export const BOUND: Bound = { configurations: 50_000 };

/** With these a step throws or means something else, and an exploration would only repeat it many times. */
const BREAKING: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'inline-function',
  'wildcard',
  'invoke',
  'numeric-delay',
  'duplicate-id',
  'no-iteration-limit',
  'unknown-guard',
  'unknown-delay',
  'unknown-requirement',
]);

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
  if (structure.findings.some(({ code }) => BREAKING.has(code))) return structure;
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
    findings: [...structure.findings, ...checkExploration(definition, exploration, situations, bound)],
  };
};
