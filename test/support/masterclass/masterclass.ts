import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { Reader } from '../reader/reader.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import { OPDRACHTGEVER } from './mensen.ts';

export type Zitting = 'voorbereiding' | 'workshop' | 'bespreking';

/** One masterclass, from the public form to the invoice. */
export class Masterclass extends Trajectloop {
  readonly datums: Readonly<Record<Zitting, Datum>>;
  #begeleider: Reader | undefined;

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    const voorbereiding = donderdagVanaf(plusDagen(vandaag, 30));
    const workshop = donderdagVanaf(plusDagen(voorbereiding, 42));
    this.datums = { voorbereiding, workshop, bespreking: donderdagVanaf(plusDagen(workshop, 28)) };
  }

  /** The only one at the bureau who may see what was built. */
  get begeleider(): Reader {
    if (!this.#begeleider) throw new Error('The procesbegeleider has not logged in');
    return this.#begeleider;
  }

  set begeleider(reader: Reader) {
    this.#begeleider = reader;
  }

  /** Asks the opdrachtgever, who confirms by the link in the mail. */
  async rondFaseAf(fase: string, invullen: Readonly<Record<string, string>> = {}): Promise<void> {
    const verzoek = await this.vraagBevestiging(fase, [OPDRACHTGEVER], invullen);
    await this.bevestig(verzoek.to(OPDRACHTGEVER));
  }
}
