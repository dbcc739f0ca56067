import { DOCUMENT_SOORTEN } from '#domain';
import { confirmedPhases } from '#statechart';
import { DefinitionRegistry, SendEvent, type Actor, type SendEventResult } from '#workflow-engine';
import { conflict, notFound, type Refused } from '../case-result.ts';
import { alsGebeurtenis } from '../gebeurtenissen/als-gebeurtenis.ts';
import { Documenten } from '../ports/documenten.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface BeantwoordBevestigingInput {
  readonly trajectId: string;
  /** The phase that the page was about: another one is not confirmed by mistake. */
  readonly fase: string;
  readonly antwoord:
    | { readonly soort: 'bevestigt'; readonly toelichting?: string }
    | { readonly soort: 'stuurt-terug'; readonly reden: string };
  /** Latest versions that the page showed, by kind: a newer one is read before it is confirmed. */
  readonly gezien?: Readonly<Record<string, string>> | undefined;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** The confirmer of a phase says yes, or sends it back with a reason. */
export class BeantwoordBevestiging {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly trajecten: Trajecten,
    private readonly registry: DefinitionRegistry,
    private readonly documenten: Documenten,
  ) {}

  async execute(input: BeantwoordBevestigingInput): Promise<SendEventResult | Refused> {
    const { trajectId, fase, antwoord, actor, requestId, tegenAdvies } = input;
    const kop = await this.trajecten.kop(trajectId);
    const definition = kop && this.registry.latest(kop.programma);
    const phase = definition && confirmedPhases(definition).find(({ id }) => id === fase);
    if (!phase) return notFound();
    const nieuwer = antwoord.soort === 'bevestigt' ? await this.nieuwerDan(input) : [];
    if (nieuwer.length > 0)
      return conflict(
        `Er is intussen een nieuwere versie: ${nieuwer.join(', ')}. Lees die en bevestig dan opnieuw.`,
      );
    const event =
      antwoord.soort === 'bevestigt'
        ? alsGebeurtenis(phase.confirmEvent, { toelichting: antwoord.toelichting })
        : alsGebeurtenis(phase.returnEvent ?? `${fase}.STUURT_TERUG`, { reden: antwoord.reden });
    return this.sendEvent.execute({ instanceId: trajectId, event, actor, requestId, tegenAdvies });
  }

  private async nieuwerDan({ trajectId, gezien = {} }: BeantwoordBevestigingInput): Promise<string[]> {
    const laatste = await this.documenten.laatste(trajectId);
    return [...laatste].flatMap(([soort, { nummer }]) =>
      Object.hasOwn(gezien, soort) && gezien[soort] !== nummer
        ? [`${DOCUMENT_SOORTEN[soort]}, versie ${nummer}`]
        : [],
    );
  }
}
