import { lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import type { CaughtMail } from '#mail';
import { linkIn } from '../post.ts';
import type { Reader } from '../reader/reader.ts';
import type { Wanneer } from '../traject/stappen.ts';
import { Trajectloop, donderdagVanaf } from '../traject/trajectloop.ts';
import type { World } from '../traject/trajectloop.ts';
import type { Persoon } from './mensen.ts';

export const MOMENTEN = ['moment1', 'moment2', 'moment3', 'moment4'] as const;
export type Moment = (typeof MOMENTEN)[number];
type Zitting = 'kennismaking' | Moment;

export const nummerVan = (moment: Moment): string => moment.slice(-1);

/** The programme of one burgemeester. */
export class Burgemeesterloop extends Trajectloop {
  readonly persoon: Persoon;
  readonly datums: Readonly<Record<Zitting, Datum>>;

  constructor(world: World, persoon: Persoon, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    super(world, vandaag);
    this.persoon = persoon;
    const na = (datum: Datum, dagen: number) => donderdagVanaf(plusDagen(datum, dagen));
    const kennismaking = na(vandaag, 14);
    const moment1 = na(kennismaking, 56);
    const [moment2, moment3] = [na(moment1, 28), na(moment1, 56)];
    this.datums = { kennismaking, moment1, moment2, moment3, moment4: na(moment1, 84) };
  }

  /** The post of the burgemeester, and that of both. */
  get zelf(): string[] {
    return [this.persoon.burgemeester.email];
  }

  get beiden(): string[] {
    return [this.persoon.burgemeester.email, this.persoon.secretariaat.email];
  }

  dag(moment: Moment, datum: Datum = this.datums[moment]): Wanneer {
    return { datum, van: '09:30', tot: '16:30', plaats: 'Landgoed De Stilte' };
  }

  gesprek(datum: Datum): Wanneer {
    return { datum, van: '10:00', tot: '11:00', plaats: 'Gemeentehuis' };
  }

  /** The page of the burgemeester, by the link in a mail. */
  async eigenPagina(mail: CaughtMail): Promise<Reader> {
    const reader = await this.openLink(mail, '/g/');
    await reader.open(linkIn(mail, '/g/').split('/').slice(0, 3).join('/'));
    return reader;
  }

  async rondFaseAf(fase: string, invullen: Readonly<Record<string, string>> = {}): Promise<void> {
    const { burgemeester } = this.persoon;
    const verzoek = await this.vraagBevestiging(fase, [burgemeester], invullen);
    await this.bevestig(verzoek.to(burgemeester));
  }
}
