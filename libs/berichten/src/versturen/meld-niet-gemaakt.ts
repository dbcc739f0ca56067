import { Dossierlog } from '#case-management';
import { SYSTEM, UnitOfWork, type EffectJob } from '#workflow-engine';
import { sjabloonTitel } from '../sjablonen/register.ts';

/** Says in the dossier that a mail could not be made: a fault of ours, which nobody else would notice. */
export class MeldNietGemaakt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Dossierlog,
  ) {}

  async execute({ instanceId, type, params }: EffectJob): Promise<void> {
    const naam = params['sjabloon'];
    const wat = typeof naam === 'string' ? `Het bericht '${sjabloonTitel(naam)}'` : `De stap '${type}'`;
    await this.unitOfWork.run(async (tx) =>
      this.log.note(
        tx,
        instanceId,
        SYSTEM,
        `${wat} kon door een storing niet worden gemaakt. Niemand heeft het gekregen.`,
      ),
    );
  }
}
