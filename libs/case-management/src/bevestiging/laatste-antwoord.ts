import { confirmedPhases } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { RuweRegel } from '../ports/dossierlezer.ts';
import { antwoordkeuze, isBesluit } from './antwoordkeuze.ts';
import type { Bevestigingsantwoord } from './bevestiging.ts';

/** How the last question was answered; the log is newest first. */
export function laatsteAntwoord(
  definition: AnyDefinition,
  regels: readonly RuweRegel[],
): Bevestigingsantwoord | null {
  for (const regel of regels) {
    if (regel.soort !== 'stap') continue;
    const { type } = regel.event;
    const phase = confirmedPhases(definition).find(
      ({ confirmEvent, returnEvent }) => type === confirmEvent || type === returnEvent,
    );
    if (!phase) continue;
    const { veld, label } = antwoordkeuze(definition, type);
    const tekst = veld === null ? undefined : regel.event[veld];
    return {
      fase: phase.id,
      titel: phase.title,
      soort: type === phase.confirmEvent ? 'bevestigd' : 'teruggestuurd',
      besluit: isBesluit(phase) ? label : null,
      door: regel.actor.name,
      op: regel.op,
      toelichting: typeof tekst === 'string' && tekst !== '' ? tekst : null,
    };
  }
  return null;
}
