import { SendEvents, UnitOfWork, type Transaction } from '#workflow-engine';
import type { EventCaseResult } from '../../case-result.ts';
import { BereidPlanningVoor, type PlanInput, type Planwijziging } from './bereid-planning-voor.ts';
import { bundelVerzet } from './bundel-verzet.ts';
import { SchrijfPlanning } from './schrijf-planning.ts';

export type PlanBijeenkomstInput = PlanInput & {
  readonly requestId: string;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
};

export interface GeplandeBijeenkomst {
  readonly wat: Planwijziging;
  readonly waarschuwingen: readonly string[];
}

/**
 * Sets or moves date and place, with the later sessions that go along. The rows and the events that tell the traject of
 * them are one transaction: all dates are written first, because one may hold only with another.
 */
export class PlanBijeenkomst {
  constructor(
    private readonly bereidVoor: BereidPlanningVoor,
    private readonly sendEvents: SendEvents,
    private readonly unitOfWork: UnitOfWork,
    private readonly schrijfPlanning: SchrijfPlanning,
  ) {}

  async execute(input: PlanBijeenkomstInput): Promise<EventCaseResult<GeplandeBijeenkomst>> {
    const voorbereid = await this.bereidVoor.execute(input);
    if (!voorbereid.ok) return voorbereid;
    const { wat, event, waarschuwingen } = voorbereid;
    const schrijf = async (tx: Transaction): Promise<void> =>
      this.schrijfPlanning.within(tx, input, voorbereid);
    if (wat === 'opmerking') await this.unitOfWork.run(schrijf);
    if (wat === 'opmerking' || wat === 'ongewijzigd') return { ok: true, wat, waarschuwingen };
    const { trajectId, actor, requestId, tegenAdvies } = input;
    const gewoon = { instanceId: trajectId, actor, tegenAdvies };
    const sent = await this.sendEvents.execute(
      [
        { ...gewoon, event, requestId, alongside: schrijf },
        ...voorbereid.mee.map((een) => ({
          ...gewoon,
          event: een.event,
          requestId: `${requestId}:${een.onderdeel}`,
        })),
      ],
      bundelVerzet,
    );
    return sent.ok ? { ok: true, wat, waarschuwingen } : sent;
  }
}
