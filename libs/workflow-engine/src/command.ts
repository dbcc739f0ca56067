import type { Actor } from './actor.ts';
import type { EngineEvent } from './ports/instance-store.ts';

/** Somebody wants something to happen. */
export interface Command {
  readonly event: EngineEvent;
  readonly actor: Actor;
  /** The step that the asker saw last; when there was another since, nothing happens. */
  readonly expectedSeq?: number;
}

/** Event type under which a due timer is written to the log: `{ type: 'TERMIJN', timer, generation }`. */
export const TIMER_EVENT = 'TERMIJN';

/** A timer that is due; the same event from anybody but the system is unknown. */
export const isTimer = ({ event, actor }: Command): boolean =>
  event.type === TIMER_EVENT && actor.kind === 'systeem';
