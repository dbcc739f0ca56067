import type { EventCaseResult } from '#case-management';
import { SendEvent } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { MetReden } from './met-reden.ts';

/**
 * Goes on without asking anybody: when nobody was absent, or when an extra round is not needed after all. What was
 * prepared is dropped, so that the last round is the one that people answered.
 */
export class SlaConsultatieOver {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly consultaties: Consultaties,
  ) {}

  async execute({
    trajectId,
    vorm,
    reden,
    tegenAdvies,
    actor,
    requestId,
  }: MetReden): Promise<EventCaseResult> {
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).slaatOver, reden },
      actor,
      requestId,
      tegenAdvies,
      alongside: async (tx) => this.consultaties.vergeetKlaargezet(tx, trajectId, vorm.onderdeel),
    });
    return sent.ok ? { ok: true } : sent;
  }
}
