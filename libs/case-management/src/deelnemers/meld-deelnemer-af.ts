import { UnitOfWork, type Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../case-result.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';

export interface MeldDeelnemerAfInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly actor: Actor;
}

/** Somebody does not take part any more: no further mail, links end, what was said stays in the dossier. */
export class MeldDeelnemerAf {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deelnemers: Deelnemers,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute({ trajectId, deelnemerId, actor }: MeldDeelnemerAfInput): Promise<CaseResult> {
    const deelnemer = await this.deelnemers.find(trajectId, deelnemerId);
    if (!deelnemer) return notFound();
    if (deelnemer.afgemeldOp !== null) return { ok: true };
    await this.unitOfWork.run(async (tx) => {
      const gelukt = await this.deelnemers.meldAf(tx, trajectId, deelnemerId);
      if (gelukt) this.dossierlog.note(tx, trajectId, actor, `Deelnemer afgemeld: ${deelnemer.naam}`);
    });
    return { ok: true };
  }
}
