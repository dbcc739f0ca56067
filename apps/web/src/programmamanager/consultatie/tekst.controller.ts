import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadTraject } from '#case-management';
import { HerschrijfPlaats, ReadConsultatie } from '#consultatie';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  invalid,
  notFound,
  page,
  readForm,
  redirect,
  refused,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { TekstForm } from './consultatie.forms.ts';
import { findConsultatie } from './find-consultatie.ts';
import { TekstPage, plaatsOpPagina } from './tekst.view.tsx';

/** The text of one place, written anew with the reactions to it in sight. */
@Controller('trajecten/:id/consultatie/tekst/:blok')
@Bureau()
export class TekstController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readConsultatie: ReadConsultatie,
    private readonly herschrijf: HerschrijfPlaats,
  ) {}

  @Get()
  async read(@Param('id', UuidOr404) id: string, @Param('blok') blok: string): Promise<ReactElement | Reply> {
    const found = await findConsultatie(this.readTraject, this.readConsultatie, id);
    if (!found || !plaatsOpPagina(found, blok)) return notFound();
    if (found.beeld.stand !== 'verwerken') return redirect(trajectPad(id, 'consultatie'));
    return createElement(TekstPage, { ...found, blok });
  }

  @Post()
  async write(
    @Param('id', UuidOr404) id: string,
    @Param('blok') blok: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const found = await findConsultatie(this.readTraject, this.readConsultatie, id);
    if (!found || !plaatsOpPagina(found, blok)) return notFound();
    const typed = typedText(body);
    const form = readForm(TekstForm, body);
    if (!form.ok)
      return invalid(createElement(TekstPage, { ...found, blok, terug: { typed, faults: form.faults } }));
    const { tekst, verwachtNummer } = form.value;
    const result = await this.herschrijf.execute({
      trajectId: id,
      vorm: found.vorm,
      blokId: blok,
      tekst,
      verwachtNummer,
      actor,
    });
    const hier = trajectPad(id, 'consultatie');
    if (result.ok)
      return redirect(
        `${hier}#plaats-${encodeURIComponent(blok)}`,
        result.veranderd ? 'versie-bewaard' : undefined,
      );
    const { refusal } = result;
    if (refusal.code === 'invalid')
      return invalid(createElement(TekstPage, { ...found, blok, terug: { typed, faults: refusal.faults } }));
    if (refusal.code === 'conflict') {
      const faults = [{ field: 'tekst', text: refusal.text }];
      return page(409, createElement(TekstPage, { ...found, blok, terug: { typed, faults }, botsing: true }));
    }
    return refused(refusal, { terug: hier, base: trajectPad(id) });
  }
}
