/** The open transaction, as the only thing that crosses rooms. */
export interface Transaction {
  /** Runs one statement and waits for its rows. */
  sql<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Puts a statement on the wire without waiting; it travels together with what follows and with the commit. */
  write(text: string, values?: readonly unknown[]): void;
  /** Starts work that issues statements of its own (a job queue) and goes on as soon as these are on the wire. */
  join(work: (sql: Transaction['sql']) => Promise<unknown>): Promise<void>;
}

/** One transaction per move: all of it, or nothing. */
export abstract class UnitOfWork {
  /** Commits when `work` resolves to something that `keep` accepts (default: always), rolls back otherwise. */
  abstract run<T>(work: (tx: Transaction) => Promise<T>, keep?: (result: T) => boolean): Promise<T>;
}
