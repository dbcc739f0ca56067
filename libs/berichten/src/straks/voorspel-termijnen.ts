import type { Effect } from '#domain';
import { SYSTEM, TIMER_EVENT, decide, type Situation } from '#workflow-engine';
import type { MailEffect } from '../personen/kies-ontvangers.ts';

/** A term that will end, with the mails that leave then. */
export interface Termijnpost {
  /** UTC instant. */
  readonly op: string;
  readonly titel: string;
  readonly mails: readonly MailEffect[];
}

const HOOGUIT_STAPPEN = 30;

/**
 * The terms that end one after the other when nobody does anything, with what they mail: decided on today's facts, by
 * the same function that decides when they really end.
 */
export const voorspelTermijnen = (begin: Situation): readonly Termijnpost[] => {
  const verwacht: Termijnpost[] = [];
  let situatie = begin;
  for (let stap = 0; stap < HOOGUIT_STAPPEN; stap += 1) {
    const [timer] = situatie.instance.state.timers.toSorted((een, ander) =>
      een.dueAt.localeCompare(ander.dueAt),
    );
    if (!timer) break;
    const now = timer.dueAt > situatie.now ? timer.dueAt : situatie.now;
    const event = { type: TIMER_EVENT, timer: timer.id, generation: timer.generation };
    const besluit = decide({ ...situatie, now }, { event, actor: SYSTEM });
    if (!besluit.ok) break;
    const mails = (besluit.effects as readonly Effect[]).flatMap((effect) =>
      effect.type === 'mail' ? [effect.params] : [],
    );
    const titel = begin.definition.delays[timer.delay]?.title ?? timer.delay;
    if (mails.length > 0) verwacht.push({ op: now, titel, mails });
    const { instance } = situatie;
    situatie = {
      ...situatie,
      now,
      instance: { ...instance, seq: instance.seq + 1, state: besluit.state, status: besluit.status },
    };
    if (besluit.status === 'done') break;
  }
  return verwacht;
};
