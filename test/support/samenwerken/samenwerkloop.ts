import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { Wanneer } from '../traject/stappen.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import type { Groep } from './mensen.ts';

/** The days on which something is held: three tracks that meet now and then. */
export type Dag = 'eerste' | 'tweede' | 'pressurecooker' | 'reflectie' | 'laatste';

/** The programme of one provincie: three tracks beside each other, and a dossier for every cohort. */
export class Samenwerkloop extends Trajectloop {
  readonly dagen: Readonly<Record<Dag, Datum>>;
  readonly #cohorten = new Map<string, Trajectloop>();

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    const eerste = donderdagVanaf(plusDagen(vandaag, 35));
    const na = (weken: number) => donderdagVanaf(plusDagen(eerste, weken * 7));
    this.dagen = {
      eerste,
      tweede: na(8),
      pressurecooker: na(12),
      reflectie: na(14),
      laatste: na(17),
    };
  }

  wanneer(dag: Dag, van: string, tot: string): Wanneer {
    return { datum: this.dagen[dag], van, tot, plaats: 'Provinciehuis' };
  }

  cohort({ naam }: Pick<Groep, 'naam'>): Trajectloop {
    const cohort = this.#cohorten.get(naam);
    if (!cohort) throw new Error(`There is no cohort ${naam}`);
    return cohort;
  }

  begonnen(naam: string, pad: string): void {
    this.#cohorten.set(naam, this.naast(pad));
  }
}
