import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { BewaarInstellingen, ReadInstellingen, ReadProgrammas } from '#case-management';
import { Bureau, invalid, notFound, redirect, refused, Reply } from '../../shell/index.ts';
import { instellingenIn } from './instellingen-in.ts';
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
    const view = await this.readInstellingen.vanProgramma(naam);
    if (!view) return notFound();
    const { invoer, typed, gekozen } = instellingenIn(body, view);
    const result = await this.bewaarInstellingen.vanProgramma(naam, invoer);
    if (result.ok) return redirect(programmaPad(naam), 'opgeslagen');
    if (result.refusal.code !== 'invalid') return refused(result.refusal, { terug: '/bord' });
    const element = await this.page(naam, { typed, gekozen, faults: result.refusal.faults });
    return element instanceof Reply ? element : invalid(element);
  }

  private async page(
    naam: string,
    ingevuld: Pick<Parameters<typeof ProgrammaInstellingenPage>[0], 'typed' | 'gekozen' | 'faults'> = {},
  ): Promise<ReactElement | Reply> {
    const programma = this.readProgrammas.execute().find((één) => één.naam === naam);
    const view = programma && (await this.readInstellingen.vanProgramma(naam));
    if (!programma || !view) return notFound();
    return createElement(ProgrammaInstellingenPage, { programma, view, ...ingevuld });
  }
}
