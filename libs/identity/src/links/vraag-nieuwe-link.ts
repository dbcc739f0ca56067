import { LIMITS } from '../limits.ts';
import type { VraagResult } from '../inloggen/vraag-inloglink.ts';
import { LinkPost } from '../ports/link-post.ts';
import { PersoonlijkeLinks, type LinkDoel } from '../ports/persoonlijke-links.ts';
import { Pogingen } from '../ports/pogingen.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';

export interface VraagNieuweLinkInput {
  readonly token: string;
  readonly doel: LinkDoel;
  readonly ip: string;
  readonly requestId: string;
}

/**
 * Mails a fresh link to the person of an old one, at the address that we have: who holds the old link cannot
 * choose the address, and hears the same answer whoever it was.
 */
export class VraagNieuweLink {
  constructor(
    private readonly links: PersoonlijkeLinks,
    private readonly pogingen: Pogingen,
    private readonly post: LinkPost,
  ) {}

  async execute({ token, doel, ip, requestId }: VraagNieuweLinkInput): Promise<VraagResult> {
    if ((await this.pogingen.count('nieuwe-link-ip', ip)) > LIMITS['nieuwe-link-ip'])
      return { ok: false, refusal: 'te-vaak' };
    const link = looksLikeToken(token) ? await this.links.find(hashToken(token)) : undefined;
    if (!link || link.doel !== doel || !link.doetMee) return { ok: true };
    const asked = await this.pogingen.count('nieuwe-link', `${link.trajectId}:${link.deelnemerId}`);
    if (asked > LIMITS['nieuwe-link']) return { ok: false, refusal: 'te-vaak' };
    const { trajectId, deelnemerId } = link;
    await this.post.sendNieuweLink({ doel, trajectId, deelnemerId, requestId });
    return { ok: true };
  }
}
