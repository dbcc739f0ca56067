import { documentVan } from '#domain';
import type { Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../case-result.ts';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import type { NieuwBestand } from '../ports/documenten.ts';

/** The file of one version, to be saved and never to be shown: it came from outside. */
export class DownloadBestand {
  constructor(
    private readonly documenten: Documenten,
    private readonly inzage: Inzage,
  ) {}

  async execute(
    trajectId: string,
    soort: string,
    nummer: string,
    actor: Actor,
  ): Promise<CaseResult<{ readonly bestand: Omit<NieuwBestand, 'sha256'> }>> {
    const inzicht = await this.inzage.execute(trajectId, actor);
    const blad = inzicht && documentVan(inzicht.blad, soort);
    if (!inzicht || !blad) return notFound();
    const weigering = inzicht.weigering(blad);
    if (weigering) return weigering;
    const bestand = await this.documenten.bestand(trajectId, soort, nummer);
    return bestand ? { ok: true, bestand } : notFound();
  }
}
