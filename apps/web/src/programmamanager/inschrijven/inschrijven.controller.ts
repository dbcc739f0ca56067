import { Body, Controller, Get, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Gemeenten, Medewerkers, ReadProgrammas, SchrijfGemeenteIn } from '#case-management';
import type { Actor, FieldFault } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  readForm,
  redirect,
  typedText,
  type Reply,
} from '../../shell/index.ts';
import { InschrijvenForm } from './inschrijven.forms.ts';
import { InschrijvenPage } from './inschrijven.view.tsx';
import { meerdereGemeenten, zoekGemeente } from './zoek-gemeente.ts';

@Controller('trajecten/nieuw')
@Bureau('programmamanager')
export class InschrijvenController {
  constructor(
    private readonly schrijfIn: SchrijfGemeenteIn,
    private readonly gemeenten: Gemeenten,
    private readonly medewerkers: Medewerkers,
    private readonly readProgrammas: ReadProgrammas,
  ) {}

  @Get()
  form(@CurrentActor() actor: Actor): Promise<ReactElement> {
    return this.page({ programmamanager: actor.id });
  }

  @Post()
  async save(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<Reply> {
    const typed = typedText(body);
    const form = readForm(InschrijvenForm, body);
    if (!form.ok) return invalid(await this.page(typed, form.faults));
    const { programma, programmamanager, requestId } = form.value;
    const gemeenten = await this.gemeenten.alle();
    const gemeente = zoekGemeente(gemeenten, form.value.gemeente);
    const meerdere = gemeente ? undefined : meerdereGemeenten(gemeenten, form.value.gemeente);
    if (meerdere !== undefined)
      return invalid(await this.page(typed, [{ field: 'gemeente', text: meerdere }]));
    const result = await this.schrijfIn.execute({
      gemeenteCode: gemeente?.code ?? '',
      programma,
      programmamanagerId: programmamanager,
      actor,
      requestId,
    });
    if (result.ok) return redirect(`/trajecten/${result.trajectId}`, 'traject-begonnen');
    const { refusal } = result;
    if (refusal.code === 'invalid') return invalid(await this.page(typed, refusal.faults));
    const text = refusal.code === 'conflict' ? refusal.text : 'Deze gemeente kennen we niet.';
    return invalid(await this.page(typed, [{ field: 'gemeente', text }]));
  }

  private async page(
    typed: Readonly<Record<string, string>>,
    faults?: readonly FieldFault[],
  ): Promise<ReactElement> {
    const [gemeenten, medewerkers] = await Promise.all([this.gemeenten.alle(), this.medewerkers.alle()]);
    const managers = medewerkers.filter(
      ({ actief, rollen }) => actief && rollen.includes('programmamanager'),
    );
    return createElement(InschrijvenPage, {
      gemeenten,
      programmas: this.readProgrammas.execute(),
      managers,
      typed,
      faults,
    });
  }
}
