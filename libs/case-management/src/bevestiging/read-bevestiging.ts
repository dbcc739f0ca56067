import { confirmedPhases, type ConfirmedPhase } from '#statechart';
import { ReadStanding, type Actor, type AnyDefinition } from '#workflow-engine';
import type { Dossier } from '../dossier/dossier.ts';
import { ReadDossier } from '../dossier/read-dossier.ts';
import { BekijkGebeurtenis } from '../gebeurtenissen/bekijk-gebeurtenis.ts';
import { Dossierlezer, type RuweRegel } from '../ports/dossierlezer.ts';
import { antwoordkeuze, isBesluit } from './antwoordkeuze.ts';
import type { Bevestiging, Bevestigingsvraag } from './bevestiging.ts';
import { laatsteAntwoord } from './laatste-antwoord.ts';

/** How far back the last answer is looked for: reminders and reactions come in between. */
const REGELS = 500;

/** What a confirmer is asked now, what saying yes sets off, and how the last question was answered. */
export class ReadBevestiging {
  constructor(
    private readonly readDossier: ReadDossier,
    private readonly bekijk: BekijkGebeurtenis,
    private readonly dossierlezer: Dossierlezer,
    private readonly standing: ReadStanding,
  ) {}

  async execute(trajectId: string, actor: Actor): Promise<Bevestiging | undefined> {
    const [dossier, view, regels] = await Promise.all([
      this.readDossier.execute(trajectId),
      this.standing.execute(trajectId),
      this.dossierlezer.log(trajectId, REGELS, 0),
    ]);
    if (!dossier || !view) return undefined;
    const { definition } = view;
    const vragen = confirmedPhases(definition).map((phase) =>
      this.vraagOver(phase, actor, dossier, definition, regels),
    );
    return {
      dossier,
      vragen: (await Promise.all(vragen)).filter((vraag) => vraag !== null),
      laatste: laatsteAntwoord(definition, regels),
    };
  }

  private async vraagOver(
    phase: ConfirmedPhase,
    actor: Actor,
    { traject, standing }: Dossier,
    definition: AnyDefinition,
    regels: readonly RuweRegel[],
  ): Promise<Bevestigingsvraag | null> {
    const open = (type: string | undefined) => standing.accepted.find((event) => event.type === type);
    const event = open(phase.confirmEvent);
    if (!event?.actors.some((role) => actor.roles.includes(role))) return null;
    const gevraagd = regels.find(
      (regel) => regel.soort === 'stap' && regel.event.type === phase.requestEvent,
    );
    const voorbeeld = event.open
      ? await this.bekijk.execute({ trajectId: traject.id, type: event.type, actor })
      : undefined;
    const terug = open(phase.returnEvent);
    return {
      fase: phase.id,
      titel: phase.title,
      besluit: isBesluit(phase),
      gevraagd: isBesluit(phase) || phase.requestEvent !== undefined,
      ja: antwoordkeuze(definition, event.type),
      nee: terug ? antwoordkeuze(definition, terug.type) : null,
      gevraagdOp: gevraagd?.op ?? null,
      gevolgen: voorbeeld?.ok ? voorbeeld.gevolgen : null,
      ontbreekt: event.missing,
      advies: event.open ? event.advice : [],
    };
  }
}
