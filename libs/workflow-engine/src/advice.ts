import { isTimer, type Command } from './command.ts';
import type { EngineEvent } from './ports/instance-store.ts';
import type { AcceptedEvent, Refusal } from './refusal.ts';
import type { Situation } from './situation.ts';
import { standingOf } from './standing.ts';

/** The field in which somebody says why advice is passed over; every event may carry it. */
export const AGAINST_ADVICE: AcceptedEvent['fields'][number] = {
  name: 'tegenAdvies',
  label: 'Waarom toch?',
  kind: 'text',
  required: false,
};

const reasonIn = (event: EngineEvent): string => {
  const reason = event[AGAINST_ADVICE.name];
  return typeof reason === 'string' ? reason.trim() : '';
};

/** The event with the reason, when there is one. */
export const despiteAdvice = (event: EngineEvent, reason: string | undefined): EngineEvent =>
  reason === undefined || reason.trim() === '' ? event : { ...event, [AGAINST_ADVICE.name]: reason.trim() };

/**
 * Advice that is not met stops a person who gives no reason to pass it over. Asked where an event is sent or tried,
 * not in `decide`: a log is replayed as it was, and neither a clock nor a mail server has reasons.
 */
export const unheededAdvice = (situation: Situation, command: Command): Refusal | undefined => {
  const { event, actor } = command;
  if (isTimer(command) || actor.kind === 'systeem' || reasonIn(event) !== '') return undefined;
  const standing = standingOf(situation);
  const advice = standing.accepted.flatMap((one) => (one.type === event.type ? one.advice : []));
  return advice.length === 0 ? undefined : { code: 'advice', asked: event.type, standing, advice };
};
