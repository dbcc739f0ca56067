import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadBerichten, StuurProefmail, VoorbeeldBericht } from '#berichten';
import { ReadTraject } from '#case-management';
import { trajectPad } from '../programmamanager/traject-page.tsx';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  isLocalPath,
  mailHtml,
  notFound,
  redirect,
  refused,
  type Reply,
} from '../shell/index.ts';
import { leesQuery } from './berichten-query.ts';
import { TrajectBerichtenPage } from './berichten.view.tsx';
import { alsQuery, leesVoorbeeld } from './voorbeeld-vraag.ts';
import { VoorbeeldPage } from './voorbeeld.view.tsx';

type Given = Readonly<Record<string, unknown>>;
/** A page of this traject; its mails when the form names none. */
const terugNaar = (id: string, terug: unknown): string =>
  typeof terug === 'string' && terug.startsWith(`${trajectPad(id)}/`) && isLocalPath(terug)
    ? terug
    : trajectPad(id, 'berichten');

/** The mails of one traject, and each mail before it leaves. */
@Controller('trajecten/:id/berichten')
@Bureau()
export class TrajectBerichtenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBerichten: ReadBerichten,
    private readonly voorbeeldBericht: VoorbeeldBericht,
    private readonly stuurProefmail: StuurProefmail,
  ) {}

  @Get()
  async list(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    if (!traject) return notFound();
    const query = leesQuery(given);
    const lijst = await this.readBerichten.execute({ ...query, trajectId: id });
    return createElement(TrajectBerichtenPage, { traject, lijst, query });
  }

  @Get('voorbeeld')
  async preview(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<ReactElement | Reply> {
    const traject = await this.readTraject.execute(id);
    const input = leesVoorbeeld(id, given);
    const voorbeeld = await this.voorbeeldBericht.execute(input);
    if (!traject || !voorbeeld.ok) return notFound();
    const pad = trajectPad(id, 'berichten/voorbeeld');
    const query = alsQuery(input);
    return createElement(VoorbeeldPage, {
      traject,
      voorbeeld,
      vraag: input,
      adres: `${pad}?${query}`,
      htmlAdres: `${pad}/html?${query}`,
    });
  }

  @Get('voorbeeld/html')
  async previewHtml(@Param('id', UuidOr404) id: string, @Query() given: Given): Promise<Reply> {
    const voorbeeld = await this.voorbeeldBericht.execute(leesVoorbeeld(id, given));
    return voorbeeld.ok ? mailHtml(voorbeeld.html) : notFound();
  }

  @Post('proef')
  async proef(
    @Param('id', UuidOr404) id: string,
    @Body() body: Given,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const { mail, ...vraag } = leesVoorbeeld(id, body);
    const { sjabloon, onderdelen } = mail;
    const [requestId] = [body['requestId']].filter((een) => typeof een === 'string');
    const result = await this.stuurProefmail.execute({ ...vraag, sjabloon, onderdelen, actor, requestId });
    const terug = terugNaar(id, body['terug']);
    return result.ok ? redirect(terug, 'proefmail-verstuurd') : refused(result.refusal, { terug });
  }
}
