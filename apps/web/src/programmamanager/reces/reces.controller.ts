import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarRecessen, ReadRecessen, ReadTraject, type CaseRefusal } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  Reply,
  RequestForm,
  UuidOr404,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedText,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { RecesForm } from './reces.forms.ts';
import { RecesPage, type RecesBeeld } from './reces.view.tsx';

/** When the raad of the gemeente does not meet: for every traject of that gemeente. */
@Controller('trajecten/:id/reces')
@Bureau()
export class RecesController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readRecessen: ReadRecessen,
    private readonly bewaar: BewaarRecessen,
  ) {}

  @Get()
  async page(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id);
    return beeld ? createElement(RecesPage, beeld) : notFound();
  }

  @Post()
  async voegToe(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const beeld = await this.lees(id);
    if (!beeld) return notFound();
    const typed = typedText(body);
    const form = readForm(RecesForm, body);
    if (!form.ok) return invalid(createElement(RecesPage, { ...beeld, typed, faults: form.faults }));
    const { tekst } = form.value;
    const result = await this.bewaar.voegToe({ trajectId: id, tekst, actor });
    if (result.ok) return redirect(trajectPad(id, 'reces'), 'reces-bewaard');
    if (result.refusal.code === 'invalid')
      return invalid(createElement(RecesPage, { ...beeld, typed, faults: result.refusal.faults }));
    return this.geweigerd(id, result.refusal);
  }

  @Post(':recesId/verwijderen')
  async verwijder(
    @Param('id', UuidOr404) id: string,
    @Param('recesId', UuidOr404) recesId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    if (!readForm(RequestForm, body).ok) return redirect(trajectPad(id, 'reces'));
    const result = await this.bewaar.verwijder({ trajectId: id, recesId, actor });
    if (result.ok) return redirect(trajectPad(id, 'reces'), 'reces-verwijderd');
    return this.geweigerd(id, result.refusal);
  }

  private geweigerd(id: string, refusal: CaseRefusal): Reply {
    return refused(refusal, { terug: trajectPad(id, 'reces') });
  }

  private async lees(id: string): Promise<RecesBeeld | undefined> {
    const [traject, reces] = await Promise.all([this.readTraject.execute(id), this.readRecessen.execute(id)]);
    return traject && reces && { traject, reces };
  }
}
