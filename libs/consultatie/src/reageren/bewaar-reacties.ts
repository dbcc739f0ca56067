import { Dossierlog, invalid, notFound } from '#case-management';
import type { CaseResult, EventCaseResult } from '#case-management';
import { Clock, SendEvent } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { OpDezeStand } from '../op-deze-stand.ts';
import { Consultaties } from '../ports/consultaties.ts';
import type { EigenRonde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';
import { AL_BEOORDEELD, GESLOTEN, TERMIJN_VOORBIJ, inWoorden } from './gesloten.ts';

export const MAX_REACTIE = 10_000;

export interface BewaarReactieInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly vorm: Consultatievorm;
  readonly tekst: string;
  readonly actor: Actor;
  readonly requestId: string;
}

/** A recipient reacts, or changes the reaction until the term ends or the bureau has judged it. */
export class BewaarReactie {
  constructor(
    private readonly sendEvent: SendEvent,
    private readonly opDezeStand: OpDezeStand,
    private readonly consultaties: Consultaties,
    private readonly dossier: Dossierlog,
    private readonly clock: Clock,
  ) {}

  async execute(input: BewaarReactieInput): Promise<EventCaseResult<{ readonly gewijzigd: boolean }>> {
    const { trajectId, deelnemerId, vorm } = input;
    const eigen = await this.consultaties.vanDeelnemer(trajectId, vorm.onderdeel, deelnemerId);
    if (!eigen) return notFound();
    const tekst = input.tekst.trim();
    if (tekst === '')
      return invalid({ field: 'tekst', text: "Schrijf uw reactie op, of kies 'Ik heb geen opmerkingen'." });
    if (tekst.length > MAX_REACTIE)
      return invalid({
        field: 'tekst',
        text: `Uw reactie is te lang: ${tekst.length} tekens. Maak haar korter dan ${MAX_REACTIE} tekens.`,
      });
    if ((await this.clock.now()) > eigen.termijn) return TERMIJN_VOORBIJ;
    if (eigen.reactie?.tekst === tekst) return { ok: true, gewijzigd: false };
    return eigen.reactie ? this.wijzig(input, eigen, tekst) : this.reageer(input, eigen, tekst);
  }

  private async reageer(
    { trajectId, deelnemerId, vorm, actor, requestId }: BewaarReactieInput,
    eigen: EigenRonde,
    tekst: string,
  ): Promise<EventCaseResult<{ readonly gewijzigd: boolean }>> {
    const sent = await this.sendEvent.execute({
      instanceId: trajectId,
      event: { type: gebeurtenissenVan(vorm).reageert, deelnemer: deelnemerId },
      actor,
      requestId,
      alongside: async (tx) => this.consultaties.bewaarReactie(tx, eigen.id, deelnemerId, tekst),
    });
    return sent.ok ? { ok: true, gewijzigd: false } : inWoorden(sent.refusal);
  }

  /** Not an event: the run already knows that this person answered. Also after the last one did. */
  private wijzig(
    { trajectId, deelnemerId, vorm, actor }: BewaarReactieInput,
    eigen: EigenRonde,
    tekst: string,
  ): Promise<CaseResult<{ readonly gewijzigd: boolean }>> {
    return this.opDezeStand.run(
      trajectId,
      ({ standing }) => {
        const stand = standVan(standing, vorm.onderdeel, true);
        if (!eigen.isLaatste || (stand !== 'verzamelen' && stand !== 'verwerken')) return GESLOTEN;
        return undefined;
      },
      async (tx) => {
        if (!(await this.consultaties.wijzigReactie(tx, eigen.id, deelnemerId, tekst))) return AL_BEOORDEELD;
        this.dossier.note(tx, trajectId, actor, 'Een reactie op de consultatie is gewijzigd');
        return { ok: true, gewijzigd: true };
      },
    );
  }
}
