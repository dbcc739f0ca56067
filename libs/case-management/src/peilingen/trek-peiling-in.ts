import { UnitOfWork } from '#workflow-engine';
import { VindZitting } from '../bijeenkomsten/vind-zitting.ts';
import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Verslag } from '../dossier/verslag.ts';
import { Datumpeilingen } from '../ports/datumpeilingen.ts';
import { Peilingpost } from '../ports/peilingpost.ts';
import type { PeilingActie } from './herinner-peiling.ts';

export interface TrekPeilingInInput extends PeilingActie {
  /** Mails who was asked that an answer is not needed any more; otherwise nobody hears of it. */
  readonly laatWeten: boolean;
}

/** Ends a poll without a date. */
export class TrekPeilingIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly peilingen: Datumpeilingen,
    private readonly post: Peilingpost,
    private readonly verslag: Verslag,
    private readonly vindZitting: VindZitting,
  ) {}

  async execute(input: TrekPeilingInInput): Promise<CaseResult> {
    const { trajectId, onderdeel, peilingId, actor, laatWeten } = input;
    const blad = await this.vindZitting.execute(trajectId, onderdeel);
    if (!blad) return notFound();
    return this.unitOfWork.run(async (tx): Promise<CaseResult> => {
      const peiling = await this.peilingen.lockOpen(tx, trajectId, peilingId);
      if (!peiling || peiling.onderdeel !== onderdeel) return conflict('Deze peiling is al gesloten.');
      this.peilingen.trekIn(tx, peilingId, actor);
      const aan = peiling.gevraagden.map(({ deelnemerId }) => deelnemerId);
      if (laatWeten) await this.post.ingetrokken(tx, { peiling, naam: blad.naam, aan });
      const wie = laatWeten ? `${aan.length} mensen kregen bericht` : 'zonder bericht';
      const wat = `Datumpeiling ingetrokken voor ${blad.naam}, ${wie}`;
      this.verslag.schrijf(tx, { trajectId, actor, wat });
      return { ok: true };
    });
  }
}
