import { UnitOfWork, type Actor } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Instellingenboek } from '../ports/instellingenboek.ts';
import { leesEigenheden, type InstellingenInvoer } from './lees-eigenheden.ts';
import { ReadInstellingen } from './read-instellingen.ts';

/** Keeps what deviates: numbers, texts and confirmers. It holds from the next step of a traject. */
export class BewaarInstellingen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boek: Instellingenboek,
    private readonly read: ReadInstellingen,
    private readonly dossierlog: Dossierlog,
  ) {}

  async vanTraject(trajectId: string, invoer: InstellingenInvoer, actor: Actor): Promise<CaseResult> {
    const view = await this.read.vanTraject(trajectId);
    if (!view) return notFound();
    const gelezen = leesEigenheden(invoer, view);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    await this.unitOfWork.run(async (tx) => {
      this.boek.saveTraject(tx, trajectId, gelezen.eigenheden);
      this.dossierlog.note(tx, trajectId, actor, 'Instellingen van het traject gewijzigd');
    });
    return { ok: true };
  }

  async vanProgramma(programma: string, invoer: InstellingenInvoer): Promise<CaseResult> {
    const view = await this.read.vanProgramma(programma);
    if (!view) return notFound();
    const gelezen = leesEigenheden(invoer, view);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    await this.unitOfWork.run(async (tx) => this.boek.saveProgramma(tx, programma, gelezen.eigenheden));
    return { ok: true };
  }
}
