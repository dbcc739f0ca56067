import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { Mailing } from '../post.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import { GRIFFIERS } from './mensen.ts';
import type { Mens } from './mensen.ts';

export { geefAntwoord, zegt } from '../traject/trajectloop.ts';
export type { World } from '../traject/trajectloop.ts';

/** The traject of one gemeente in the Verdiepingsslag. */
export class Leergang extends Trajectloop {
  readonly datums: Readonly<Record<'bijeenkomst1' | 'bijeenkomst2' | 'dagdeel1' | 'dagdeel2', Datum>>;

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    const bijeenkomst1 = donderdagVanaf(plusDagen(vandaag, 60));
    const bijeenkomst2 = donderdagVanaf(plusDagen(bijeenkomst1, 63));
    const dagdeel1 = donderdagVanaf(plusDagen(bijeenkomst2, 50));
    this.datums = { bijeenkomst1, bijeenkomst2, dagdeel1, dagdeel2: donderdagVanaf(plusDagen(dagdeel1, 7)) };
  }

  /** The griffie confirms, unless somebody else may too. */
  override vraagBevestiging(
    fase: string,
    wie: readonly Pick<Mens, 'email'>[] = GRIFFIERS,
    invullen: Readonly<Record<string, string>> = {},
  ): Promise<Mailing> {
    return super.vraagBevestiging(fase, wie, invullen);
  }
}
