import { datumVan, type Zittingblad } from '#domain';
import { Datumpeilingen, type Datumpeiling } from '../ports/datumpeilingen.ts';
import { ReadPeilingruimte } from './read-peilingruimte.ts';
import { weegOpties, type Weging } from './weeg-opties.ts';

/** What the bureau sees of a poll: who said what of which date. */
export interface Peilingbeeld {
  readonly peiling: Datumpeiling;
  readonly blad: Zittingblad;
  readonly wegingen: readonly Weging[];
  /** By number of the option: what there is against it today. */
  readonly bezwaren: Readonly<Record<number, readonly string[]>>;
  /** Names of who has not answered. */
  readonly stil: readonly string[];
  /** Once a day is enough. */
  readonly kanHerinneren: boolean;
  readonly kanPlannen: boolean;
}

export class ReadPeiling {
  constructor(
    private readonly peilingen: Datumpeilingen,
    private readonly ruimte: ReadPeilingruimte,
  ) {}

  /** The latest about a session; undefined when there never was one. */
  async execute(trajectId: string, onderdeel: string): Promise<Peilingbeeld | undefined> {
    const peiling = await this.peilingen.laatste(trajectId, onderdeel);
    if (!peiling) return undefined;
    const data = peiling.opties.map(({ beginLokaal }) => datumVan(beginLokaal));
    const ruimte = await this.ruimte.execute(trajectId, onderdeel, data);
    if (!ruimte) return undefined;
    const { status, opties, gevraagden, herinnerdOp } = peiling;
    const stil = gevraagden.filter(({ geantwoordOp }) => geantwoordOp === null);
    return {
      peiling,
      blad: ruimte.blad,
      wegingen: weegOpties(peiling),
      bezwaren: Object.fromEntries(opties.map((optie) => [optie.nummer, ruimte.bezwaren(optie)])),
      stil: stil.map(({ naam }) => naam),
      kanHerinneren: status === 'open' && stil.length > 0 && herinnerdOp !== datumVan(ruimte.nu),
      kanPlannen: ruimte.kanPlannen,
    };
  }
}
