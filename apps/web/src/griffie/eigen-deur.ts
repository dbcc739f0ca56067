import { Injectable } from '@nestjs/common';
import { ReadInkijk, type Inkijk } from '#case-management';
import { LinkDoor, type Gast } from '../links/link-door.ts';
import { Reply, notFound } from '../shell/index.ts';

export interface EigenGast extends Gast {
  readonly inkijk: Inkijk;
}

const DIEPTE: Readonly<Record<Inkijk, number>> = { data: 0, eigen: 1, alles: 2 };

/** The door of the personal pages of a client's people: who comes in, and whether this page is for them. */
@Injectable()
export class EigenDeur {
  constructor(
    private readonly door: LinkDoor,
    private readonly readInkijk: ReadInkijk,
  ) {}

  /** `minstens`: a page that shows more than somebody may see does not exist for them. */
  async open(token: string, minstens: Inkijk): Promise<EigenGast | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const inkijk = await this.readInkijk.execute(gast.trajectId, gast.actor);
    return inkijk !== undefined && DIEPTE[inkijk] >= DIEPTE[minstens] ? { ...gast, inkijk } : notFound();
  }
}
