import { documentVan, type Programmablad } from '#domain';
import { confirmedPhases, type ConfirmedPhase } from '#statechart';
import {
  ReadStanding,
  SendEvent,
  type Actor,
  type AnyDefinition,
  type EngineEvent,
  type SendEventResult,
} from '#workflow-engine';
import { conflict, notFound, type Refused } from '../case-result.ts';
import { alsGebeurtenis } from '../gebeurtenissen/als-gebeurtenis.ts';
import { Documenten } from '../ports/documenten.ts';
import { ReadTraject } from '../trajecten/read-traject.ts';
import { antwoordkeuze } from './antwoordkeuze.ts';

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
    private readonly standing: ReadStanding,
    private readonly readTraject: ReadTraject,
    private readonly documenten: Documenten,
  ) {}

  async execute(input: BeantwoordBevestigingInput): Promise<SendEventResult | Refused> {
    const { trajectId, fase, antwoord, actor, requestId, tegenAdvies } = input;
    const [view, traject] = await Promise.all([
      this.standing.execute(trajectId),
      this.readTraject.execute(trajectId),
    ]);
    const phase = view && confirmedPhases(view.definition).find(({ id }) => id === fase);
    const event = phase && gebeurtenisVoor(view.definition, phase, antwoord);
    if (!event || !traject) return notFound();
    const nieuwer = antwoord.soort === 'bevestigt' ? await this.nieuwerDan(input, traject.blad) : [];
    if (nieuwer.length > 0)
      return conflict(
        `Er is intussen een nieuwere versie: ${nieuwer.join(', ')}. Lees die en bevestig dan opnieuw.`,
      );
    return this.sendEvent.execute({ instanceId: trajectId, event, actor, requestId, tegenAdvies });
  }

  private async nieuwerDan(
    { trajectId, gezien = {} }: BeantwoordBevestigingInput,
    blad: Programmablad,
  ): Promise<string[]> {
    const laatste = await this.documenten.laatste(trajectId);
    return [...laatste].flatMap(([soort, { nummer }]) =>
      Object.hasOwn(gezien, soort) && gezien[soort] !== nummer
        ? [`${documentVan(blad, soort)?.titel ?? soort}, versie ${nummer}`]
        : [],
    );
  }
}

/** What was typed goes into whatever field the event has for it; undefined when there is no such answer. */
function gebeurtenisVoor(
  definition: AnyDefinition,
  { confirmEvent, returnEvent }: ConfirmedPhase,
  antwoord: BeantwoordBevestigingInput['antwoord'],
): EngineEvent | undefined {
  const ja = antwoord.soort === 'bevestigt';
  const type = ja ? confirmEvent : returnEvent;
  if (type === undefined) return undefined;
  const { veld } = antwoordkeuze(definition, type);
  const tekst = ja ? antwoord.toelichting : antwoord.reden;
  return alsGebeurtenis(type, veld === null ? {} : { [veld]: tekst });
}
