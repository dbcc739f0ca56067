import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadTraject, ReadVersie, VergelijkVersies, VulSjabloon } from '#case-management';
import type { Actor } from '#workflow-engine';
import { tweeNummers } from '../../documenten/index.ts';
import { Bureau, CurrentActor, UuidOr404, notFound, refused, type Reply } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { SjabloonPage } from './sjabloon.view.tsx';
import { VergelijkenPage } from './vergelijken.view.tsx';

/** Pages to look at besides the document itself: two versions side by side, and the template. */
@Controller('trajecten/:id/documenten/:soort')
@Bureau()
export class VergelijkenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly vergelijkVersies: VergelijkVersies,
    private readonly vulSjabloon: VulSjabloon,
  ) {}

  @Get('vergelijken')
  async vergelijken(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
    @Query() vraag: Readonly<Record<string, unknown>>,
  ): Promise<ReactElement | Reply> {
    const [traject, document] = await Promise.all([
      this.readTraject.execute(id),
      this.readVersie.execute(id, soort, actor),
    ]);
    const twee = document && tweeNummers(document.versies, vraag);
    if (!traject || !twee) return notFound();
    const gevonden = await this.vergelijkVersies.execute({ trajectId: id, soort, ...twee, actor });
    return gevonden.ok
      ? createElement(VergelijkenPage, { traject, document, gevonden })
      : refused(gevonden.refusal, { terug: trajectPad(id, `documenten/${soort}`) });
  }

  @Get('sjabloon')
  async sjabloon(
    @Param('id', UuidOr404) id: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [traject, document, sjabloon] = await Promise.all([
      this.readTraject.execute(id),
      this.readVersie.execute(id, soort, actor),
      this.vulSjabloon.execute(id, soort, actor),
    ]);
    if (!traject || !document) return notFound();
    if (!sjabloon.ok) return refused(sjabloon.refusal, { terug: trajectPad(id, `documenten/${soort}`) });
    return createElement(SjabloonPage, { traject, soort, sjabloon, kanBeginnen: document.versie === null });
  }
}
