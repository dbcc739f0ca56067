import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadAanmeldingen, WijsAanmeldingAf } from '#case-management';
import { Programmabladen } from '#domain';
import type { Actor, FieldFault } from '#workflow-engine';
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
} from '../../shell/index.ts';
import { AanmeldingPage } from './aanmelding.view.tsx';
import { AanmeldingenPage } from './aanmeldingen.view.tsx';
import { AfwijzenForm } from './afwijzen.forms.ts';

/** Who signed up by the public form, and what the bureau does with it. */
@Controller('aanmeldingen')
@Bureau()
export class AanmeldingenController {
  constructor(
    private readonly read: ReadAanmeldingen,
    private readonly wijsAf: WijsAanmeldingAf,
    private readonly bladen: Programmabladen,
  ) {}

  @Get()
  async list(): Promise<ReactElement> {
    const formulieren = this.bladen.alle().filter(({ aanmeldformulier }) => aanmeldformulier);
    return createElement(AanmeldingenPage, { aanmeldingen: await this.read.execute(), formulieren });
  }

  @Get(':id')
  async one(@Param('id', UuidOr404) id: string, @CurrentActor() actor: Actor): Promise<ReactElement | Reply> {
    return (await this.page(id, actor)) ?? notFound();
  }

  @Post(':id/afwijzen')
  @Bureau('programmamanager')
  async decline(
    @Param('id', UuidOr404) id: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const typed = typedText(body);
    const again = async (faults: readonly FieldFault[]): Promise<Reply> => {
      const element = await this.page(id, actor, typed, faults);
      return element ? invalid(element) : notFound();
    };
    const form = readForm(AfwijzenForm, body);
    if (!form.ok) return again(form.faults);
    const { reden, mail, bericht } = form.value;
    const result = await this.wijsAf.execute({
      aanmeldingId: id,
      reden,
      bericht: mail ? bericht : null,
      actor,
    });
    if (result.ok)
      return redirect('/aanmeldingen', mail ? 'aanmelding-afgewezen-mail' : 'aanmelding-afgewezen');
    if (result.refusal.code === 'invalid') return again(result.refusal.faults);
    return refused(result.refusal, { terug: `/aanmeldingen/${id}` });
  }

  private async page(
    id: string,
    actor: Actor,
    typed: Readonly<Record<string, string>> = {},
    faults: readonly FieldFault[] = [],
  ): Promise<ReactElement | undefined> {
    const aanmelding = await this.read.een(id);
    if (!aanmelding) return undefined;
    const magBeslissen = actor.roles.includes('programmamanager');
    const clienten = this.bladen.laatste(aanmelding.programma)?.clienten ?? [];
    return createElement(AanmeldingPage, { aanmelding, clienten, magBeslissen, typed, faults });
  }
}
