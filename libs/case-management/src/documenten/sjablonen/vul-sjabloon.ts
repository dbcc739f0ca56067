import { documentVan, nogNietBekend, sjabloonveldenVan } from '#domain';
import { uitPlatteTekst, veldenIn, vulIn } from '#documents';
import type { TekstDocument } from '#documents';
import { Clock, Ids } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../../case-result.ts';
import { Inzage } from '../../inzage/inzage.ts';
import { Documentsjablonen } from '../../ports/documentsjablonen.ts';
import { LeesWaarden } from './lees-waarden.ts';

export interface Ingevuldsjabloon {
  readonly titel: string;
  readonly inhoud: TekstDocument;
  /** Merge fields of the template whose value is not known yet; they stand in the text as `[…: nog niet bekend]`. */
  readonly onbekend: readonly string[];
}

/** The template of a document, filled with what is known of this traject. */
export class VulSjabloon {
  constructor(
    private readonly inzage: Inzage,
    private readonly sjablonen: Documentsjablonen,
    private readonly leesWaarden: LeesWaarden,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(trajectId: string, soort: string, actor: Actor): Promise<CaseResult<Ingevuldsjabloon>> {
    const inzicht = await this.inzage.execute(trajectId, actor);
    const document = inzicht && documentVan(inzicht.blad, soort);
    const sjabloon = inzicht && this.sjablonen.van(inzicht.blad.naam, soort);
    if (!inzicht || !document || !sjabloon) return notFound();
    const weigering = inzicht.weigering(document);
    if (weigering) return weigering;
    const leeg = uitPlatteTekst(sjabloon.tekst, () => this.ids.next());
    const gebruikt = new Set(veldenIn(leeg));
    const velden = sjabloonveldenVan(inzicht.blad, document).filter(({ naam }) => gebruikt.has(naam));
    const nu = await this.clock.now();
    const programma = inzicht.blad.titel;
    const waarden = await this.leesWaarden.execute(trajectId, velden, { actor, nu, programma });
    const onbekend = velden.map(({ naam }) => naam).filter((naam) => (waarden[naam] ?? '') === '');
    const inhoud = ingevuld(leeg, {
      ...waarden,
      ...Object.fromEntries(onbekend.map((naam) => [naam, nogNietBekend(naam)])),
    });
    return { ok: true, titel: document.titel, inhoud, onbekend };
  }
}

/** A template that asks for what does not exist is a bug: the conformance test finds it first. */
export const ingevuld = (leeg: TekstDocument, waarden: Readonly<Record<string, string>>): TekstDocument => {
  const gevuld = vulIn(leeg, waarden);
  if (gevuld.ok) return gevuld.doc;
  throw new Error(`A template has unknown fields: ${gevuld.onbekend.join(', ')}`);
};
