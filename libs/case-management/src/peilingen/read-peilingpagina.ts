import { ReadDatumkeuze, type Datumformulier } from '../bijeenkomsten/plannen/read-datumkeuze.ts';
import { ReadPeiling, type Peilingbeeld } from './read-peiling.ts';
import { ReadPeilingruimte, type Peilingruimte } from './read-peilingruimte.ts';

/** Everything that the pages of a poll show. */
export interface Peilingpagina
  extends Datumformulier, Pick<Peilingruimte, 'deelnemers' | 'verwacht' | 'kanPlannen'> {
  /** The latest poll about this session, whatever became of it. */
  readonly laatste: Peilingbeeld | undefined;
}

export class ReadPeilingpagina {
  constructor(
    private readonly readDatumkeuze: ReadDatumkeuze,
    private readonly ruimte: ReadPeilingruimte,
    private readonly readPeiling: ReadPeiling,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<Peilingpagina | undefined> {
    const [formulier, ruimte, laatste] = await Promise.all([
      this.readDatumkeuze.execute(trajectId, onderdeel),
      this.ruimte.execute(trajectId, onderdeel, []),
      this.readPeiling.execute(trajectId, onderdeel),
    ]);
    if (!formulier || !ruimte) return undefined;
    const { deelnemers, verwacht, kanPlannen } = ruimte;
    return { ...formulier, deelnemers, verwacht, kanPlannen, laatste };
  }
}
