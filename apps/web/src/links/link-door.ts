import { Injectable } from '@nestjs/common';
import { createElement } from 'react';
import { WieIsDit, type LinkDoel } from '#identity';
import type { Actor } from '#workflow-engine';
import { Reply, page } from '../shell/index.ts';
import { LinkRefusedPage } from './link-refused.view.tsx';

/** Who came in by a personal link: the one traject and the one person that every use case is called with. */
export interface Gast {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly actor: Actor;
}

const STATUS = { onbekend: 404, verlopen: 410, ingetrokken: 410 } as const;

@Injectable()
export class LinkDoor {
  constructor(private readonly wieIsDit: WieIsDit) {}

  /** Somebody, or the page that says why not and what to do. */
  async open(token: string, doel: LinkDoel): Promise<Gast | Reply> {
    const who = await this.wieIsDit.execute(token, doel);
    if (who.ok) return { trajectId: who.trajectId, deelnemerId: who.deelnemerId, actor: who.actor };
    return page(STATUS[who.refusal], createElement(LinkRefusedPage, { refusal: who.refusal, token, doel }));
  }
}
