import { datumVan, formatDatum } from '#domain';
import { conflict, invalid } from '#case-management';
import type { EventCaseResult } from '#case-management';
import { Clock, SendEvent } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { controleerTermijn } from '../klaarzetten/controleer-termijn.ts';
import { Consultaties } from '../ports/consultaties.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';

export interface VerlengConsultatieInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  /** New last day to react, 'YYYY-MM-DD'. */
  readonly termijn: string;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** Gives everybody more time; the reminder and the end move along. */
export class VerlengConsultatie {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly consultaties: Consultaties,
    private readonly clock: Clock,
  ) {}

  async execute(input: VerlengConsultatieInput): Promise<EventCaseResult> {
    const { trajectId, vorm, actor, requestId, tegenAdvies } = input;
    const oordeel = controleerTermijn(input.termijn, await this.clock.now());
    if (!oordeel.ok) return invalid(oordeel.fault);
    const [ronde] = await this.consultaties.rondes(trajectId, vorm.onderdeel);
    if (!ronde || ronde.verzondenOp === null) return conflict('Er loopt geen consultatie om te verlengen.');
    if (oordeel.termijn < ronde.termijn)
      return invalid({
        field: 'termijn',
        text: `Reageren kan nu al tot en met ${formatDatum(datumVan(ronde.termijn))}. Kies een latere dag.`,
      });
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).verlengt },
      actor,
      requestId,
      tegenAdvies,
      alongside: async (tx) => this.consultaties.setTermijn(tx, ronde.id, oordeel.termijn),
    });
    return sent.ok ? { ok: true } : sent;
  }
}
