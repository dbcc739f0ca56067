/** Everything that the verifier can say about a definition; `faults.spec.ts` plants one fault for each. */
export const FINDING_CODES = [
  'wrong-name',
  'no-iteration-limit',
  'inline-function',
  'wildcard',
  'invoke',
  'numeric-delay',
  'duplicate-id',
  'unknown-effect',
  'params-not-json',
  'event-without-field',
  'unknown-guard',
  'unknown-delay',
  'unused-delay',
  'unknown-event',
  'unused-event',
  'unknown-requirement',
  'unused-requirement',
  'unknown-name',
  'wrong-actor',
  'phase-out-of-place',
  'phase-without-confirmer',
  'phase-without-confirmation',
  'waiting-without-words',
  'waiting-without-owner',
  'time-without-term',
  'event-in-two-regions',
  'done-never-raised',
  'shadowed-transition',
  'timer-not-restarted',
  'task-never-closed',
  'does-not-begin',
  'step-throws',
  'guard-throws',
  'delay-throws',
  'delay-without-duration',
  'delay-in-the-past',
  'endless-loop',
  'bound-reached',
  'unreachable-state',
  'dead-end',
  'only-time',
  'event-never-accepted',
  'event-never-accepted-here',
  'guard-never-holds',
  'requirement-never-holds',
  'request-unanswered',
  'confirm-never-possible',
  'task-left-open',
  'stale-acknowledgement',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** One move of a path: an event, or a term that ended, in a situation. */
export interface PathStep {
  readonly event: string;
  readonly situation: string;
}

export interface Finding {
  readonly code: FindingCode;
  /** Id of a state, or name of what is wrong. */
  readonly where: string;
  readonly sentence: string;
  /** The shortest way there that was found, from the first step on. */
  readonly path?: readonly PathStep[];
}
