import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarInstellingen, ReadInstellingen, ReadProgrammas } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { Bureau, invalid, notFound, redirect, refused, Reply, typedText } from '../../shell/index.ts';
import { ProgrammaInstellingenPage, programmaPad } from './instellingen.view.tsx';

@Controller('programmas/:naam/instellingen')
@Bureau('programmamanager')
export class ProgrammaInstellingenController {
  constructor(
    private readonly readProgrammas: ReadProgrammas,
    private readonly readInstellingen: ReadInstellingen,
    private readonly bewaarInstellingen: BewaarInstellingen,
  ) {}

  @Get()
  form(@Param('naam') naam: string): Promise<ReactElement | Reply> {
    return this.page(naam);
  }

  @Post()
  async save(@Param('naam') naam: string, @Body() body: unknown): Promise<Reply> {
    const typed = typedText(body);
    const result = await this.bewaarInstellingen.vanProgramma(naam, typed);
    if (result.ok) return redirect(programmaPad(naam), 'opgeslagen');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug: '/bord' });
    const element = await this.page(naam, { typed, faults: result.refusal.faults });
    return element instanceof Reply ? element : invalid(element);
  }

  private async page(
    naam: string,
    ingevuld: { typed?: Readonly<Record<string, string>>; faults?: readonly FieldFault[] } = {},
  ): Promise<ReactElement | Reply> {
    const programma = this.readProgrammas.execute().find((één) => één.naam === naam);
    if (!programma) return notFound();
    const view = await this.readInstellingen.vanProgramma(naam);
    return createElement(ProgrammaInstellingenPage, { programma, view, ...ingevuld });
  }
}
