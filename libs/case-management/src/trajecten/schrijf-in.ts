import {
  DefinitionRegistry,
  Ids,
  StartInstance,
  UnitOfWork,
  type Actor,
  type Transaction,
} from '#workflow-engine';
import { conflict, invalid, type CaseResult } from '../case-result.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface SchrijfGemeenteInInput {
  readonly gemeenteCode: string;
  /** Name of the definition. */
  readonly programma: string;
  readonly programmamanagerId: string;
  readonly actor: Actor;
  readonly requestId: string;
}

type Uitkomst = CaseResult<{ readonly trajectId: string; readonly repeated: boolean }>;

const FOUT = {
  programma: { field: 'programma', text: 'Kies een programma.' },
  gemeente: { field: 'gemeente', text: 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.' },
  programmamanager: { field: 'programmamanager', text: 'Kies wie de programmamanager wordt.' },
} as const;

/** A gemeente takes part: its traject and the run of the programme begin in one transaction. */
export class SchrijfGemeenteIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly trajecten: Trajecten,
    private readonly start: StartInstance,
    private readonly registry: DefinitionRegistry,
    private readonly ids: Ids,
  ) {}

  execute(input: SchrijfGemeenteInInput): Promise<Uitkomst> {
    return this.unitOfWork.run(
      (tx) => this.within(tx, input),
      (uitkomst) => uitkomst.ok && !uitkomst.repeated,
    );
  }

  private async within(tx: Transaction, input: SchrijfGemeenteInInput): Promise<Uitkomst> {
    const { gemeenteCode, programma, programmamanagerId, actor, requestId } = input;
    const aanmelding = await this.trajecten.lockGemeente(tx, gemeenteCode, programmamanagerId);
    const faults = [
      ...(this.registry.latest(programma) ? [] : [FOUT.programma]),
      ...(aanmelding.gemeente === null ? [FOUT.gemeente] : []),
      ...(aanmelding.programmamanager ? [] : [FOUT.programmamanager]),
    ];
    if (faults.length > 0) return invalid(...faults);
    const lopend = await this.trajecten.lopend(tx, gemeenteCode, programma);
    if (lopend?.requestId === requestId) return { ok: true, trajectId: lopend.id, repeated: true };
    if (lopend) {
      const wie = `Gemeente ${aanmelding.gemeente}`;
      return conflict(`${wie} doet al mee aan dit programma. Open het dossier van het traject dat loopt.`);
    }
    const id = this.ids.next();
    this.trajecten.insert(tx, { id, gemeenteCode, programma, programmamanagerId });
    await this.start.within(tx, { instanceId: id, definition: programma, actor, requestId });
    return { ok: true, trajectId: id, repeated: false };
  }
}
