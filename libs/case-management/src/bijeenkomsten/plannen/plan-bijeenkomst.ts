import { formatDatumTijd } from '#domain';
import { SendEvents, UnitOfWork, type Transaction } from '#workflow-engine';
import type { EventCaseResult } from '../../case-result.ts';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { Verslag } from '../../dossier/verslag.ts';
import {
  BereidPlanningVoor,
  type PlanInput,
  type Planwijziging,
  type VoorbereidePlanning,
} from './bereid-planning-voor.ts';
import { bundelVerzet } from './bundel-verzet.ts';

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
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly verslag: Verslag,
  ) {}

  async execute(input: PlanBijeenkomstInput): Promise<EventCaseResult<GeplandeBijeenkomst>> {
    const voorbereid = await this.bereidVoor.execute(input);
    if (!voorbereid.ok) return voorbereid;
    const { wat, event, waarschuwingen } = voorbereid;
    const schrijf = async (tx: Transaction): Promise<void> => this.schrijf(tx, input, voorbereid);
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

  private schrijf(
    tx: Transaction,
    input: PlanInput,
    { wat, wordt, blad, nummer, klaarMet, mee }: VoorbereidePlanning,
  ): void {
    const { trajectId, onderdeel, actor } = input;
    const zitting = { onderdeel, nummer };
    if (wat === 'opmerking') this.bijeenkomsten.wijzigOpmerking(tx, trajectId, zitting, wordt.opmerking);
    else this.bijeenkomsten.plan(tx, trajectId, zitting, wordt);
    for (const een of mee) {
      this.bijeenkomsten.plan(tx, trajectId, een, een.wordt);
      const regel = `${een.titel} verzet naar ${formatDatumTijd(een.wordt.beginLokaal)}, samen met ${blad.naam}`;
      this.verslag.schrijf(tx, { trajectId, actor, wat: regel });
    }
    const regel =
      wat === 'opmerking'
        ? `Opmerking bij ${blad.naam} gewijzigd`
        : `${blad.titel} ${wat === 'verzet' ? 'verzet naar' : 'gepland op'} ${formatDatumTijd(wordt.beginLokaal)}`;
    this.verslag.schrijf(tx, { trajectId, actor, wat: regel, taken: klaarMet === null ? [] : [klaarMet] });
  }
}
