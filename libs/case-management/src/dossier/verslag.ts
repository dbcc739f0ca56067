import type { Actor, Transaction } from '#workflow-engine';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Taken } from '../ports/taken.ts';

export interface Verslagregel {
  readonly trajectId: string;
  readonly actor: Actor;
  readonly wat: string;
  /** Codes of tasks that are done with this; without an open task nothing happens. */
  readonly taken?: readonly string[];
}

/** Tells the dossier what was done, and ticks off the tasks that asked for it. */
export class Verslag {
  constructor(
    private readonly dossierlog: Dossierlog,
    private readonly taken: Taken,
  ) {}

  schrijf(tx: Transaction, { trajectId, actor, wat, taken = [] }: Verslagregel): void {
    this.dossierlog.note(tx, trajectId, actor, wat);
    for (const code of taken) this.taken.sluitMetCode(tx, trajectId, code, actor);
  }
}
