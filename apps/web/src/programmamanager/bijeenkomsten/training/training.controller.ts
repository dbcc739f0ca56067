import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { GeefOntheffing, ReadTraining, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
  type Reply,
} from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { OntheffingForm } from './training.forms.ts';
import { TrainingPage, type TrainingPageProps } from './training.view.tsx';

@Controller('trajecten/:id/training')
@Bureau()
export class TrainingController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readTraining: ReadTraining,
    private readonly geefOntheffing: GeefOntheffing,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Query('ambtenaren') ambtenaren: unknown,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id);
    const gevraagd = typeof ambtenaren === 'string' ? ambtenaren : undefined;
    return beeld ? createElement(TrainingPage, { ...beeld, ambtenaren: gevraagd }) : notFound();
  }

  @Post('ontheffing')
  @Bureau('programmamanager')
  async ontheffing(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const beeld = await this.lees(id);
    if (!beeld) return notFound();
    const typed = typedText(body);
    const form = readForm(OntheffingForm, body);
    if (!form.ok) return invalid(createElement(TrainingPage, { ...beeld, typed, faults: form.faults }));
    const { deelnemer: deelnemerId, reden, stap } = form.value;
    const isIntrekking = stap === 'intrekken';
    const result = await this.geefOntheffing.execute({
      trajectId: id,
      deelnemerId,
      reden: isIntrekking ? null : reden,
      actor,
    });
    const terug = trajectPad(id, 'training');
    if (result.ok) return redirect(terug, isIntrekking ? 'ontheffing-ingetrokken' : 'ontheffing-gegeven');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    return invalid(createElement(TrainingPage, { ...beeld, typed, faults: result.refusal.faults }));
  }

  private async lees(id: string): Promise<Pick<TrainingPageProps, 'traject' | 'training'> | undefined> {
    const [traject, training] = await Promise.all([
      this.readTraject.execute(id),
      this.readTraining.execute(id),
    ]);
    return traject && training && { traject, training };
  }
}
