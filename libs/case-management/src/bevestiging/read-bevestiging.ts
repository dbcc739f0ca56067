import { confirmedPhases } from '#statechart';
import { DefinitionRegistry, type Actor, type AnyDefinition } from '#workflow-engine';
import type { Dossier } from '../dossier/dossier.ts';
import { ReadDossier } from '../dossier/read-dossier.ts';
import { BekijkGebeurtenis } from '../gebeurtenissen/bekijk-gebeurtenis.ts';
import { Dossierlezer, type RuweRegel } from '../ports/dossierlezer.ts';
import { titelVanFase } from '../woorden/titels.ts';
import type { Bevestiging, Bevestigingsantwoord, Bevestigingsvraag } from './bevestiging.ts';

/** How far back the last answer is looked for: reminders and reactions come in between. */
const REGELS = 500;

/** What a confirmer is asked now, what saying yes sets off, and how the last question was answered. */
export class ReadBevestiging {
  constructor(
    private readonly readDossier: ReadDossier,
    private readonly bekijk: BekijkGebeurtenis,
    private readonly dossierlezer: Dossierlezer,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(trajectId: string, actor: Actor): Promise<Bevestiging | undefined> {
    const [dossier, regels] = await Promise.all([
      this.readDossier.execute(trajectId),
      this.dossierlezer.log(trajectId, REGELS, 0),
    ]);
    if (!dossier) return undefined;
    const definition = this.registry.latest(dossier.traject.programma);
    if (!definition) throw new Error(`No definition ${dossier.traject.programma}`);
    return {
      dossier,
      vraag: await this.vraagAan(actor, dossier, definition, regels),
      laatste: laatsteAntwoord(definition, regels),
    };
  }

  private async vraagAan(
    actor: Actor,
    dossier: Dossier,
    definition: AnyDefinition,
    regels: readonly RuweRegel[],
  ): Promise<Bevestigingsvraag | null> {
    const phase = confirmedPhases(definition).find(({ id }) => id === dossier.fase.id);
    const event = dossier.standing.accepted.find(({ type }) => type === phase?.confirmEvent);
    if (!phase || !event?.actors.some((role) => actor.roles.includes(role))) return null;
    const gevraagd = regels.find(
      (regel) => regel.soort === 'stap' && regel.event.type === phase.requestEvent,
    );
    const voorbeeld = event.open
      ? await this.bekijk.execute({ trajectId: dossier.traject.id, type: event.type, actor })
      : undefined;
    return {
      fase: phase.id,
      titel: phase.title,
      gevraagdOp: gevraagd?.op ?? null,
      gevolgen: voorbeeld?.ok ? voorbeeld.gevolgen : null,
      ontbreekt: event.missing,
    };
  }
}

function laatsteAntwoord(
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
    const soort = type === phase.confirmEvent ? 'bevestigd' : 'teruggestuurd';
    const tekst = regel.event[soort === 'bevestigd' ? 'toelichting' : 'reden'];
    return {
      fase: phase.id,
      titel: titelVanFase(definition, phase.id),
      soort,
      door: regel.actor.name,
      op: regel.op,
      toelichting: typeof tekst === 'string' && tekst !== '' ? tekst : null,
    };
  }
  return null;
}
