import { datumVan, documentVan, isDatum } from '#domain';
import { Clock, SendEvent } from '#workflow-engine';
import type { Actor, FieldFault, Transaction } from '#workflow-engine';
import { invalid, notFound } from '../case-result.ts';
import type { EventCaseResult } from '../case-result.ts';
import type { Upload } from '../documenten/bestand/controleer-bestand.ts';
import { controleerVersie } from '../documenten/controleer-versie.ts';
import { SchrijfVersie } from '../documenten/schrijf-versie.ts';
import { Afsprakenboek } from '../ports/afsprakenboek.ts';
import { VindBlad } from '../trajecten/vind-blad.ts';

export const AFSPRAKEN_EVENT = 'afspraken.GRIFFIE_LEGT_VAST';
const MAX_PLAATS = 300;

export type Afsprakenwijze =
  | { readonly soort: 'document'; readonly tekst: string; readonly bestand?: Upload | undefined }
  | { readonly soort: 'elders'; readonly plaats: string; readonly datum: string };

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
    private readonly clock: Clock,
  ) {}

  async execute(input: LegAfsprakenVastInput): Promise<EventCaseResult<{ readonly herhaald: boolean }>> {
    const { trajectId, wijze, actor, requestId, tegenAdvies } = input;
    const faults = wijze.soort === 'elders' ? eldersFouten(wijze, await this.clock.now()) : [];
    const { faults: meer, bestand } = controleerVersie(wijze.soort === 'document' ? wijze : {});
    if (faults.length + meer.length > 0) return invalid(...faults, ...meer);
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
        tekst: wijze.tekst,
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

const eldersFouten = ({ plaats, datum }: { plaats: string; datum: string }, nu: string): FieldFault[] => {
  const faults: FieldFault[] = [];
  if (plaats.trim() === '')
    faults.push({
      field: 'plaats',
      text: 'Vul in waar de afspraken staan, bijvoorbeeld: raadsbesluit in het zaaksysteem.',
    });
  if (plaats.length > MAX_PLAATS)
    faults.push({ field: 'plaats', text: `Maak de plaats korter dan ${MAX_PLAATS} tekens.` });
  if (!isDatum(datum))
    faults.push({ field: 'datum', text: 'Vul de datum in waarop de afspraken zijn vastgelegd.' });
  else if (datum > datumVan(nu))
    faults.push({ field: 'datum', text: 'Deze datum komt nog. Vul de dag in waarop het is gebeurd.' });
  return faults;
};
