import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBericht, ReadBerichten, StuurOpnieuw } from '#berichten';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  mailHtml,
  notFound,
  redirect,
  refused,
  type Reply,
} from '../shell/index.ts';
import { BerichtPage } from './bericht.view.tsx';
import { leesQuery } from './berichten-query.ts';
import { BerichtenPage } from './berichten.view.tsx';

/** The outbox: every mail with what became of it. */
@Controller('berichten')
@Bureau()
export class BerichtenController {
  constructor(
    private readonly readBerichten: ReadBerichten,
    private readonly readBericht: ReadBericht,
    private readonly stuurOpnieuw: StuurOpnieuw,
  ) {}

  @Get()
  async list(@Query() given: Record<string, unknown>): Promise<ReactElement> {
    const query = leesQuery(given);
    return createElement(BerichtenPage, { query, lijst: await this.readBerichten.execute(query) });
  }

  @Get(':id')
  async one(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const bericht = await this.readBericht.execute(id);
    return bericht ? createElement(BerichtPage, { bericht }) : notFound();
  }

  @Get(':id/html')
  async html(@Param('id', UuidOr404) id: string): Promise<Reply> {
    const bericht = await this.readBericht.execute(id);
    return bericht ? mailHtml(bericht.html) : notFound();
  }

  @Post(':id/opnieuw')
  async again(@Param('id', UuidOr404) id: string, @CurrentActor() actor: Actor): Promise<Reply> {
    const result = await this.stuurOpnieuw.execute({ berichtId: id, actor });
    return result.ok
      ? redirect(`/berichten/${id}`, 'bericht-opnieuw')
      : refused(result.refusal, { terug: `/berichten/${id}` });
  }
}
