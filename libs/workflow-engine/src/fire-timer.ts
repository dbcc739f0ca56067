import { SYSTEM } from './actor.ts';
import { TIMER_EVENT } from './command.ts';
import { InstanceStore, type DueTimer } from './ports/instance-store.ts';
import { SendEvent } from './send-event.ts';

/** Fires due timers: in order, one transaction each; a timer that moved or was cancelled meanwhile does nothing. */
export class FireTimers {
  constructor(
    private readonly instances: InstanceStore,
    private readonly sendEvent: SendEvent,
  ) {}

  /**
   * One sweep of at most `limit` timers. Returns how many were due, so that the caller knows whether to go on. One that
   * fails does not keep the others waiting; it is due again when its lease ends.
   */
  async sweep(limit: number): Promise<number> {
    const due = await this.instances.claimDueTimers(limit);
    const faults: unknown[] = [];
    for (const timer of due) await this.fire(timer).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0)
      throw new AggregateError(faults, `${faults.length} of ${due.length} due timers failed`);
    return due.length;
  }

  private async fire({ instanceId, id, generation }: DueTimer): Promise<void> {
    await this.sendEvent.execute({
      instanceId,
      requestId: `timer:${id}:${generation}`,
      actor: SYSTEM,
      event: { type: TIMER_EVENT, timer: id, generation },
    });
  }
}
