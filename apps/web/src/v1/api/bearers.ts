import { Injectable } from '@nestjs/common';
import { ReadInkijk } from '#case-management';
import { isBureauRol, type BureauRol } from '#domain';
import { WieBelt, WieIsDit } from '#identity';
import type { Actor } from '#workflow-engine';

/** A role of the bureau has an api key; `griffie` and `deelnemer` hold a personal link, for one traject. */
export type Holder = BureauRol | 'griffie' | 'deelnemer';

export interface Caller {
  readonly actor: Actor;
  readonly holds: readonly Holder[];
  /** The only traject that this bearer opens, and who in it; undefined for a key of the bureau. */
  readonly within?: { readonly trajectId: string; readonly deelnemerId: string };
}

const LINKS = [
  { doel: 'griffie', holder: 'griffie' },
  { doel: 'reactie', holder: 'deelnemer' },
] as const;

/**
 * Who is behind a bearer: a key of the bureau, or the personal link that somebody got by mail. As on the pages, only who
 * confirms sees all of a traject: the link of an assistant opens nothing here.
 */
@Injectable()
export class Bearers {
  constructor(
    private readonly wieBelt: WieBelt,
    private readonly wieIsDit: WieIsDit,
    private readonly readInkijk: ReadInkijk,
  ) {}

  async find(authorization: string | undefined): Promise<Caller | undefined> {
    const actor = await this.wieBelt.execute(authorization);
    if (actor) return { actor, holds: actor.roles.filter(isBureauRol) };
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) return undefined;
    for (const { doel, holder } of LINKS) {
      const link = await this.wieIsDit.execute(token, doel);
      if (!link.ok) continue;
      const { trajectId, deelnemerId } = link;
      const { actor: wie } = link;
      const mag = holder === 'deelnemer' || (await this.readInkijk.execute(trajectId, wie)) === 'alles';
      return { actor: wie, holds: mag ? [holder] : [], within: { trajectId, deelnemerId } };
    }
    return undefined;
  }
}
