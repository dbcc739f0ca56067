import { documentVan } from '#domain';
import type { Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../case-result.ts';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import type { Afbeeldingbestand } from '../ports/documentomzetter.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** One image of a document, for who may read that document. */
export class LeesAfbeelding {
  constructor(
    private readonly documenten: Documenten,
    private readonly inzage: Inzage,
  ) {}

  async execute(
    trajectId: string,
    soort: string,
    sha256: string,
    actor: Actor,
  ): Promise<CaseResult<{ readonly afbeelding: Afbeeldingbestand }>> {
    if (!SHA256.test(sha256)) return notFound();
    const inzicht = await this.inzage.execute(trajectId, actor);
    const blad = inzicht && documentVan(inzicht.blad, soort);
    if (!inzicht || !blad) return notFound();
    const weigering = inzicht.weigering(blad);
    if (weigering) return weigering;
    const afbeelding = (await this.documenten.afbeeldingen(trajectId, soort, [sha256])).get(sha256);
    return afbeelding ? { ok: true, afbeelding } : notFound();
  }
}
