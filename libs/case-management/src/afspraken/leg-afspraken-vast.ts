import { documentVan } from '#domain';
import { SendEvent } from '#workflow-engine';
import type { Actor, Transaction } from '#workflow-engine';
import { invalid, notFound } from '../case-result.ts';
import type { EventCaseResult } from '../case-result.ts';
import { SchrijfVersie } from '../documenten/schrijf-versie.ts';
import { Afsprakenboek } from '../ports/afsprakenboek.ts';
import { VindBlad } from '../trajecten/vind-blad.ts';
import type { Afsprakenwijze } from './afsprakenwijze.ts';
import { KeurWijze } from './keur-wijze.ts';

export const AFSPRAKEN_EVENT = 'afspraken.GRIFFIE_LEGT_VAST';

export interface LegAfsprakenVastInput {
  readonly trajectId: string;
  readonly wijze: Afsprakenwijze;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** The gemeente records its agreements: a final document here, or the place where they are kept. */
export class LegAfsprakenVast {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly boek: Afsprakenboek,
    private readonly schrijf: SchrijfVersie,
    private readonly vindBlad: VindBlad,
    private readonly keurWijze: KeurWijze,
  ) {}

  async execute(input: LegAfsprakenVastInput): Promise<EventCaseResult<{ readonly herhaald: boolean }>> {
    const { trajectId, wijze, actor, requestId, tegenAdvies } = input;
    const { faults, woorden, bestand } = await this.keurWijze.execute(wijze);
    if (faults.length > 0) return invalid(...faults);
    const blad = await this.vindBlad.execute(trajectId);
    const document = blad && documentVan(blad, 'afspraken');
    if (!document) return notFound();
    const alongside = async (tx: Transaction): Promise<void> => {
      if (wijze.soort === 'elders') {
        const { soort, plaats, datum } = wijze;
        return this.boek.leg(tx, trajectId, { soort, plaats: plaats.trim(), datum }, actor);
      }
      const uitkomst = await this.schrijf.within(tx, {
        trajectId,
        soort: document.soort,
        titel: document.titel,
        woorden,
        bestand,
        toelichting: '',
        hoe: 'vaststellen',
        verwachtNummer: 'laatste',
        actor,
      });
      if (!uitkomst.ok) throw new Error(`The agreements were not written: ${uitkomst.refusal.code}`);
      this.boek.leg(tx, trajectId, { soort: 'document' }, actor);
    };
    const event = { type: AFSPRAKEN_EVENT };
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event,
      actor,
      requestId,
      tegenAdvies,
      alongside,
    });
    return sent.ok ? { ok: true, herhaald: sent.repeated } : sent;
  }
}
