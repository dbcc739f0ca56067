import { Dossierlog } from '#case-management';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { Berichtlezer } from '../ports/berichtlezer.ts';
import { BUNDEL, sjabloonTitel } from '../sjablonen/register.ts';
import { volgordeVan } from './volgorde.ts';

export interface StuurOpnieuwInput {
  readonly berichtId: string;
  readonly actor: Actor;
  /** When given, a mail about another traject is not found. */
  readonly trajectId?: string;
}

export type StuurOpnieuwResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'not-found' } | { readonly code: 'conflict'; readonly text: string };
    };

const conflict = (text: string): StuurOpnieuwResult => ({ ok: false, refusal: { code: 'conflict', text } });

/** Queues a mail that did not arrive once more, to the address that the person has now. */
export class StuurOpnieuw {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lezer: Berichtlezer,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly log: Dossierlog,
  ) {}

  async execute({ berichtId, actor, trajectId }: StuurOpnieuwInput): Promise<StuurOpnieuwResult> {
    const bericht = await this.lezer.een(berichtId);
    if (!bericht || (trajectId !== undefined && bericht.trajectId !== trajectId))
      return { ok: false, refusal: { code: 'not-found' } };
    if (bericht.sjabloon === BUNDEL)
      return conflict('Verstuur de berichten die in deze mail staan een voor een opnieuw.');
    const adres = bericht.huidigAdres;
    if (adres === null)
      return conflict(
        `${bericht.aanNaam} doet niet meer mee. Daarom kan dit bericht niet opnieuw worden verstuurd.`,
      );
    const gelukt = await this.unitOfWork.run(
      async (tx) => {
        const pogingen = await this.store.opnieuw(tx, berichtId, adres);
        if (pogingen === undefined) return false;
        if (bericht.trajectId !== null)
          this.log.note(
            tx,
            bericht.trajectId,
            actor,
            `Bericht opnieuw verstuurd aan ${bericht.aanNaam}: ${sjabloonTitel(bericht.sjabloon)}`,
          );
        await this.queue.enqueue(tx, [
          { key: `${berichtId}:${pogingen}`, berichtId, volgorde: volgordeVan(bericht) },
        ]);
        return true;
      },
      (queued) => queued,
    );
    return gelukt
      ? { ok: true }
      : conflict('Dit bericht is al verzonden of staat al klaar om te worden verstuurd.');
  }
}
