import type { Actor } from '#workflow-engine';
import { asDeelnemer } from '../actors.ts';
import { PersoonlijkeLinks, type LinkDoel } from '../ports/persoonlijke-links.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';

export type LinkRefusal = 'verlopen' | 'ingetrokken' | 'onbekend';

export type WieIsDitResult =
  | { readonly ok: true; readonly trajectId: string; readonly deelnemerId: string; readonly actor: Actor }
  | { readonly ok: false; readonly refusal: LinkRefusal };

/** The person behind a personal link, and the one traject in which that person may act. */
export class WieIsDit {
  constructor(private readonly links: PersoonlijkeLinks) {}

  async execute(token: string, doel: LinkDoel): Promise<WieIsDitResult> {
    const link = looksLikeToken(token) ? await this.links.find(hashToken(token)) : undefined;
    if (!link || link.doel !== doel) return { ok: false, refusal: 'onbekend' };
    if (link.stand !== 'geldig') return { ok: false, refusal: link.stand };
    return { ok: true, trajectId: link.trajectId, deelnemerId: link.deelnemerId, actor: asDeelnemer(link) };
  }
}
