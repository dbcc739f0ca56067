import { LIMITS } from '../limits.ts';
import { LinkPost } from '../ports/link-post.ts';
import { MedewerkersMetToegang } from '../ports/medewerkers-met-toegang.ts';
import { Pogingen } from '../ports/pogingen.ts';

export type VraagResult = { readonly ok: true } | { readonly ok: false; readonly refusal: 'te-vaak' };

/** Mails a login link, if the address is that of a medewerker. The answer never tells whether it is. */
export class VraagInloglink {
  constructor(
    private readonly medewerkers: MedewerkersMetToegang,
    private readonly pogingen: Pogingen,
    private readonly post: LinkPost,
  ) {}

  async execute({ email, ip }: { readonly email: string; readonly ip: string }): Promise<VraagResult> {
    const address = email.trim().toLowerCase();
    const [ofAddress, ofIp] = await Promise.all([
      this.pogingen.count('inloglink-adres', address),
      this.pogingen.count('inloglink-ip', ip),
    ]);
    if (ofAddress > LIMITS['inloglink-adres'] || ofIp > LIMITS['inloglink-ip'])
      return { ok: false, refusal: 'te-vaak' };
    const medewerker = await this.medewerkers.findByEmail(address);
    if (medewerker) await this.post.sendInloglink(medewerker);
    return { ok: true };
  }
}
