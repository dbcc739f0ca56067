import { SendEvent, type Actor, type SendEventResult } from '#workflow-engine';
import { alsGebeurtenis } from './als-gebeurtenis.ts';

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
  constructor(private readonly sendEvent: SendEvent) {}

  execute({
    trajectId,
    type,
    velden,
    actor,
    requestId,
    expectedSeq,
  }: StuurGebeurtenisInput): Promise<SendEventResult> {
    return this.sendEvent.execute({
      instanceId: trajectId,
      event: alsGebeurtenis(type, velden),
      actor,
      requestId,
      ...(expectedSeq === undefined ? {} : { expectedSeq }),
    });
  }
}
