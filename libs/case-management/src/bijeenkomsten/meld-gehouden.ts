import { formatDatumTijd } from '#domain';
import { Clock, SendEvent, type Actor } from '#workflow-engine';
import { conflict, notFound, type EventCaseResult } from '../case-result.ts';
import { Bijeenkomsten } from '../ports/bijeenkomsten.ts';
import { VindZitting } from './vind-zitting.ts';

export interface MeldGehoudenInput {
  readonly trajectId: string;
  readonly onderdeel: string;
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
    private readonly vindZitting: VindZitting,
    private readonly clock: Clock,
  ) {}

  async execute({
    trajectId,
    onderdeel,
    tegenAdvies,
    actor,
    requestId,
  }: MeldGehoudenInput): Promise<EventCaseResult> {
    const [blad, zitting, nu] = await Promise.all([
      this.vindZitting.execute(trajectId, onderdeel),
      this.bijeenkomsten.find(trajectId, onderdeel),
      this.clock.now(),
    ]);
    if (!blad) return notFound();
    if (zitting && zitting.begin > nu) {
      const { titel } = blad;
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
