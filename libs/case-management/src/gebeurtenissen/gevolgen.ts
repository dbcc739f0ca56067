import type { Effect } from '#domain';
import type { AcceptedEvent, Actor } from '#workflow-engine';

export type MailParams = Extract<Effect, { type: 'mail' }>['params'];

/** What an event would set off, in words, before anybody confirms it. */
export interface Gevolgen {
  readonly type: string;
  /** As on the button. */
  readonly label: string;
  /** What the person still has to fill in. */
  readonly velden: AcceptedEvent['fields'];
  readonly advies: AcceptedEvent['advice'];
  readonly mails: readonly MailParams[];
  readonly taken: readonly {
    readonly titel: string;
    readonly eigenaar: string;
    readonly termijn: string | null;
  }[];
  readonly vervallenTaken: readonly string[];
  /** `was`: from which moment it moves, if it ran already. `meteen`: it has passed, and fires as soon as this is done. */
  readonly termijnen: readonly {
    readonly titel: string;
    readonly op: string;
    readonly was: string | null;
    readonly meteen: boolean;
  }[];
  /** What else begins or stops with it: a group, the next cycle, the groups that are still busy. */
  readonly runs: readonly ('groep' | 'vervolg' | 'groepenStoppen')[];
  /** Titles; equal when the traject stays in its phase. */
  readonly vanFase: string;
  readonly naarFase: string;
  /** The step that this was decided on. */
  readonly seq: number;
}

export interface BekijkGebeurtenisInput {
  readonly trajectId: string;
  readonly type: string;
  readonly velden?: Readonly<Record<string, string | undefined>> | undefined;
  readonly actor: Actor;
}
