import type { Feiten } from '#domain';
import { ReadStanding, type Actor } from '#workflow-engine';
import { inkijkVan, type Inkijk } from './inkijk.ts';

/** How much this person may see of this traject; asked at the door of every personal page. */
export class ReadInkijk {
  constructor(private readonly standing: ReadStanding) {}

  async execute(trajectId: string, actor: Actor): Promise<Inkijk | undefined> {
    const view = await this.standing.execute(trajectId);
    return view && inkijkVan(actor, view.definition, view.facts as Feiten);
  }
}
