import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadTraject } from '#case-management';
import { BeoordeelReacties, ReadConsultatie, ZetConsultatieKlaar } from '#consultatie';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  readForm,
  redirect,
  typedList,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { KlaarzettenForm, metSamen, oordelenIn, samenFouten } from './consultatie.forms.ts';
import { ConsultatiePage } from './consultatie.view.tsx';
import { alsQuery } from './filter.ts';
import { again, answer, findConsultatie } from './find-consultatie.ts';

/** The page of a consultation, and what the bureau keeps on it without anything leaving. */
@Controller('trajecten/:id/consultatie')
@Bureau()
export class ConsultatieController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
    private readonly zetKlaar: ZetConsultatieKlaar,
    private readonly beoordeel: BeoordeelReacties,
  ) {}

  @Get()
  async read(
    @Param('id', UuidOr404) id: string,
    @Query() query: Readonly<Record<string, unknown>>,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(id, query);
    return found ? createElement(ConsultatiePage, found) : notFound();
  }

  @Post('klaarzetten')
  async prepare(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const found = await this.find(id);
    if (!found) return notFound();
    const typed = typedText(body);
    const form = readForm(KlaarzettenForm, body);
    if (!form.ok) return again(found, { typed, gekozen: typedList(body, 'ontvangers'), faults: form.faults });
    const { termijn, ontvangers, doelgroepen, zichtbaarheid, iedereenVanEerder, vraag } = form.value;
    const { vorm } = found;
    const result = await this.zetKlaar.execute({
      trajectId: id,
      vorm,
      termijn,
      ontvangers,
      doelgroepen,
      zichtbaarheid,
      iedereenVanEerder,
      alleenGewijzigd: vraag && vraag === 'gewijzigd',
      actor,
    });
    if (result.ok) return redirect(trajectPad(id, 'consultatie/versturen'));
    return answer(found, result.refusal, { typed, gekozen: typedList(body, 'ontvangers') });
  }

  @Post('reacties')
  async judge(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const typed = typedText(body);
    const found = await this.find(id, typed);
    if (!found) return notFound();
    const { vorm, beeld, filter } = found;
    const terug = { typed, gekozen: typedList(body, 'samen') };
    const faults = samenFouten(body);
    if (faults.length > 0) return again(found, { ...terug, faults });
    const ids = beeld.rondes[0]?.reacties.map((reactie) => reactie.id) ?? [];
    const rijen = metSamen(body, oordelenIn(body, ids));
    const result = await this.beoordeel.execute({ trajectId: id, vorm, rijen, actor });
    if (result.ok) return redirect(trajectPad(id, `consultatie${alsQuery(filter)}`), 'oordelen-bewaard');
    return answer(found, result.refusal, terug);
  }

  private find(id: string, gegeven?: Readonly<Record<string, unknown>>) {
    return findConsultatie(this.readTraject, this.readConsultatie, id, gegeven);
  }
}
