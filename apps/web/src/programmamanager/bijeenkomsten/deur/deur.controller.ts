import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadVerwachting } from '#berichten';
import { LegAanwezigheidVast, ReadBijeenkomst, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  UuidOr404,
  notFound,
  readForm,
  redirect,
  refused,
  type Reply,
} from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import { DeurForm, RestForm } from './deur.forms.ts';
import { DeurPage } from './deur.view.tsx';

const STAND = { ja: true, nee: false, onbekend: null } as const;

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim().slice(0, 100) : '');

/** Ticking people off on a phone as they come in: one tap is one person. */
@Controller('trajecten/:id/bijeenkomsten/:onderdeel/deur')
@Bureau()
export class DeurController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly legVast: LegAanwezigheidVast,
    private readonly readVerwachting: ReadVerwachting,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Query('zoek') zoek: unknown,
    @Query('laatst') laatst: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<ReactElement | Reply> {
    const [traject, zitting, antwoorden] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
      this.readVerwachting.execute(id, actor),
    ]);
    if (!traject || !zitting) return notFound();
    const verwachting = antwoorden.filter((een) => een.onderdeel === onderdeel);
    return createElement(DeurPage, {
      traject,
      zitting,
      verwachting,
      zoek: tekst(zoek),
      laatst: tekst(laatst),
    });
  }

  @Post()
  async tick(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const pad = zittingPad(id, onderdeel, 'deur');
    const form = readForm(DeurForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug: pad });
    const { deelnemer, stand } = form.value;
    const aanwezig = { [deelnemer]: STAND[stand] };
    const result = await this.legVast.execute({ trajectId: id, onderdeel, aanwezig, actor });
    // The search is done once somebody was found: the next person has another name. Below the head of the page.
    return result.ok ? redirect(`${pad}?laatst=${deelnemer}#deur`) : refused(result.refusal, { terug: pad });
  }

  @Post('rest')
  async closeDoor(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const pad = zittingPad(id, onderdeel, 'deur');
    const form = readForm(RestForm, body);
    if (!form.ok) return refused({ code: 'invalid', faults: form.faults }, { terug: pad });
    const zitting = await this.readBijeenkomst.execute(id, onderdeel);
    if (!zitting) return notFound();
    // Whoever was ticked off at another door since then stays present.
    const open = zitting.mensen.filter(
      (mens) => mens.aanwezig === null && form.value.deelnemer.includes(mens.id),
    );
    const aanwezig = Object.fromEntries(open.map((mens) => [mens.id, false]));
    const result = await this.legVast.execute({ trajectId: id, onderdeel, aanwezig, actor });
    if (!result.ok) return refused(result.refusal, { terug: pad });
    return redirect(zittingPad(id, onderdeel), 'aanwezigheid-vastgelegd');
  }
}
