import { DefinitionRegistry, UnitOfWork, type Actor } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Instellingenboek } from '../ports/instellingenboek.ts';
import { leesInstellingen, type InstellingenInvoer } from './lees-instellingen.ts';
import { ReadInstellingen } from './read-instellingen.ts';

/** Keeps the numbers that deviate; they hold from the next step of a traject. */
export class BewaarInstellingen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly boek: Instellingenboek,
    private readonly read: ReadInstellingen,
    private readonly dossierlog: Dossierlog,
    private readonly registry: DefinitionRegistry,
  ) {}

  async vanTraject(trajectId: string, invoer: InstellingenInvoer, actor: Actor): Promise<CaseResult> {
    const view = await this.read.vanTraject(trajectId);
    if (!view) return notFound();
    const gelezen = leesInstellingen(invoer, view.daarboven);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    await this.unitOfWork.run(async (tx) => {
      this.boek.saveTraject(tx, trajectId, gelezen.afwijkingen);
      this.dossierlog.note(tx, trajectId, actor, 'Instellingen van het traject gewijzigd');
    });
    return { ok: true };
  }

  async vanProgramma(programma: string, invoer: InstellingenInvoer): Promise<CaseResult> {
    if (!this.registry.latest(programma)) return notFound();
    const { daarboven } = await this.read.vanProgramma(programma);
    const gelezen = leesInstellingen(invoer, daarboven);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    await this.unitOfWork.run(async (tx) => this.boek.saveProgramma(tx, programma, gelezen.afwijkingen));
    return { ok: true };
  }
}
