import { dagenTussen, plusDagen } from '#domain';
import type { Transaction } from '#workflow-engine';
import { StilleTermijnen } from '../ports/stille-termijnen.ts';

/** Nobody loses a day to a pause: what people were told moves by the days that the traject stood still. */
export class HaalStilstandIn {
  constructor(private readonly termijnen: StilleTermijnen) {}

  /** Along with the event that resumes, before the engine reads the dates that its own terms follow. */
  async within(tx: Transaction, trajectId: string): Promise<void> {
    for (const { id, termijn, gepauzeerdOp, nu } of await this.termijnen.lees(tx, trajectId))
      this.termijnen.verzet(tx, id, plusDagen(termijn, dagenTussen(gepauzeerdOp, nu)));
  }
}
