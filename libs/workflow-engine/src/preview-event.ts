import type { EffectRecord, TimerChange } from '#statechart';
import type { Actor } from './actor.ts';
import { unheededAdvice } from './advice.ts';
import { decide } from './decide.ts';
import { DefinitionRegistry } from './ports/definition-registry.ts';
import { InstanceStore, type EngineEvent } from './ports/instance-store.ts';
import type { Refusal } from './refusal.ts';
import { phaseOf } from './standing.ts';

export type Preview =
  | {
      readonly ok: true;
      readonly effects: readonly EffectRecord[];
      readonly timerChanges: readonly TimerChange[];
      /** Phase after the event. */
      readonly phase: string;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** What an event would set off, decided on today's facts and written nowhere. */
export class PreviewEvent {
  constructor(
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(instanceId: string, event: EngineEvent, actor: Actor): Promise<Preview> {
    const loaded = await this.instances.read(instanceId);
    if (!loaded) return { ok: false, refusal: { code: 'not-found', instanceId } };
    const { instance } = loaded;
    const definition = this.registry.find(instance.definition, instance.version);
    if (!definition) throw new Error(`No definition ${instance.definition} version ${instance.version}`);
    const situation = { ...loaded, definition };
    const decision = decide(situation, { event, actor });
    if (!decision.ok) return decision;
    const refusal = unheededAdvice(situation, { event, actor });
    if (refusal) return { ok: false, refusal };
    return {
      ok: true,
      effects: decision.effects,
      timerChanges: decision.timerChanges,
      phase: phaseOf(decision.state.value),
    };
  }
}
