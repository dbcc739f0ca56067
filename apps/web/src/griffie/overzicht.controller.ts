import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBevestiging } from '#case-management';
import { LinkDoor } from '../links/link-door.ts';
import { Reply, notFound } from '../shell/index.ts';
import { OverzichtPage } from './overzicht.view.tsx';

/** What the griffie sees of the traject of its own gemeente. */
@Controller('g/:token')
export class GriffieOverzichtController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readBevestiging: ReadBevestiging,
  ) {}

  @Get()
  async page(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const bevestiging = await this.readBevestiging.execute(gast.trajectId, gast.actor);
    return bevestiging ? createElement(OverzichtPage, { token, bevestiging, actor: gast.actor }) : notFound();
  }
}
