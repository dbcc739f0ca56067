import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { Reader } from '../reader/reader.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import { OPDRACHTGEVER } from './mensen.ts';

/** `eersteWorkshop` is the date that is chosen first; the workshop moves on from there. */
export type Moment = 'voorbereiding' | 'eersteWorkshop' | 'workshop' | 'bespreking';

/** One masterclass, from the public form to the invoice. */
export class Masterclass extends Trajectloop {
  readonly datums: Readonly<Record<Moment, Datum>>;
  #begeleider: Reader | undefined;
  /** Where the procesbegeleider follows the sessions. */
  agenda = '';

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    const voorbereiding = donderdagVanaf(plusDagen(vandaag, 30));
    const eersteWorkshop = donderdagVanaf(plusDagen(voorbereiding, 28));
    const workshop = donderdagVanaf(plusDagen(eersteWorkshop, 7));
    const bespreking = donderdagVanaf(plusDagen(workshop, 28));
    this.datums = { voorbereiding, eersteWorkshop, workshop, bespreking };
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
