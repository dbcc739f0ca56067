import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import {
  BeginPeiling,
  HerinnerPeiling,
  ReadPeilingpagina,
  TrekPeilingIn,
  type CaseRefusal,
  type Peilingpagina,
} from '#case-management';
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
} from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import { IntrekForm, opRijen, peilingIn } from './peiling.forms.ts';
import { PeilingFormPage } from './peiling-form.view.tsx';
import { PeilingVoorbeeldPage } from './peiling-voorbeeld.view.tsx';
import { PeilingPage } from './peiling.view.tsx';

/** Asking people which date suits them: a form, a look at whom it goes to, the answers. */
@Controller('trajecten/:id/bijeenkomsten/:onderdeel/peiling')
@Bureau()
export class PeilingController {
  constructor(
    private readonly readPagina: ReadPeilingpagina,
    private readonly begin: BeginPeiling,
    private readonly herinner: HerinnerPeiling,
    private readonly trekIn: TrekPeilingIn,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<ReactElement | Reply> {
    const pagina = await this.readPagina.execute(id, onderdeel);
    if (!pagina) return notFound();
    const { laatste } = pagina;
    if (laatste?.peiling.status === 'open') return createElement(PeilingPage, { ...pagina, beeld: laatste });
    return createElement(PeilingFormPage, pagina);
  }

  @Post('voorbeeld')
  async voorbeeld(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
  ): Promise<ReactElement | Reply> {
    const pagina = await this.readPagina.execute(id, onderdeel);
    if (!pagina) return notFound();
    const typed = typedText(body);
    if (typed['stap'] === 'wijzigen') return createElement(PeilingFormPage, { ...pagina, typed });
    const result = await this.begin.voorbeeld(peilingIn(body, id, onderdeel));
    if (!result.ok) return geweigerd(pagina, result.refusal, body);
    return createElement(PeilingVoorbeeldPage, { ...pagina, typed, voorbeeld: result });
  }

  @Post()
  async save(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const pagina = await this.readPagina.execute(id, onderdeel);
    if (!pagina) return notFound();
    const form = readForm(RequestForm, { requestId: typedText(body)['requestId'] });
    if (!form.ok) return geweigerd(pagina, { code: 'invalid', faults: form.faults }, body);
    const { requestId } = form.value;
    const result = await this.begin.execute({ ...peilingIn(body, id, onderdeel), actor, requestId });
    if (!result.ok) return geweigerd(pagina, result.refusal, body);
    return redirect(zittingPad(id, onderdeel, 'peiling'), 'peiling-verstuurd');
  }

  @Post(':peilingId/herinneren')
  async remind(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = zittingPad(id, onderdeel, 'peiling');
    const result = await this.herinner.execute({ trajectId: id, onderdeel, peilingId, actor });
    return result.ok ? redirect(terug, 'peiling-herinnerd') : refused(result.refusal, { terug });
  }

  @Post(':peilingId/intrekken')
  async withdraw(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = zittingPad(id, onderdeel, 'peiling');
    const form = readForm(IntrekForm, body);
    if (!form.ok) return redirect(terug);
    const { laatWeten } = form.value;
    const result = await this.trekIn.execute({ trajectId: id, onderdeel, peilingId, actor, laatWeten });
    return result.ok ? redirect(terug, 'peiling-ingetrokken') : refused(result.refusal, { terug });
  }
}

function geweigerd(pagina: Peilingpagina, refusal: CaseRefusal, body: unknown): Reply {
  const { traject, zitting } = pagina;
  if (refusal.code !== 'invalid')
    return refused(refusal, { terug: zittingPad(traject.id, zitting.onderdeel, 'peiling') });
  const faults = opRijen(refusal.faults, body);
  return invalid(createElement(PeilingFormPage, { ...pagina, typed: typedText(body), faults }));
}
