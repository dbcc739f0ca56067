import { invalid, notFound } from '#case-management';
import type { EventCaseResult } from '#case-management';
import { Clock } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import type { EigenRonde } from '../ronde.ts';
import type { Consultatievorm } from '../vorm.ts';
import { bezwaarTegenPlan } from './bezwaar-tegen-plan.ts';
import { ANDERE_TEKST, TERMIJN_VOORBIJ, inWoorden } from './gesloten.ts';
import { planReacties } from './plan-reacties.ts';
import type { Ingediend } from './plan-reacties.ts';
import { Reactieronde } from './reactieronde.ts';
import { reactieveld, teLang } from './reactietekst.ts';
import { SchrijfAntwoord } from './schrijf-antwoord.ts';
import type { Antwoordopdracht } from './schrijf-antwoord.ts';

export interface BewaarReactiesInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly vorm: Consultatievorm;
  /** The fields that were sent; places that are not among them stay as they are. */
  readonly reacties: readonly Ingediend[];
  /** The round that the page was about. */
  readonly rondeId?: string | undefined;
  readonly actor: Actor;
  readonly requestId: string;
}

/** A recipient reacts, per place and in general, or changes that until the term ends or the bureau has judged it. */
export class BewaarReacties {
  constructor(
    private readonly schrijfAntwoord: SchrijfAntwoord,
    private readonly consultaties: Consultaties,
    private readonly reactieronde: Reactieronde,
    private readonly clock: Clock,
  ) {}

  /** `gewijzigd`: this person had answered before. */
  async execute(input: BewaarReactiesInput): Promise<EventCaseResult<{ readonly gewijzigd: boolean }>> {
    const { trajectId, reacties, rondeId } = input;
    const eigen = await this.eigenVan(input);
    if (!eigen) return notFound();
    const faults = reacties.flatMap(({ blokId, tekst }) => teLang(tekst.trim(), reactieveld(blokId)));
    if (faults.length > 0) return invalid(...faults);
    if ((await this.clock.now()) > eigen.termijn) return TERMIJN_VOORBIJ;
    if (!eigen.isLaatste || (rondeId !== undefined && rondeId !== eigen.id)) return ANDERE_TEKST;
    const { plaatsen } = await this.reactieronde.lees(trajectId, eigen);
    const open = new Set(plaatsen.flatMap(({ id, isOpen }) => (isOpen ? [id] : [])));
    if (reacties.some(({ blokId, tekst }) => blokId !== null && tekst.trim() !== '' && !open.has(blokId)))
      return ANDERE_TEKST;
    return this.schrijf(input, eigen);
  }

  private async schrijf(
    input: BewaarReactiesInput,
    eigen: EigenRonde,
  ): Promise<EventCaseResult<{ readonly gewijzigd: boolean }>> {
    const gewijzigd = eigen.status === 'gereageerd';
    if (gewijzigd) {
      const result = await this.schrijfAntwoord.erna(this.opdracht(input, eigen));
      return result.ok ? { ok: true, gewijzigd } : result;
    }
    const result = await this.schrijfAntwoord.eerste(this.opdracht(input, eigen));
    if (result.ok) return { ok: true, gewijzigd };
    // Answered in another tab in the meantime, and as the last one.
    const nu = result.refusal.code === 'not-here' ? await this.eigenVan(input) : undefined;
    return nu?.status === 'gereageerd' ? this.schrijf(input, nu) : inWoorden(result.refusal);
  }

  private opdracht(input: BewaarReactiesInput, eigen: EigenRonde): Antwoordopdracht {
    const { trajectId, deelnemerId, vorm, actor, requestId, reacties } = input;
    const gewijzigd = eigen.status === 'gereageerd';
    return {
      trajectId,
      deelnemerId,
      vorm,
      actor,
      requestId,
      regel: gewijzigd ? 'Een reactie op de consultatie is gewijzigd' : null,
      schrijf: async (tx, stand) => {
        const huidig = await this.consultaties.eigenReacties(tx, eigen.id, deelnemerId);
        const plan = planReacties(huidig, reacties);
        const bezwaar = bezwaarTegenPlan(plan, stand === 'verzamelen');
        if (bezwaar) return bezwaar;
        if (plan.wijzigingen.length === 0) return 'niets';
        this.consultaties.schrijfReacties(tx, eigen.id, deelnemerId, plan.wijzigingen);
        return 'geschreven';
      },
    };
  }

  private eigenVan({ trajectId, deelnemerId, vorm }: BewaarReactiesInput): Promise<EigenRonde | undefined> {
    return this.consultaties.vanDeelnemer(trajectId, vorm.onderdeel, deelnemerId);
  }
}
