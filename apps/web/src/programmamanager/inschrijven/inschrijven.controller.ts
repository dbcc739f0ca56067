import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { Gemeenten, Medewerkers, NeemAanmeldingAan, SchrijfIn } from '#case-management';
import { Programmabladen, type Programmablad } from '#domain';
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
import { InschrijvenForm, leesClient } from './inschrijven.forms.ts';
import { InschrijvenPage } from './inschrijven.view.tsx';
import { KiesProgrammaPage } from './kies-programma.view.tsx';

@Controller('trajecten/nieuw')
@Bureau('programmamanager')
export class InschrijvenController {
  constructor(
    private readonly schrijfIn: SchrijfIn,
    private readonly neemAan: NeemAanmeldingAan,
    private readonly gemeenten: Gemeenten,
    private readonly medewerkers: Medewerkers,
    private readonly bladen: Programmabladen,
  ) {}

  /** First the programme: it decides who can take part. */
  @Get()
  async form(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>): Promise<ReactElement> {
    const typed = { programmamanager: actor.id, ...typedText(query) };
    return (await this.page(typed)) ?? this.keuze();
  }

  @Post()
  async save(@Body() body: unknown, @CurrentActor() actor: Actor): Promise<Reply> {
    const typed = typedText(body);
    const again = async (faults: readonly FieldFault[]): Promise<Reply> =>
      invalid((await this.page(typed, faults)) ?? this.keuze());
    const form = readForm(InschrijvenForm, body);
    if (!form.ok) return again(form.faults);
    const client = leesClient(form.value, await this.gemeenten.alle());
    if ('fault' in client) return again([client.fault]);
    const { programma, programmamanager: programmamanagerId, aanmelding, requestId } = form.value;
    const result =
      aanmelding === undefined
        ? await this.schrijfIn.execute({ client, programma, programmamanagerId, actor, requestId })
        : await this.neemAan.execute({ aanmeldingId: aanmelding, client, programmamanagerId, actor });
    if (result.ok) return redirect(`/trajecten/${result.trajectId}`, 'traject-begonnen');
    const { refusal } = result;
    if (refusal.code === 'invalid') return again(refusal.faults);
    const text = refusal.code === 'conflict' ? refusal.text : 'Deze gemeente kennen we niet.';
    return again([{ field: VELD[client.soort], text }]);
  }

  private async page(
    typed: Readonly<Record<string, string>>,
    faults?: readonly FieldFault[],
  ): Promise<ReactElement | undefined> {
    const alle = this.zelfstandig();
    const gekozen =
      alle.find(({ naam }) => naam === typed['programma']) ?? (alle.length === 1 ? alle[0] : undefined);
    if (!gekozen) return undefined;
    const [gemeenten, medewerkers] = await Promise.all([this.gemeenten.alle(), this.medewerkers.alle()]);
    const managers = medewerkers.filter(
      ({ actief, rollen }) => actief && rollen.includes('programmamanager'),
    );
    return createElement(InschrijvenPage, {
      blad: gekozen,
      soort: gekozen.clienten.find((soort) => soort === typed['soort']) ?? gekozen.clienten[0] ?? 'gemeente',
      meer: alle.length > 1,
      gemeenten,
      managers,
      typed,
      faults,
    });
  }

  private keuze(): ReactElement {
    return createElement(KiesProgrammaPage, { bladen: this.zelfstandig() });
  }

  private zelfstandig(): Programmablad[] {
    return this.bladen.alle().filter(({ onderdeelVan }) => onderdeelVan === null);
  }
}

/** Where on the form a client of each kind is named. */
const VELD = { gemeente: 'gemeente', provincie: 'provincie', overheid: 'overheid', persoon: 'naam' } as const;
