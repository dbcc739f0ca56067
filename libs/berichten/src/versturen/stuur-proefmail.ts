import { Medewerkers } from '#case-management';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { Opsteller } from '../brief/opsteller.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { voorbeeldlezer } from '../postvak/voorbeeldlezer.ts';
import { PROEFMAIL, vindSjabloon } from '../sjablonen/register.ts';
import { Uitgaand } from './uitgaand.ts';
import { zetKlaar } from './zet-klaar.ts';

export interface StuurProefmailInput {
  readonly trajectId: string;
  readonly sjabloon: string;
  readonly onderdelen: readonly string[];
  readonly actor: Actor;
  /** As whose mail it is written; the first one who could get it otherwise. */
  readonly deelnemerId?: string;
  /** The same request is mailed once. */
  readonly requestId?: string | undefined;
  /** Payload of the event that would cause it. */
  readonly gebeurtenis?: Readonly<Record<string, unknown>>;
}

export type StuurProefmailResult =
  | { readonly ok: true; readonly berichtId: string; readonly naar: string }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'not-found' } | { readonly code: 'conflict'; readonly text: string };
    };

const NIET_GEVONDEN: StuurProefmailResult = { ok: false, refusal: { code: 'not-found' } };
const conflict = (text: string): StuurProefmailResult => ({ ok: false, refusal: { code: 'conflict', text } });

/**
 * Mails somebody of the bureau what another person would get, with the real data of the traject, at once and to the own
 * address only. It belongs to no traject: when it does not arrive, that is no task for anybody.
 */
export class StuurProefmail {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly medewerkers: Medewerkers,
    private readonly bronnen: Mailbronnen,
    private readonly opsteller: Opsteller,
    private readonly post: Uitgaand,
  ) {}

  async execute(input: StuurProefmailInput): Promise<StuurProefmailResult> {
    const { trajectId, sjabloon, onderdelen, actor, gebeurtenis = {} } = input;
    if (!vindSjabloon(sjabloon)) return NIET_GEVONDEN;
    const medewerker = actor.kind === 'medewerker' ? await this.medewerkers.find(actor.id) : undefined;
    if (!medewerker?.actief)
      return conflict('Een proefmail gaat naar uw eigen adres. Dat kan alleen als u bent ingelogd.');
    const bron = await this.bronnen.bron(null, trajectId);
    if (!bron) return NIET_GEVONDEN;
    const aan = voorbeeldlezer(
      this.opsteller,
      bron,
      { ...input, mail: { sjabloon, onderdelen } },
      await this.bronnen.personen(trajectId),
    );
    if (!aan) return conflict('Er doet nog niemand mee aan dit traject. Voeg eerst deelnemers toe.');
    const bericht = this.opsteller.proef(
      { sjabloon, onderdelen, bron, aan, gebeurtenis, proef: true },
      { ...medewerker, sjabloon: PROEFMAIL, verzoek: input.requestId },
    );
    await this.unitOfWork.run((tx) => zetKlaar(tx, this.post.store, this.post.queue, [bericht]));
    return { ok: true, berichtId: bericht.id, naar: medewerker.email };
  }
}
