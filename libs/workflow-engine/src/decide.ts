import { advance, fire, foldTimers, shiftTimers, type StepResult } from '#statechart';
import { objectionTo } from './admission.ts';
import { isTimer, type Command } from './command.ts';
import { PAUSE, RESUME } from './life-events.ts';
import type { InstanceStatus } from './ports/instance-store.ts';
import type { Refusal } from './refusal.ts';
import { surroundingsOf, type Situation } from './situation.ts';
import { standingOf } from './standing.ts';

export type Taken = Extract<StepResult, { ok: true }> & { readonly status: InstanceStatus };
export type Decision = Taken | { readonly ok: false; readonly refusal: Refusal };

const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/** A step in which the machine itself stands still. */
const still = (
  { instance }: Situation,
  timerChanges: Taken['timerChanges'],
  status: InstanceStatus,
): Taken => ({
  ok: true,
  state: { ...instance.state, timers: foldTimers(instance.state.timers, timerChanges) },
  effects: [],
  timerChanges,
  status,
});

const resume = (situation: Situation): Decision => {
  const { definition, instance, now } = situation;
  if (instance.pausedAt === null)
    return refuse({ code: 'not-paused', asked: RESUME.type, standing: standingOf(situation) });
  const pausedForMs = Date.parse(now) - Date.parse(instance.pausedAt);
  const changes = shiftTimers(definition.machine, instance.state, pausedForMs, surroundingsOf(situation));
  return still(situation, changes, 'active');
};

const stepOf = (situation: Situation, command: Command): StepResult => {
  const { definition, instance } = situation;
  const around = surroundingsOf(situation);
  if (!isTimer(command)) return advance(definition.machine, instance.state, command.event, around);
  const timer = { id: String(command.event['timer']), generation: Number(command.event['generation']) };
  return fire(definition.machine, instance.state, timer, around);
};

/**
 * What an event does to an instance: a step, or a refusal that carries the facts. Pure, and the only road to a step:
 * the page, the API, a timer and the replay all take it.
 */
export const decide = (situation: Situation, command: Command): Decision => {
  const objection = objectionTo(situation, command);
  if (objection) return refuse(objection);
  const asked = command.event.type;
  if (asked === RESUME.type) return resume(situation);
  if (asked === PAUSE.type) return still(situation, [], 'paused');
  const step = stepOf(situation, command);
  if (step.ok) return { ...step, status: step.state.status };
  const standing = standingOf(situation);
  if (step.reason !== 'guard') return refuse({ code: 'not-here', asked, standing });
  const missing = standing.accepted.flatMap((event) => (event.type === asked ? event.missing : []));
  return refuse({ code: 'missing', asked, standing, missing });
};
