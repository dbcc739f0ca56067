import type { Actor } from '#workflow-engine';
import { asApiKey } from '../actors.ts';
import { ApiSleutels } from '../ports/api-sleutels.ts';
import { hashToken, looksLikeToken } from '../tokens.ts';
import { API_KEY_PREFIX } from './maak-api-sleutel.ts';

/** The caller behind an `Authorization: Bearer gm_…` header. */
export class WieBelt {
  constructor(private readonly sleutels: ApiSleutels) {}

  async execute(authorization: string | undefined): Promise<Actor | undefined> {
    const key = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (!key?.startsWith(API_KEY_PREFIX) || !looksLikeToken(key.slice(API_KEY_PREFIX.length)))
      return undefined;
    const sleutel = await this.sleutels.find(hashToken(key));
    return sleutel && asApiKey(sleutel);
  }
}
