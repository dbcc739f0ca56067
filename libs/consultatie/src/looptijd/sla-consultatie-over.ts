import type { EventCaseResult } from '#case-management';
import { SendEvent } from '#workflow-engine';
import { gebeurtenissenVan } from '../vorm.ts';
import type { MetReden } from './met-reden.ts';

/** Goes on without asking anybody; the definition allows it only when nobody was absent. */
export class SlaConsultatieOver {
  constructor(private readonly sendEvent: SendEvent) {}

  async execute({ trajectId, vorm, reden, actor, requestId }: MetReden): Promise<EventCaseResult> {
    const event = { type: gebeurtenissenVan(vorm).slaatOver, reden };
    const sent = await this.sendEvent.execute({ instanceId: trajectId, event, actor, requestId });
    return sent.ok ? { ok: true } : sent;
  }
}
