import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadInstellingen, ReadTeam, ReadTraject, WijzigTeam } from '#case-management';
import type { Actor, FieldFault } from '#workflow-engine';
import {
  Bureau,
  CurrentActor,
  invalid,
  notFound,
  redirect,
  refused,
  Reply,
  typedList,
  typedText,
  UuidOr404,
} from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { TeamPage } from './team.view.tsx';

@Controller('trajecten/:id')
@Bureau()
export class TeamController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readTeam: ReadTeam,
    private readonly readInstellingen: ReadInstellingen,
    private readonly wijzigTeam: WijzigTeam,
  ) {}

  /** Requirements of a programme call it by its most important part: 'begeleiders'. */
  @Get(['team', 'begeleiders'])
  form(@Param('id', UuidOr404) id: string): Promise<ReactElement | Reply> {
    return this.page(id);
  }

  @Post('team')
  @Bureau('programmamanager')
  async save(
    @Param('id', UuidOr404) trajectId: string,
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    const result = await this.wijzigTeam.execute({
      trajectId,
      programmamanager: typedText(body)['programmamanager'] ?? '',
      procesbegeleider: typedList(body, 'procesbegeleider'),
      presentator: typedList(body, 'presentator'),
      trainer: typedList(body, 'trainer'),
      actor,
    });
    const terug = trajectPad(trajectId, 'team');
    if (result.ok) return redirect(terug, 'opgeslagen');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug });
    const element = await this.page(trajectId, result.refusal.faults);
    return element instanceof Reply ? element : invalid(element);
  }

  private async page(id: string, faults?: readonly FieldFault[]): Promise<ReactElement | Reply> {
    const [traject, view, instellingen] = await Promise.all([
      this.readTraject.execute(id),
      this.readTeam.execute(id),
      this.readInstellingen.vanTraject(id),
    ]);
    if (!traject || !view || !instellingen) return notFound();
    const { aantalGroepen: groepen } = { ...instellingen.daarboven, ...instellingen.afwijkingen };
    return createElement(TeamPage, { traject, view, groepen, faults });
  }
}
