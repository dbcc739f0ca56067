import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarOpzet, ReadBijeenkomst, ReadOpzet, ReadTeam, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  Reply,
  UuidOr404,
  invalid,
  notFound,
  readForm,
  redirect,
  refused,
  typedList,
  typedText,
} from '../../../shell/index.ts';
import { zittingPad } from '../woorden.ts';
import { OpzetForm, capaciteitIn } from './opzet.forms.ts';
import { OpzetPage, type OpzetBeeld } from './opzet.view.tsx';

/** Who leads a session, and how many people fit. */
@Controller('trajecten/:id/bijeenkomsten/:onderdeel/opzet')
@Bureau()
export class OpzetController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly readOpzet: ReadOpzet,
    private readonly readTeam: ReadTeam,
    private readonly bewaarOpzet: BewaarOpzet,
  ) {}

  @Get()
  async form(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<ReactElement | Reply> {
    const beeld = await this.lees(id, onderdeel);
    return beeld ? createElement(OpzetPage, beeld) : notFound();
  }

  @Post()
  async save(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const beeld = await this.lees(id, onderdeel);
    if (!beeld) return notFound();
    const typed = { ...typedText(body), trainers: typedList(body, 'trainers') };
    const form = readForm(OpzetForm, body);
    if (!form.ok) return invalid(createElement(OpzetPage, { ...beeld, typed, faults: form.faults }));
    const { trainers } = form.value;
    const capaciteit = capaciteitIn(form.value);
    const result = await this.bewaarOpzet.execute({ trajectId: id, onderdeel, trainers, capaciteit, actor });
    if (result.ok) return redirect(zittingPad(id, onderdeel), 'opgeslagen');
    const { refusal } = result;
    if ('faults' in refusal)
      return invalid(createElement(OpzetPage, { ...beeld, typed, faults: refusal.faults }));
    return refused(refusal, { terug: zittingPad(id, onderdeel) });
  }

  private async lees(id: string, onderdeel: string): Promise<OpzetBeeld | undefined> {
    const [traject, zitting, opzet, team] = await Promise.all([
      this.readTraject.execute(id),
      this.readBijeenkomst.execute(id, onderdeel),
      this.readOpzet.execute(id, onderdeel),
      this.readTeam.execute(id),
    ]);
    return traject && zitting && opzet && team && { traject, zitting, opzet, team };
  }
}
