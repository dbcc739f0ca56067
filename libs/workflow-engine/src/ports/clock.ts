/** The clock of the database: one time for all processes. */
export abstract class Clock {
  /** UTC ISO instant with milliseconds. */
  abstract now(): Promise<string>;
}
