import type { Kalender } from '#domain';
import type { Transaction } from '#workflow-engine';
import { DagpostStore, type Dagpost, type Wachtend } from '../ports/dagpost-store.ts';
import type { BerichtJob } from '../ports/berichten-queue.ts';
import { Uitgaand } from '../versturen/uitgaand.ts';
import { zetKlaar } from '../versturen/zet-klaar.ts';
import { opVolgorde } from './kies-bundel.ts';
import { MaakBundel } from './maak-bundel.ts';

/** Puts mails together, in the transaction in which it was decided: bundle, its parts and its job, or nothing. */
export class VormBundel {
  constructor(
    private readonly store: DagpostStore,
    private readonly maakBundel: MaakBundel,
    private readonly uitgaand: Uitgaand,
  ) {}

  /** One mail that leaves by itself after it waited. */
  zetAlleenKlaar(tx: Transaction, job: BerichtJob): Promise<void> {
    return this.uitgaand.queue.enqueue(tx, [job]);
  }

  async execute(
    tx: Transaction,
    gekozen: readonly Wachtend[],
    { adres, nu, wachtend }: Dagpost,
    kalender: Kalender,
  ): Promise<void> {
    const delen = opVolgorde(gekozen, wachtend, nu, kalender);
    const bundel = this.maakBundel.execute(delen, adres);
    const gemaakt = await zetKlaar(tx, this.uitgaand.store, this.uitgaand.queue, [bundel]);
    if (!gemaakt.has(bundel.id)) throw new Error(`Bundle ${bundel.sleutel} was made before`);
    this.store.laatGaan(tx, bundel.id, true);
    this.store.bundel(
      tx,
      bundel.id,
      delen.map(({ id }) => id),
      adres,
    );
  }
}
