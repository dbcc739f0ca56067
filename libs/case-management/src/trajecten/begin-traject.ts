import type { Client } from '#domain';
import { Ids, StartInstance, type Actor, type Transaction } from '#workflow-engine';
import { Deelnemers, type Persoonsgegevens } from '../ports/deelnemers.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { Verwanten } from '../ports/verwanten.ts';

export interface BeginTrajectInput {
  readonly client: Client;
  readonly programma: string;
  readonly programmamanagerId: string;
  /** Of a child run: its parent, and how its group is called. */
  readonly kindVan?: { readonly trajectId: string; readonly groep: string };
  /** Of a next cycle: the one before. */
  readonly vervolgOp?: string;
  readonly deelnemers?: readonly Persoonsgegevens[];
  readonly actor: Actor;
  readonly requestId: string;
}

/** A traject and its run, with what they take over from another one; the facts of the first step know all of it. */
export class BeginTraject {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly verwanten: Verwanten,
    private readonly deelnemers: Deelnemers,
    private readonly start: StartInstance,
    private readonly ids: Ids,
  ) {}

  async within(tx: Transaction, input: BeginTrajectInput): Promise<string> {
    const { client, programma, programmamanagerId, kindVan, vervolgOp, actor, requestId } = input;
    const id = this.ids.next();
    this.trajecten.insert(tx, {
      id,
      client,
      programma,
      programmamanagerId,
      ouderId: kindVan?.trajectId ?? null,
      groep: kindVan?.groep ?? null,
      vorigeId: vervolgOp ?? null,
    });
    const van = kindVan?.trajectId ?? vervolgOp;
    if (van !== undefined) this.verwanten.neemOver(tx, van, id, vervolgOp !== undefined);
    const mensen = (input.deelnemers ?? []).map((persoon) => ({ id: this.ids.next(), ...persoon }));
    if (mensen.length > 0) await this.deelnemers.insert(tx, id, mensen);
    await this.start.within(tx, { instanceId: id, definition: programma, actor, requestId });
    return id;
  }
}
