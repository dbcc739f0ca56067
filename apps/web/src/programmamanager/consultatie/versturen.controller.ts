import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadTraject } from '#case-management';
import { ReadConsultatie, VerzendConsultatie, vormVan } from '#consultatie';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  RequestForm,
  UuidOr404,
  newRequestId,
  notFound,
  readForm,
  redirect,
  refused,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { findConsultatie } from './find-consultatie.ts';
import { VersturenPage } from './versturen.view.tsx';

/** First see who gets the mail, then send it. */
@Controller('trajecten/:id/consultatie/versturen')
@Bureau('programmamanager')
export class VersturenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
    private readonly verzend: VerzendConsultatie,
  ) {}

  @Get()
  async preview(
    @Param('id', UuidOr404) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const found = await findConsultatie(this.readTraject, this.readConsultatie, id);
    if (!found) return notFound();
    if (found.beeld.stand !== 'opstellen') return redirect(trajectPad(id, 'consultatie'));
    const { vorm } = found;
    const poging = { trajectId: id, vorm, actor, requestId: newRequestId() };
    return createElement(VersturenPage, { ...found, voorbeeld: await this.verzend.voorbeeld(poging) });
  }

  @Post()
  async send(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = trajectPad(id, 'consultatie');
    const form = readForm(RequestForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug });
    const traject = await this.readTraject.execute(id);
    const vorm = traject && vormVan(traject);
    if (!vorm) return notFound();
    const { requestId, tegenAdvies } = form.value;
    const result = await this.verzend.execute({ trajectId: id, vorm, actor, requestId, tegenAdvies });
    if (result.ok) return redirect(terug, 'consultatie-verzonden');
    return refused(result.refusal, { terug, base: trajectPad(id) });
  }
}
