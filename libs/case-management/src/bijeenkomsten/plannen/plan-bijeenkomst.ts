import { formatDatumTijd } from '#domain';
import { SendEvent, UnitOfWork, type Transaction } from '#workflow-engine';
import type { EventCaseResult } from '../../case-result.ts';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { Verslag } from '../../dossier/verslag.ts';
import {
  BereidPlanningVoor,
  type PlanInput,
  type Planwijziging,
  type VoorbereidePlanning,
} from './bereid-planning-voor.ts';

export type PlanBijeenkomstInput = PlanInput & {
  readonly requestId: string;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
};

export interface GeplandeBijeenkomst {
  readonly wat: Planwijziging;
  readonly waarschuwingen: readonly string[];
}

/** Sets or moves date and place. The row and the event that tells the traject of it are one transaction. */
export class PlanBijeenkomst {
  constructor(
    private readonly bereidVoor: BereidPlanningVoor,
    private readonly sendEvent: SendEvent,
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
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event,
      actor,
      requestId,
      tegenAdvies,
      alongside: schrijf,
    });
    return sent.ok ? { ok: true, wat, waarschuwingen } : sent;
  }

  private schrijf(
    tx: Transaction,
    input: PlanInput,
    { wat, wordt, blad, nummer, klaarMet }: VoorbereidePlanning,
  ): void {
    const { trajectId, onderdeel, actor } = input;
    const zitting = { onderdeel, nummer };
    if (wat === 'opmerking') this.bijeenkomsten.wijzigOpmerking(tx, trajectId, zitting, wordt.opmerking);
    else this.bijeenkomsten.plan(tx, trajectId, zitting, wordt);
    const regel =
      wat === 'opmerking'
        ? `Opmerking bij ${blad.naam} gewijzigd`
        : `${blad.titel} ${wat === 'verzet' ? 'verzet naar' : 'gepland op'} ${formatDatumTijd(wordt.beginLokaal)}`;
    this.verslag.schrijf(tx, { trajectId, actor, wat: regel, taken: klaarMet === null ? [] : [klaarMet] });
  }
}
