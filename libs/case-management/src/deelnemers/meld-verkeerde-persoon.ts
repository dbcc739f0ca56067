import { UnitOfWork, type Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../case-result.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Taken } from '../ports/taken.ts';

export interface MeldVerkeerdePersoonInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  /** Who it should be, if the person knows. */
  readonly wie?: string | undefined;
  readonly actor: Actor;
}

/** Somebody says of a personal link: this is not for me. The programmamanager gets a task; nothing else changes. */
export class MeldVerkeerdePersoon {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deelnemers: Deelnemers,
    private readonly taken: Taken,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute({ trajectId, deelnemerId, wie = '', actor }: MeldVerkeerdePersoonInput): Promise<CaseResult> {
    const deelnemer = await this.deelnemers.find(trajectId, deelnemerId);
    if (!deelnemer) return notFound();
    const { naam } = deelnemer;
    const inPlaatsVan = wie.trim() === '' ? '' : ` Wel de juiste persoon: ${wie.trim()}`;
    await this.unitOfWork.run(async (tx) => {
      await this.taken.open(tx, trajectId, {
        code: `verkeerde-persoon.${deelnemerId}`,
        titel: `Nagaan wie de juiste persoon is in plaats van ${naam}`,
        eigenaar: 'programmamanager',
        onderdeel: '',
        waar: 'deelnemers',
      });
      this.dossierlog.note(
        tx,
        trajectId,
        actor,
        `${naam} meldt niet de juiste persoon te zijn.${inPlaatsVan}`,
      );
    });
    return { ok: true };
  }
}
