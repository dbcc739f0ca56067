import { Body, Controller, Get, Param, Post } from '@nestjs/common';
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
import { KlaarzettenForm, oordelenIn } from './consultatie.forms.ts';
import { ConsultatiePage } from './consultatie.view.tsx';
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
  async read(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const found = await this.find(id);
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
    const { termijn, doelgroepen } = form.value;
    const groep = found.beeld.voorstel?.kandidaten.filter((een) => doelgroepen.includes(een.doelgroep)) ?? [];
    const ontvangers = [...form.value.ontvangers, ...groep.map(({ deelnemer }) => deelnemer.id)];
    const { vorm } = found;
    const result = await this.zetKlaar.execute({ trajectId: id, vorm, termijn, ontvangers, actor });
    if (result.ok) return redirect(trajectPad(id, 'consultatie/versturen'));
    return answer(found, result.refusal, { typed, gekozen: ontvangers });
  }

  @Post('reacties')
  async judge(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const found = await this.find(id);
    if (!found) return notFound();
    const ids = found.beeld.rondes[0]?.reacties.map((reactie) => reactie.id) ?? [];
    const { vorm } = found;
    const result = await this.beoordeel.execute({ trajectId: id, vorm, rijen: oordelenIn(body, ids), actor });
    if (result.ok) return redirect(trajectPad(id, 'consultatie'), 'oordelen-bewaard');
    return answer(found, result.refusal, { typed: typedText(body) });
  }

  private find(id: string) {
    return findConsultatie(this.readTraject, this.readConsultatie, id);
  }
}
