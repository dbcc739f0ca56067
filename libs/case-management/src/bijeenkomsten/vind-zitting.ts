import { zittingVan, type Zittingblad } from '#domain';
import { VindBlad } from '../trajecten/vind-blad.ts';

/** What the programme of a traject says about one session; undefined when it has none of that name. */
export class VindZitting {
  constructor(private readonly vindBlad: VindBlad) {}

  async execute(trajectId: string, onderdeel: string): Promise<Zittingblad | undefined> {
    const blad = await this.vindBlad.execute(trajectId);
    return blad && zittingVan(blad, onderdeel);
  }
}
