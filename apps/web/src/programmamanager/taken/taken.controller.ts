import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { createElement, type ReactElement } from 'react';
import { ReadTaken, SluitTaak } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  isLocalPath,
  notFound,
  redirect,
  refused,
  typedText,
  UuidOr404,
  type Reply,
} from '../../shell/index.ts';
import { alsAdres, alsFilter, leesTakenQuery } from './taken.forms.ts';
import { TakenPage } from './taken.view.tsx';

@Controller('taken')
@Bureau()
export class TakenController {
  constructor(
    private readonly readTaken: ReadTaken,
    private readonly sluitTaak: SluitTaak,
  ) {}

  @Get()
  async page(@Query() body: Record<string, unknown>): Promise<ReactElement> {
    const query = leesTakenQuery(body);
    return createElement(TakenPage, {
      lijst: await this.readTaken.execute(alsFilter(query)),
      query,
      terug: alsAdres(query),
    });
  }

  @Post(':taakId/gedaan')
  async done(
    @Param('taakId', UuidOr404) taakId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const { trajectId = '', terug = '' } = typedText(body);
    if (!isUUID(trajectId)) return notFound();
    const naar = isLocalPath(terug) ? terug : '/taken';
    const result = await this.sluitTaak.execute({ trajectId, taakId, actor });
    return result.ok ? redirect(naar, 'taak-gedaan') : refused(result.refusal, { terug: naar });
  }
}
