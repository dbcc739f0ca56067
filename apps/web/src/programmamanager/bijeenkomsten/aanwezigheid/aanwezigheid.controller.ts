import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadVerwachting } from '#berichten';
import { LegAanwezigheidVast, ReadBijeenkomst, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  redirect,
  refused,
  type Reply,
} from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import { gewijzigdeAanwezigheid } from './aanwezigheid.forms.ts';
import { AanwezigheidPage } from './aanwezigheid.view.tsx';

@Controller('trajecten/:id/bijeenkomsten/:onderdeel/aanwezigheid')
@Bureau()
export class AanwezigheidController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly legVast: LegAanwezigheidVast,
    private readonly readVerwachting: ReadVerwachting,
  ) {}

  @Get()
  async form(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Query('vul') vul: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [traject, zitting, antwoorden] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
      this.readVerwachting.execute(id, actor),
    ]);
    if (!traject || !zitting) return notFound();
    const gezegd = new Map(
      antwoorden.flatMap((een) =>
        een.onderdeel === onderdeel && een.antwoord !== null ? [[een.persoonId, een.antwoord]] : [],
      ),
    );
    return createElement(AanwezigheidPage, { traject, zitting, gezegd, isVoorgevuld: vul === 'aanwezig' });
  }

  @Post()
  async save(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const zitting = await this.readBijeenkomst.execute(id, onderdeel);
    if (!zitting) return notFound();
    const aanwezig = gewijzigdeAanwezigheid(body, zitting.mensen);
    const result = await this.legVast.execute({ trajectId: id, onderdeel, aanwezig, actor });
    const pad = zittingPad(id, onderdeel, 'aanwezigheid');
    if (!result.ok) return refused(result.refusal, { terug: zittingPad(id, onderdeel) });
    return redirect(pad, result.vastgelegd === 0 ? 'niets-veranderd' : 'aanwezigheid-vastgelegd');
  }
}
