import type { RequirementState } from '#statechart';

export interface AcceptedEvent {
  readonly type: string;
  readonly label: string;
  readonly actors: readonly string[];
  readonly fields: readonly {
    readonly name: string;
    readonly label: string;
    readonly kind: string;
    readonly required: boolean;
  }[];
  /** True when it would be taken now; otherwise `missing` says what stands in the way. */
  readonly open: boolean;
  readonly missing: readonly RequirementState[];
  /** Advice that is not met: passed over only with a reason. */
  readonly advice: readonly RequirementState[];
}

/** Where the instance stands: the facts that go with every refusal. */
export interface Standing {
  readonly instanceId: string;
  readonly seq: number;
  readonly status: 'active' | 'paused' | 'done';
  readonly phase: string;
  /** Keys of all active leaves and of the states around them, one after the other. */
  readonly path: readonly string[];
  /** The same, leaf by leaf: there are more of them in parallel tracks. */
  readonly paths: readonly (readonly string[])[];
  readonly accepted: readonly AcceptedEvent[];
}

export interface FieldFault {
  readonly field: string;
  readonly text: string;
}

/** An event that was not taken, and why, in facts. Returned, never thrown; nothing was changed. */
export type Refusal =
  | { readonly code: 'not-found'; readonly instanceId: string }
  | {
      readonly code: 'unknown-event' | 'not-here' | 'finished' | 'paused' | 'not-paused';
      readonly asked: string;
      readonly standing: Standing;
    }
  | {
      readonly code: 'missing';
      readonly asked: string;
      readonly standing: Standing;
      readonly missing: readonly RequirementState[];
    }
  /** Nothing is in the way but advice: the same event with a reason (`tegenAdvies`) is taken. */
  | {
      readonly code: 'advice';
      readonly asked: string;
      readonly standing: Standing;
      readonly advice: readonly RequirementState[];
    }
  | {
      readonly code: 'forbidden';
      readonly asked: string;
      readonly allowed: readonly string[];
      readonly standing: Standing;
    }
  | {
      readonly code: 'stale';
      readonly asked: string;
      readonly expectedSeq: number;
      readonly standing: Standing;
    }
  | {
      readonly code: 'invalid-payload';
      readonly asked: string;
      readonly faults: readonly FieldFault[];
      readonly standing: Standing;
    };

export type RefusalCode = Refusal['code'];
