import { documentVan } from '#domain';
import { vergelijk } from '#documents';
import type { Vergelijking } from '#documents';
import type { Actor } from '#workflow-engine';
import { notFound, type CaseResult } from '../case-result.ts';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import type { Versie } from '../ports/documenten.ts';

export interface Versievergelijking {
  readonly titel: string;
  readonly oud: Versie;
  readonly nieuw: Versie;
  readonly vergelijking: Vergelijking;
}

export interface VergelijkInput {
  readonly trajectId: string;
  readonly soort: string;
  /** Numbers of two versions; in any order, also the same one. */
  readonly oud: string;
  readonly nieuw: string;
  readonly actor: Actor;
}

/** What differs between two versions of one document. */
export class VergelijkVersies {
  constructor(
    private readonly documenten: Documenten,
    private readonly inzage: Inzage,
  ) {}

  async execute(input: VergelijkInput): Promise<CaseResult<Versievergelijking>> {
    const { trajectId, soort, actor } = input;
    const inzicht = await this.inzage.execute(trajectId, actor);
    const blad = inzicht && documentVan(inzicht.blad, soort);
    if (!inzicht || !blad) return notFound();
    const weigering = inzicht.weigering(blad);
    if (weigering) return weigering;
    const [oud, nieuw] = await Promise.all([
      this.documenten.versie(trajectId, soort, input.oud),
      this.documenten.versie(trajectId, soort, input.nieuw),
    ]);
    if (!oud || !nieuw) return notFound();
    return { ok: true, titel: blad.titel, oud, nieuw, vergelijking: vergelijk(oud.inhoud, nieuw.inhoud) };
  }
}
