import type { Feiten, Kalender } from '#domain';
import type { ConfirmedPhase } from '#statechart';
import type { StandingView } from '#workflow-engine';
import type { Taak } from '../ports/taken.ts';
import { wachtOpBevestiging, wachtOpGriffie, type Moment } from '../woorden/moment.ts';
import { teLaat, type TeLaat } from '../woorden/te-laat.ts';
import type { Termijn } from './dossier.ts';

export interface WatLoopt {
  readonly termijnen: readonly Termijn[];
  readonly teLaat: readonly TeLaat[];
}

/** The terms of a run, and what is late in it; neither while it is paused or over. */
export function watLoopt(
  { instance, timers, facts, now }: StandingView,
  moment: Moment,
  phases: readonly ConfirmedPhase[],
  taken: readonly Taak[],
  kalender: Kalender,
): WatLoopt {
  if (instance.status !== 'active') return { termijnen: [], teLaat: [] };
  const termijnen = timers
    .map(({ title, dueAt }) => ({ titel: title, op: dueAt }))
    .sort((een, ander) => (een.op < ander.op ? -1 : 1));
  const verlopen = taken.flatMap(({ titel, termijn, teLaat: laat }) =>
    laat && termijn !== null ? [{ titel, termijn }] : [],
  );
  const gevraagdOp = wachtOpBevestiging(moment) ? laatstGevraagd(taken, phases) : null;
  const { instellingen } = facts as Feiten;
  return {
    termijnen,
    teLaat: teLaat(
      { taken: verlopen, gevraagdOp, vanGriffie: wachtOpGriffie(moment), termijnen },
      instellingen,
      now,
      kalender,
    ),
  };
}

/** Since when a confirmer of this phase has a task in it; the same that the board's query looks for. */
const laatstGevraagd = (taken: readonly Taak[], phases: readonly ConfirmedPhase[]): string | null =>
  taken
    .filter(({ eigenaar, onderdeel }) =>
      phases.some(({ id, confirmers }) => onderdeel === id && confirmers.includes(eigenaar)),
    )
    .map(({ geopendOp }) => geopendOp)
    .sort()
    .at(-1) ?? null;
