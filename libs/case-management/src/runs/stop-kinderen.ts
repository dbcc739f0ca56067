import {
  EffectHandler,
  RESUME,
  SendEvent,
  SYSTEM,
  UnitOfWork,
  type Actor,
  type EffectJob,
  type EngineEvent,
  type Transaction,
} from '#workflow-engine';
import { Verwanten, type Kindrun } from '../ports/verwanten.ts';

/** By which every programme is called off. */
export const ANNULEER = 'BUREAU_ANNULEERT';
const GANGMAKER: Actor = { ...SYSTEM, roles: [...SYSTEM.roles, 'programmamanager'] };
const WAAROM = 'Het traject waar dit bij hoort, is gestopt.';

/** When a traject stops, its children do too: each in a transaction of its own, once. */
export class StopKinderen extends EffectHandler {
  readonly type = 'kinderenStoppen';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly verwanten: Verwanten,
    private readonly sendEvent: SendEvent,
  ) {
    super();
  }

  async execute({ key, instanceId, event }: EffectJob): Promise<void> {
    const kinderen = await this.unitOfWork.run((tx) => this.verwanten.lopendeKinderen(tx, instanceId));
    const reden = typeof event['reden'] === 'string' ? event['reden'] : WAAROM;
    for (const kind of kinderen) await this.unitOfWork.run((tx) => this.stop(tx, kind, key, reden));
  }

  private async stop(tx: Transaction, { id, status }: Kindrun, key: string, reden: string): Promise<void> {
    if (status === 'paused') await this.stuur(tx, id, `${key}:hervat`, { type: RESUME.type });
    await this.stuur(tx, id, key, { type: ANNULEER, reden });
  }

  private async stuur(
    tx: Transaction,
    instanceId: string,
    requestId: string,
    event: EngineEvent,
  ): Promise<void> {
    const result = await this.sendEvent.within(tx, { instanceId, requestId, actor: GANGMAKER, event });
    // It ended by itself, or somebody resumed it, between the list and the lock: both are where this leads.
    if (result.ok || ['finished', 'not-paused'].includes(result.refusal.code)) return;
    throw new Error(`Child ${instanceId} refused '${event.type}': ${result.refusal.code}`);
  }
}
