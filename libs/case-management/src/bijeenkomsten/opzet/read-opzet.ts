import { Programmabladen, zittingVan, type Feiten } from '#domain';
import { ReadStanding } from '#workflow-engine';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { isVolgende } from '../plannen/is-volgende.ts';
import { LeesOpzet } from './lees-opzet.ts';
import type { Opzetbeeld } from './opzetbeeld.ts';

export interface ZittingMetOpzet extends Opzetbeeld {
  readonly onderdeel: string;
  readonly titel: string;
  readonly naam: string;
  /** Which time it is about. */
  readonly nummer: number;
  /** Nothing can be chosen any more. */
  readonly afgerond: boolean;
}

/** Who leads a session and how many fit, also when it has no date yet. */
export class ReadOpzet {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly leesOpzet: LeesOpzet,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<ZittingMetOpzet | undefined> {
    const [view, huidig] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.find(trajectId, onderdeel),
    ]);
    const blad =
      view && zittingVan(this.bladen.van(view.instance.definition, view.instance.version), onderdeel);
    if (!view || !blad) return undefined;
    const stand = { standing: view.standing, nu: view.now };
    const nummer = huidig ? huidig.nummer + (isVolgende(blad, huidig, stand) ? 1 : 0) : 1;
    const opzetten = await this.leesOpzet.execute(trajectId, (view.facts as Feiten).instellingen);
    const { titel, naam } = blad;
    const afgerond = view.instance.status === 'done';
    return { onderdeel, titel, naam, nummer, afgerond, ...opzetten.van(blad, nummer) };
  }
}
