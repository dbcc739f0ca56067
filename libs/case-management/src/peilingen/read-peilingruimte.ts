import { datumVan, isDatum, plusDagen, zittingVan, type Zittingblad } from '#domain';
import { Clock } from '#workflow-engine';
import { LeesPlanningsblik } from '../bijeenkomsten/plannen/lees-planningsblik.ts';
import { isVolgende } from '../bijeenkomsten/plannen/is-volgende.ts';
import { datumbezwaren } from '../bijeenkomsten/plannen/waarschuwingen.ts';
import { verwachtBij } from '../bijeenkomsten/bijeenkomst-kort.ts';
import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';
import type { Datumoptie } from '../ports/datumpeilingen.ts';

/** What a poll about a session is made in. */
export interface Peilingruimte {
  readonly blad: Zittingblad;
  /** Which time of it would get the date. */
  readonly nummer: number;
  readonly nu: string;
  /** The traject is where this session can be planned or moved. */
  readonly kanPlannen: boolean;
  readonly deelnemers: readonly Deelnemer[];
  /** Ids of those who are expected at the session. */
  readonly verwacht: readonly string[];
  /** What there is against a date. */
  readonly bezwaren: (optie: Pick<Datumoptie, 'begin' | 'eind' | 'beginLokaal'>) => string[];
}

const WOORDEN = ['BUREAU_PLANT', 'BUREAU_VERZET'];

export class ReadPeilingruimte {
  constructor(
    private readonly leesBlik: LeesPlanningsblik,
    private readonly deelnemers: Deelnemers,
    private readonly clock: Clock,
  ) {}

  /** `data`: local dates that are thought of; what is no date is left out. */
  async execute(
    trajectId: string,
    onderdeel: string,
    data: readonly string[],
  ): Promise<Peilingruimte | undefined> {
    const vandaag = datumVan(await this.clock.now());
    const echt = data.filter(isDatum).toSorted();
    const [eerste = vandaag, laatste = vandaag] = [echt[0], echt.at(-1)];
    const [beeld, deelnemers] = await Promise.all([
      this.leesBlik.execute(trajectId, plusDagen(eerste, -1), plusDagen(laatste, 1)),
      this.deelnemers.alle(trajectId),
    ]);
    const blad = beeld && zittingVan(beeld.blik.bron.programma, onderdeel);
    if (!beeld || !blad) return undefined;
    const { view, zittingen, blik } = beeld;
    const huidig = zittingen.find((zitting) => zitting.onderdeel === onderdeel);
    const stand = { standing: view.standing, nu: view.now };
    const nummer = huidig ? huidig.nummer + (isVolgende(blad, huidig, stand) ? 1 : 0) : 1;
    const omstandigheden = blik.van(blad, nummer);
    return {
      blad,
      nummer,
      nu: view.now,
      kanPlannen: view.standing.accepted.some(({ type }) =>
        WOORDEN.some((woord) => type === `${onderdeel}.${woord}`),
      ),
      deelnemers,
      verwacht: verwachtBij(blad, { deelnemers, zittingen }).map(({ id }) => id),
      bezwaren: (optie) => datumbezwaren(blad, optie, omstandigheden),
    };
  }
}
