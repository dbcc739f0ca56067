import { notFound } from '#case-management';
import type { EventCaseResult } from '#case-management';
import { Clock, SendEvent } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';
import { TERMIJN_VOORBIJ, inWoorden } from './gesloten.ts';

export interface ZietAfInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly vorm: Consultatievorm;
  readonly actor: Actor;
  readonly requestId: string;
}

/** 'Ik heb geen opmerkingen': an answer too. A reaction that was given before is taken back. */
export class ZietAf {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly consultaties: Consultaties,
    private readonly clock: Clock,
  ) {}

  async execute(input: ZietAfInput): Promise<EventCaseResult> {
    const { trajectId, deelnemerId, vorm, actor, requestId } = input;
    const eigen = await this.consultaties.vanDeelnemer(trajectId, vorm.onderdeel, deelnemerId);
    if (!eigen) return notFound();
    if (eigen.status === 'afgezien') return { ok: true };
    if ((await this.clock.now()) > eigen.termijn) return TERMIJN_VOORBIJ;
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).zietAf, deelnemer: deelnemerId },
      actor,
      requestId,
      alongside: async (tx) => this.consultaties.zietAf(tx, eigen.id, deelnemerId),
    });
    return sent.ok ? { ok: true } : inWoorden(sent.refusal);
  }
}
