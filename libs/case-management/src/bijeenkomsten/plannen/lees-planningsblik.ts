import { Programmabladen, type Datum, type Feiten } from '#domain';
import { ReadStanding, type StandingView } from '#workflow-engine';
import { Bijeenkomsten, type Zitting } from '../../ports/bijeenkomsten.ts';
import { LeesOpzet } from '../opzet/lees-opzet.ts';
import { LeesDrukte } from './lees-drukte.ts';
import { Planningsblik } from './planningsblik.ts';

export interface Planningsbeeld {
  readonly view: StandingView;
  /** Those that have a date; of a session that repeats the latest time. */
  readonly zittingen: readonly Zitting[];
  readonly blik: Planningsblik;
}

/** All that there is to know before a date is chosen. */
export class LeesPlanningsblik {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly drukte: LeesDrukte,
    private readonly opzet: LeesOpzet,
    private readonly bladen: Programmabladen,
  ) {}

  /** With what is planned anywhere from `van` to `tot`, and of the traject itself whenever it is. */
  async execute(trajectId: string, van: Datum, tot: Datum): Promise<Planningsbeeld | undefined> {
    const [view, zittingen, drukte] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
      this.drukte.execute(trajectId, van, tot),
    ]);
    if (!view || !drukte) return undefined;
    const feiten = view.facts as Feiten;
    const opzetten = await this.opzet.execute(trajectId, feiten.instellingen);
    const programma = this.bladen.van(view.instance.definition, view.instance.version);
    const blik = new Planningsblik({ trajectId, programma, feiten, nu: view.now, drukte, opzetten });
    return { view, zittingen, blik };
  }
}
