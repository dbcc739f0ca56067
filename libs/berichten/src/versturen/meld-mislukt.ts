import { BerichtStore } from '../ports/bericht-store.ts';
import { MeldOnbestelbaar } from './meld-onbestelbaar.ts';

/** Gives a mail up after its last attempt, and tells the traject. */
export class MeldMislukt {
  constructor(
    private readonly store: BerichtStore,
    private readonly meld: MeldOnbestelbaar,
  ) {}

  async execute(berichtId: string, fout: string): Promise<void> {
    if (await this.store.mislukt(berichtId, fout)) await this.meld.execute();
  }
}
