import { clientTitel } from '#domain';
import { UnitOfWork, type Actor, type Transaction } from '#workflow-engine';
import { conflict, invalid, type CaseResult } from '../case-result.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { BeginTraject } from './begin-traject.ts';
import { LeesInschrijving, type GelezenInschrijving, type Inschrijving } from './lees-inschrijving.ts';

export interface SchrijfInInput extends Inschrijving {
  readonly actor: Actor;
  readonly requestId: string;
}

type Uitkomst = CaseResult<{ readonly trajectId: string; readonly repeated: boolean }>;

/** A client takes part: its traject, the first people and the run of the programme begin in one transaction. */
export class SchrijfIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lees: LeesInschrijving,
    private readonly trajecten: Trajecten,
    private readonly begin: BeginTraject,
  ) {}

  async execute(input: SchrijfInInput): Promise<Uitkomst> {
    const gelezen = await this.lees.execute(input);
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    return this.unitOfWork.run(
      (tx) => this.within(tx, input, gelezen),
      (uitkomst) => uitkomst.ok && !uitkomst.repeated,
    );
  }

  private async within(
    tx: Transaction,
    { programma, programmamanagerId, actor, requestId }: SchrijfInInput,
    { client, deelnemers }: GelezenInschrijving,
  ): Promise<Uitkomst> {
    const lopend = await this.trajecten.lopend(tx, client, programma);
    if (lopend?.requestId === requestId) return { ok: true, trajectId: lopend.id, repeated: true };
    if (lopend)
      return conflict(
        `${clientTitel(client)} doet al mee aan dit programma. Open het dossier van het traject dat loopt.`,
      );
    const trajectId = await this.begin.within(tx, {
      client,
      programma,
      programmamanagerId,
      deelnemers,
      actor,
      requestId,
    });
    return { ok: true, trajectId, repeated: false };
  }
}
