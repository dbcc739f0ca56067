import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadOntvangers } from '#berichten';
import { BekijkGebeurtenis, MeldGehouden, ReadBijeenkomst, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  RequestForm,
  UuidOr404,
  notFound,
  readForm,
  redirect,
  refused,
  type Reply,
} from '../../../shell/index.ts';
import { mailGevolgen } from '../../gevolgen/mail-gevolgen.ts';
import { zittingPad } from '../woorden.ts';
import { GehoudenPage } from './gehouden.view.tsx';

/** 'The session is over': looked at first, then told. */
@Controller('trajecten/:id/bijeenkomsten/:onderdeel/gehouden')
@Bureau()
export class GehoudenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly bekijk: BekijkGebeurtenis,
    private readonly meldGehouden: MeldGehouden,
    private readonly readOntvangers: ReadOntvangers,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [traject, zitting, voorbeeld] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
      this.bekijk.execute({ trajectId: id, type: `${onderdeel}.BUREAU_MELDT_GEHOUDEN`, actor }),
    ]);
    if (!traject || !zitting) return notFound();
    if (!voorbeeld.ok) return refused(voorbeeld.refusal, { terug: zittingPad(id, onderdeel) });
    const { gevolgen } = voorbeeld;
    const mails = await mailGevolgen(this.readOntvangers, id, gevolgen.mails);
    return createElement(GehoudenPage, { traject, zitting, gevolgen, mails });
  }

  @Post()
  async meld(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const terug = zittingPad(id, onderdeel);
    const form = readForm(RequestForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug });
    const { requestId, tegenAdvies } = form.value;
    const opdracht = { trajectId: id, onderdeel, actor, requestId, tegenAdvies };
    const result = await this.meldGehouden.execute(opdracht);
    return result.ok ? redirect(terug, 'bijeenkomst-gehouden') : refused(result.refusal, { terug });
  }
}
