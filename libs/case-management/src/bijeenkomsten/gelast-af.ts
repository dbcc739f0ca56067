import { SendEvent, type Actor, type SendEventResult } from '#workflow-engine';
import { alsGebeurtenis } from '../gebeurtenissen/als-gebeurtenis.ts';

export interface GelastAfInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** For those who were invited. */
  readonly reden: string;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** Calls a session off: who was invited hears it, and the traject waits for a new date. */
export class GelastAf {
  constructor(private readonly sendEvent: SendEvent) {}

  execute({
    trajectId,
    onderdeel,
    reden,
    tegenAdvies,
    actor,
    requestId,
  }: GelastAfInput): Promise<SendEventResult> {
    const event = alsGebeurtenis(`${onderdeel}.BUREAU_GELAST_AF`, { reden });
    return this.sendEvent.execute({ instanceId: trajectId, event, actor, requestId, tegenAdvies });
  }
}
