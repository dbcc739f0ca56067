import type { Bound } from './exploration/situation.ts';
import type { Finding, FindingCode } from './finding.ts';

/** A finding that is meant, or that a shipped version has to live with. */
export interface Acknowledgement {
  readonly code: FindingCode;
  readonly where: string;
  readonly reason: string;
}

/** What was found out about one definition. */
export interface Report {
  readonly name: string;
  readonly version: number;
  readonly title: string;
  readonly states: number;
  readonly transitions: number;
  /** What was looked at; absent when no step can be taken, or when only the structure was asked. */
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
