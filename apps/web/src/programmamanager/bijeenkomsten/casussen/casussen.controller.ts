import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { IsString } from 'class-validator';
import { BewaarCasus, ReadCasussen, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  RequestForm,
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
import { CasusPage, CasussenPage, type CasussenPageProps } from './casussen.view.tsx';

class CasusForm extends RequestForm {
  @IsString()
  titel!: string;

  @IsString()
  omschrijving!: string;
}

@Controller('trajecten/:id/casussen')
@Bureau()
export class CasussenController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readCasussen: ReadCasussen,
    private readonly bewaarCasus: BewaarCasus,
  ) {}

  @Get()
  async page(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id);
    return beeld ? createElement(CasussenPage, beeld) : notFound();
  }

  @Post()
  voegToe(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.bewaar(id, null, body, actor);
  }

  @Get(':casusId')
  async wijzigen(
    @Param('id', UuidOr404) id: string,
    @Param('casusId', UuidOr404) casusId: string,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id);
    const casus = beeld?.casussen.find((een) => een.id === casusId);
    if (!beeld || !casus) return notFound();
    const { titel, omschrijving } = casus;
    return createElement(CasusPage, { ...beeld, casusId, typed: { titel, omschrijving } });
  }

  @Post(':casusId')
  wijzig(
    @Param('id', UuidOr404) id: string,
    @Param('casusId', UuidOr404) casusId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.bewaar(id, casusId, body, actor);
  }

  private async bewaar(id: string, casusId: string | null, body: unknown, actor: Actor): Promise<Reply> {
    const beeld = await this.lees(id);
    if (!beeld) return notFound();
    const form = readForm(CasusForm, body);
    const result = form.ok
      ? await this.bewaarCasus.execute({ trajectId: id, casusId, actor, ...form.value })
      : ({ ok: false, refusal: { code: 'invalid', faults: form.faults } } as const);
    const terug = trajectPad(id, 'casussen');
    if (result.ok) return redirect(terug, 'casus-bewaard');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    const props = { ...beeld, typed: typedText(body), faults: result.refusal.faults };
    return invalid(
      casusId === null ? createElement(CasussenPage, props) : createElement(CasusPage, { ...props, casusId }),
    );
  }

  private async lees(id: string): Promise<CasussenPageProps | undefined> {
    const [traject, casussen] = await Promise.all([
      this.readTraject.execute(id),
      this.readCasussen.execute(id),
    ]);
    return traject && casussen && { traject, casussen };
  }
}
