import { RESUME, SendEvent, type Actor, type SendEventResult, type Transaction } from '#workflow-engine';
import { alsGebeurtenis } from './als-gebeurtenis.ts';
import { HaalStilstandIn } from './haal-stilstand-in.ts';

export interface StuurGebeurtenisInput {
  readonly trajectId: string;
  readonly type: string;
  /** Fields of the event as typed. */
  readonly velden?: Readonly<Record<string, string | undefined>> | undefined;
  readonly actor: Actor;
  readonly requestId: string;
  /** The step that the page was made on: another step in between is refused. */
  readonly expectedSeq?: number | undefined;
}

/** One event on one traject, for everything that carries no case data of its own. */
export class StuurGebeurtenis {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly haalStilstandIn: HaalStilstandIn,
  ) {}

  execute({
    trajectId,
    type,
    velden,
    actor,
    requestId,
    expectedSeq,
  }: StuurGebeurtenisInput): Promise<SendEventResult> {
    const alongside = (tx: Transaction): Promise<void> => this.haalStilstandIn.within(tx, trajectId);
    return this.sendEvent.execute({
      instanceId: trajectId,
      event: alsGebeurtenis(type, velden),
      actor,
      requestId,
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
      ...(type === RESUME.type ? { alongside } : {}),
    });
  }
}
