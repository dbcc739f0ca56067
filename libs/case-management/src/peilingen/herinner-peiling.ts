import { datumVan } from '#domain';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Verslag } from '../dossier/verslag.ts';
import { Datumpeilingen } from '../ports/datumpeilingen.ts';
import { Peilingpost } from '../ports/peilingpost.ts';
import { ReadPeilingruimte } from './read-peilingruimte.ts';

export interface PeilingActie {
  readonly trajectId: string;
  readonly onderdeel: string;
  readonly peilingId: string;
  readonly actor: Actor;
}

/** Reminds who has not answered, at most once a day. */
export class HerinnerPeiling {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly peilingen: Datumpeilingen,
    private readonly post: Peilingpost,
    private readonly verslag: Verslag,
    private readonly ruimte: ReadPeilingruimte,
  ) {}

  async execute({
    trajectId,
    onderdeel,
    peilingId,
    actor,
  }: PeilingActie): Promise<CaseResult<{ readonly aantal: number }>> {
    const ruimte = await this.ruimte.execute(trajectId, onderdeel, []);
    if (!ruimte) return notFound();
    const { blad, nu } = ruimte;
    const vandaag = datumVan(nu);
    return this.unitOfWork.run(async (tx): Promise<CaseResult<{ readonly aantal: number }>> => {
      const peiling = await this.peilingen.lockOpen(tx, trajectId, peilingId);
      if (!peiling || peiling.onderdeel !== onderdeel) return conflict('Deze peiling is al gesloten.');
      if (peiling.herinnerdOp === vandaag)
        return conflict('U hebt vandaag al een herinnering gestuurd. Morgen kan het weer.');
      const stil = peiling.gevraagden.filter(({ geantwoordOp }) => geantwoordOp === null);
      if (stil.length === 0) return conflict('Iedereen heeft geantwoord. Een herinnering is niet nodig.');
      const aan = stil.map(({ deelnemerId }) => deelnemerId);
      await this.post.herinnering(tx, { peiling, naam: blad.naam, aan }, vandaag);
      this.peilingen.herinnerd(tx, peilingId, vandaag);
      const wat = `Herinnering gestuurd over de data van ${blad.naam}: ${aan.length} mensen`;
      this.verslag.schrijf(tx, { trajectId, actor, wat });
      return { ok: true, aantal: aan.length };
    });
  }
}
