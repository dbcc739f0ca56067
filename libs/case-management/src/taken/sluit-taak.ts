import { UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Taken } from '../ports/taken.ts';

export interface SluitTaakInput {
  readonly trajectId: string;
  readonly taakId: string;
  readonly actor: Actor;
}

/** Somebody did a task. Twice is fine: the first one counts. */
export class SluitTaak {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly taken: Taken,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute({ trajectId, taakId, actor }: SluitTaakInput): Promise<CaseResult> {
    const gesloten = await this.unitOfWork.run(async (tx) => {
      const taak = await this.taken.sluit(tx, trajectId, taakId, actor);
      if (taak?.was === 'open') this.dossierlog.note(tx, trajectId, actor, `Taak gedaan: ${taak.titel}`);
      return taak;
    });
    if (!gesloten) return notFound();
    if (gesloten.was === 'vervallen')
      return conflict('Deze taak is intussen vervallen. U hoeft er niets meer voor te doen.');
    return { ok: true };
  }
}
