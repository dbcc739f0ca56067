import { Body, Controller, Get, Post, UseGuards } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadGehouden } from '#berichten';
import { VrijeDagen } from '#case-management';
import { dagenTussen, datumVan, plusWerkdagen } from '#domain';
import { PracticeClock } from '#persistence';
import { faultsByField, invalid, readForm, redirect, typedText, type Reply } from '../shell/index.ts';
import { DaysForm } from './klok.forms.ts';
import { KlokPage, type KlokPageProps } from './klok.view.tsx';
import { PracticeOnly } from './practice-only.ts';

const PAGE = '/ontwikkel/klok';

@Controller('ontwikkel/klok')
@UseGuards(PracticeOnly)
export class KlokController {
  constructor(
    private readonly clock: PracticeClock,
    private readonly vrijeDagen: VrijeDagen,
    private readonly readGehouden: ReadGehouden,
  ) {}

  @Get()
  async page(): Promise<ReactElement> {
    return createElement(KlokPage, await this.stand());
  }

  @Post('dagen')
  async days(@Body() body: unknown): Promise<Reply> {
    const form = readForm(DaysForm, body);
    if (form.ok) {
      await this.clock.moveDays(form.value.dagen);
      return redirect(PAGE, 'klok-verzet');
    }
    const props = { typed: typedText(body)['dagen'], errors: faultsByField(form.faults) };
    return invalid(createElement(KlokPage, { ...(await this.stand()), ...props }));
  }

  @Post('werkdag')
  async workingDay(): Promise<Reply> {
    const [{ now }, kalender] = await Promise.all([this.clock.read(), this.vrijeDagen.kalender()]);
    const today = datumVan(now);
    await this.clock.moveDays(dagenTussen(today, plusWerkdagen(today, 1, kalender)));
    return redirect(PAGE, 'klok-verzet');
  }

  /** When what waits for the mail of a morning leaves. */
  @Post('ochtend')
  async morning(): Promise<Reply> {
    const gehouden = await this.readGehouden.execute();
    if (gehouden) await this.clock.moveTo(gehouden.tot);
    return redirect(PAGE, 'klok-verzet');
  }

  @Post('nu')
  async now(): Promise<Reply> {
    await this.clock.reset();
    return redirect(PAGE, 'klok-gelijk');
  }

  private async stand(): Promise<Pick<KlokPageProps, 'time' | 'gehouden'>> {
    const [time, gehouden] = await Promise.all([this.clock.read(), this.readGehouden.execute()]);
    return { time, gehouden };
  }
}
