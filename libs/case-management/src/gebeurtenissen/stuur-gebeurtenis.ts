import { RESUME, SendEvent, type Actor, type SendEventResult, type Transaction } from '#workflow-engine';
import { BewaakUitnodiging } from '../bijeenkomsten/opzet/bewaak-uitnodiging.ts';
import type { Refused } from '../case-result.ts';
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
    private readonly bewaakUitnodiging: BewaakUitnodiging,
  ) {}

  async execute({
    trajectId,
    type,
    velden,
    actor,
    requestId,
    expectedSeq,
  }: StuurGebeurtenisInput): Promise<SendEventResult | Refused> {
    const vol = await this.bewaakUitnodiging.execute(trajectId, type);
    if (vol) return vol;
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
