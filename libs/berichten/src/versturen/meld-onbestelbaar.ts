import { SendEvent, SYSTEM } from '#workflow-engine';
import { BerichtStore } from '../ports/bericht-store.ts';

/**
 * Tells a traject about mails that did not arrive, so that somebody gets a task. By itself, because a traject that is
 * paused cannot be told now: it hears it when it goes on.
 */
export class MeldOnbestelbaar {
  constructor(
    private readonly store: BerichtStore,
    private readonly sendEvent: SendEvent,
  ) {}

  async execute(limit = 20): Promise<void> {
    for (const { id, trajectId, pogingen } of await this.store.ongemeld(limit)) {
      await this.sendEvent.execute({
        instanceId: trajectId,
        event: { type: 'SYSTEEM_MELDT_ONBESTELBAAR', bericht: id },
        actor: SYSTEM,
        requestId: `onbestelbaar:${id}:${pogingen}`,
        alongside: async (tx) => this.store.gemeld(tx, id),
      });
    }
  }
}
