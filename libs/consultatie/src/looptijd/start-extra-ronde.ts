import type { EventCaseResult } from '#case-management';
import { SendEvent } from '#workflow-engine';
import { gebeurtenissenVan } from '../vorm.ts';
import type { MetReden } from './met-reden.ts';

/** Goes back to preparing, after an objection or when somebody was forgotten; the rounds before stay as they are. */
export class StartExtraRonde {
  constructor(private readonly sendEvent: SendEvent) {}

  async execute({
    trajectId,
    vorm,
    reden,
    tegenAdvies,
    actor,
    requestId,
  }: MetReden): Promise<EventCaseResult> {
    const event = { type: gebeurtenissenVan(vorm).extraRonde, reden };
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event,
      actor,
      requestId,
      tegenAdvies,
    });
    return sent.ok ? { ok: true } : sent;
  }
}
