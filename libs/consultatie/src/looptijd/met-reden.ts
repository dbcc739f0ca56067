import type { Actor } from '#workflow-engine';
import type { Consultatievorm } from '../vorm.ts';

/** A decision of the bureau that it has to give a reason for. */
export interface MetReden {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  readonly reden: string;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}
