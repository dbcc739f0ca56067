import { Body, Controller, Get, Ip, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Gemeenten, MeldAan } from '#case-management';
import { Programmabladen, type Programmablad } from '#domain';
import { Drempel } from '#identity';
import type { FieldFault } from '#workflow-engine';
import {
  RefusedRequestPage,
  errorText,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  typedText,
  type Reply,
} from '../shell/index.ts';
import { AanmeldenForm } from './aanmelden.forms.ts';
import { AangemeldPage, AanmeldenPage } from './aanmelden.view.tsx';

/** The form on which anybody asks to take part. */
@Controller('aanmelden/:programma')
export class AanmeldenController {
  constructor(
    private readonly meldAan: MeldAan,
    private readonly gemeenten: Gemeenten,
    private readonly bladen: Programmabladen,
    private readonly drempel: Drempel,
  ) {}

  @Get()
  async form(@Param('programma') programma: string): Promise<ReactElement | Reply> {
    const blad = this.open(programma);
    return blad ? this.page(blad) : notFound();
  }

  @Get('bedankt')
  done(@Param('programma') programma: string): ReactElement | Reply {
    const blad = this.open(programma);
    return blad ? createElement(AangemeldPage, { blad }) : notFound();
  }

  @Post()
  async save(
    @Param('programma') programma: string,
    @Body() body: unknown,
    @Ip() ip: string,
  ): Promise<ReactElement | Reply> {
    const blad = this.open(programma);
    if (!blad) return notFound();
    if (!(await this.drempel.neem('aanmelding-ip', ip)))
      return page(429, createElement(RefusedRequestPage, errorText(429)));
    const typed = typedText(body);
    const form = readForm(AanmeldenForm, body);
    if (!form.ok) return invalid(await this.page(blad, typed, form.faults));
    const result = await this.meldAan.execute({ programma, ...form.value });
    if (result.ok) return redirect(`/aanmelden/${programma}/bedankt`);
    return result.refusal.code === 'invalid'
      ? invalid(await this.page(blad, typed, result.refusal.faults))
      : notFound();
  }

  private async page(
    blad: Programmablad,
    typed: Readonly<Record<string, string>> = {},
    faults: readonly FieldFault[] = [],
  ): Promise<ReactElement> {
    return createElement(AanmeldenPage, { blad, gemeenten: await this.gemeenten.alle(), typed, faults });
  }

  private open(programma: string): Programmablad | undefined {
    const blad = this.bladen.laatste(programma);
    return blad?.aanmeldformulier ? blad : undefined;
  }
}
