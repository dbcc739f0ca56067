import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { CaughtMail } from '#mail';
import { linkIn } from '../post.ts';
import type { Reader } from '../reader/reader.ts';
import type { Wanneer } from '../traject/stappen.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import type { Groep } from './mensen.ts';

/** A work group: its dossier, and its lead with the link from the first mail. */
export interface Werkgroep extends Groep {
  readonly dossier: Trajectloop;
  /** Somebody of the group, and the address of the page behind the link. */
  readonly pagina: string;
  readonly alsTrekker: Reader;
}

/** One cycle in one gemeente: trainings, and a dossier for every work group. */
export class Sensitiviteitloop extends Trajectloop {
  readonly eersteTraining: Datum;
  readonly #groepen = new Map<string, Werkgroep>();

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    this.eersteTraining = donderdagVanaf(plusDagen(vandaag, 30));
  }

  training(datum: Datum): Wanneer {
    return { datum, van: '13:00', tot: '16:30', plaats: 'De Koningshof' };
  }

  werkgroep({ naam }: Pick<Groep, 'naam'>): Werkgroep {
    const werkgroep = this.#groepen.get(naam);
    if (!werkgroep) throw new Error(`There is no work group ${naam}`);
    return werkgroep;
  }

  async kent(groep: Groep, dossier: Trajectloop, mail: CaughtMail): Promise<void> {
    const alsTrekker = await this.openLink(mail, '/g/');
    const pagina = linkIn(mail, '/g/').split('/').slice(0, 3).join('/');
    this.#groepen.set(groep.naam, { ...groep, dossier, pagina, alsTrekker });
  }
}
