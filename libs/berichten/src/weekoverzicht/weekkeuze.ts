import { Clock } from '#workflow-engine';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import { Weekboek } from '../ports/weekboek.ts';
import { Weekschrijver } from './week-schrijver.ts';
import { weekvenster } from './weekvenster.ts';

export interface Weekvoorbeeld {
  /** They get it on Mondays. */
  readonly aan: boolean;
  /** As it would be now; null when there is nothing to tell. */
  readonly brief: GeschrevenBrief | null;
}

/** The overview of somebody's week as it would be now, and whether they want it. */
export class Weekkeuze {
  constructor(
    private readonly boek: Weekboek,
    private readonly schrijver: Weekschrijver,
    private readonly clock: Clock,
  ) {}

  async lees(medewerkerId: string): Promise<Weekvoorbeeld | undefined> {
    const aan = await this.boek.wil(medewerkerId);
    if (aan === undefined) return undefined;
    const venster = weekvenster(await this.clock.now());
    const bron = await this.boek.bron(null, venster, medewerkerId);
    return { aan, brief: bron ? this.schrijver.schrijf(bron, venster) : null };
  }

  /** False for nobody of the bureau. */
  async zet(medewerkerId: string, aan: boolean): Promise<boolean> {
    if ((await this.boek.wil(medewerkerId)) === undefined) return false;
    await this.boek.zet(medewerkerId, aan);
    return true;
  }
}
