import { Taken, type Taak, type TakenFilter } from '../ports/taken.ts';

export interface Takenlijst {
  readonly taken: readonly Taak[];
  /** Roles that own an open task, for the filter. */
  readonly eigenaren: readonly string[];
}

/** Tasks over all trajecten, or of one. */
export class ReadTaken {
  constructor(private readonly taken: Taken) {}

  async execute(filter: TakenFilter = {}): Promise<Takenlijst> {
    const [taken, eigenaren] = await Promise.all([this.taken.read(filter), this.taken.eigenaren()]);
    return { taken, eigenaren };
  }
}
