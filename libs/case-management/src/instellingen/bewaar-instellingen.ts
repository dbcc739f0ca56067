import { opsomming } from '#domain';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Instellingenboek, type Eigenheden } from '../ports/instellingenboek.ts';
import type { InstellingenView } from './instellingen-view.ts';
import { leesEigenheden, type InstellingenInvoer } from './lees-eigenheden.ts';
import { ReadInstellingen } from './read-instellingen.ts';

/** Who may confirm is for everybody to find in the dossier: each phase for which it changed, with who it is now. */
const wieBevestigtNu = ({ bevestigers }: InstellingenView, nieuw: Eigenheden): string[] =>
  bevestigers.flatMap(({ fase, titel, daarboven, eigen }) => {
    const [was, wordt] = [eigen ?? daarboven, nieuw.bevestigers[fase] ?? daarboven];
    return was.join() === wordt.join() ? [] : [`‘${titel}’ bevestigt nu: ${opsomming(wordt)}`];
  });

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
      const wie = wieBevestigtNu(view, gelezen.eigenheden);
      this.dossierlog.note(
        tx,
        trajectId,
        actor,
        ['Instellingen van het traject gewijzigd', ...wie].join('. '),
      );
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
