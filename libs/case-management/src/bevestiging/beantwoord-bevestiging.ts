import { DefinitionRegistry, SendEvent, type Actor, type SendEventResult } from '#workflow-engine';
import { notFound, type Refused } from '../case-result.ts';
import { alsGebeurtenis } from '../gebeurtenissen/als-gebeurtenis.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface BeantwoordBevestigingInput {
  readonly trajectId: string;
  /** The phase that the page was about: another one is not confirmed by mistake. */
  readonly fase: string;
  readonly antwoord:
    | { readonly soort: 'bevestigt'; readonly toelichting?: string }
    | { readonly soort: 'stuurt-terug'; readonly reden: string };
  readonly actor: Actor;
  readonly requestId: string;
}

/** The confirmer of a phase says yes, or sends it back with a reason. */
export class BeantwoordBevestiging {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly trajecten: Trajecten,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(input: BeantwoordBevestigingInput): Promise<SendEventResult | Refused> {
    const { trajectId, fase, antwoord, actor, requestId } = input;
    const kop = await this.trajecten.kop(trajectId);
    const phase = kop && this.registry.latest(kop.programma)?.phases.find(({ id }) => id === fase);
    if (!phase) return notFound();
    const event =
      antwoord.soort === 'bevestigt'
        ? alsGebeurtenis(phase.confirmEvent, { toelichting: antwoord.toelichting })
        : alsGebeurtenis(phase.returnEvent, { reden: antwoord.reden });
    return this.sendEvent.execute({ instanceId: trajectId, event, actor, requestId });
  }
}
