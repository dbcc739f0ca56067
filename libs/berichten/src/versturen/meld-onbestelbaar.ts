import { SendEvent, SYSTEM } from '#workflow-engine';
import { BerichtStore, type Ongemeld } from '../ports/bericht-store.ts';

/**
 * Tells a traject about mails that did not arrive, so that somebody gets a task. By itself, because a traject that is
 * paused cannot be told now: it hears it when it goes on.
 */
export class MeldOnbestelbaar {
  constructor(
    private readonly store: BerichtStore,
    private readonly sendEvent: SendEvent,
  ) {}

  /** A traject that cannot be told does not keep the others waiting; it is tried again at the next round. */
  async execute(limit = 20): Promise<void> {
    const faults: unknown[] = [];
    for (const bericht of await this.store.ongemeld(limit))
      await this.meld(bericht).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} trajecten could not be told`);
  }

  private async meld({ id, trajectId, pogingen }: Ongemeld): Promise<void> {
    await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: 'SYSTEEM_MELDT_ONBESTELBAAR', bericht: id },
      actor: SYSTEM,
      requestId: `onbestelbaar:${id}:${pogingen}`,
      alongside: async (tx) => this.store.gemeld(tx, id),
    });
  }
}
