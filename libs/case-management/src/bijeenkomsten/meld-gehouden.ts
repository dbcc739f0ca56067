import { formatDatumTijd } from '#domain';
import { Clock, SendEvent, type Actor } from '#workflow-engine';
import { conflict, type EventCaseResult } from '../case-result.ts';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { ONDERDEEL, type Onderdeel } from './onderdeel.ts';

export interface MeldGehoudenInput {
  readonly trajectId: string;
  readonly onderdeel: Onderdeel;
  /** Why advice that is not met is passed over. */
  readonly tegenAdvies?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** The session is over, before its planned end. Nobody can have held what has not begun. */
export class MeldGehouden {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly clock: Clock,
  ) {}

  async execute({
    trajectId,
    onderdeel,
    tegenAdvies,
    actor,
    requestId,
  }: MeldGehoudenInput): Promise<EventCaseResult> {
    const [zitting, nu] = await Promise.all([
      this.bijeenkomsten.find(trajectId, onderdeel),
      this.clock.now(),
    ]);
    if (zitting && zitting.begin > nu) {
      const { titel } = ONDERDEEL[onderdeel];
      return conflict(
        `${titel} begint pas op ${formatDatumTijd(zitting.begin)}. Is de bijeenkomst eerder gehouden? Pas dan eerst de datum aan.`,
      );
    }
    const event = { type: `${onderdeel}.BUREAU_MELDT_GEHOUDEN` };
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event,
      actor,
      requestId,
      tegenAdvies,
    });
    return sent.ok ? { ok: true } : sent;
  }
}
