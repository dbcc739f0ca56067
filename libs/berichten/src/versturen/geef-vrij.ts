import { Clock, UnitOfWork } from '#workflow-engine';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { volgordeVan } from './volgorde.ts';

/** The morning after: mails that waited for a quiet day to pass are queued again, the oldest first. */
export class GeefVrij {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly clock: Clock,
  ) {}

  /** How many there were: when some, there may be more, because the next mail to a person comes in the next round. */
  async execute(limit: number): Promise<number> {
    const nu = await this.clock.now();
    return this.unitOfWork.run(async (tx) => {
      const vrij = await this.store.geefVrij(tx, limit);
      const jobs = vrij.map((bericht) => ({
        key: `${bericht.id}:vrij:${nu}`,
        berichtId: bericht.id,
        volgorde: volgordeVan(bericht),
      }));
      if (jobs.length > 0) await this.queue.enqueue(tx, jobs);
      return vrij.length;
    });
  }
}
