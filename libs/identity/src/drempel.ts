import { LIMITS, type Limited } from './limits.ts';
import { Pogingen } from './ports/pogingen.ts';

/** For what anybody may do without an account: not too often from one place. */
export class Drempel {
  constructor(private readonly pogingen: Pogingen) {}

  /** Counts one more attempt; false when there were too many in this quarter of an hour. */
  async neem(soort: Limited, key: string): Promise<boolean> {
    return (await this.pogingen.count(soort, key)) <= LIMITS[soort];
  }
}
