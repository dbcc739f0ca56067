import type { EventCaseResult } from '#case-management';
import { Clock, SendEvent } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { MetReden } from './met-reden.ts';

/** Ends the round before its term. The term ends with it, so that nobody is told that there is still time. */
export class SluitConsultatie {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly consultaties: Consultaties,
    private readonly clock: Clock,
  ) {}

  async execute({
    trajectId,
    vorm,
    reden,
    tegenAdvies,
    actor,
    requestId,
  }: MetReden): Promise<EventCaseResult> {
    const nu = await this.clock.now();
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).sluit, reden },
      actor,
      requestId,
      tegenAdvies,
      alongside: async (tx) => {
        const ronde = await this.consultaties.laatste(tx, trajectId, vorm.onderdeel);
        if (ronde && ronde.termijn > nu) this.consultaties.setTermijn(tx, ronde.id, nu);
      },
    });
    return sent.ok ? { ok: true } : sent;
  }
}
