import type { Request } from 'express';
import type { Actor } from '#workflow-engine';

/** What the shell adds to a request. */
export interface WebRequest extends Request {
  /** In the log and on the page of a fault, so that one can be found with the other. */
  correlationId: string;
  /** The medewerker of the session; set by the guard of `@Bureau()`. */
  actor?: Actor;
}
