import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadLogboek, ReadTraject } from '#case-management';
import { Bureau, notFound, UuidOr404, type Reply } from '../../shell/index.ts';
import { LogboekPage } from './logboek.view.tsx';

const PER_PAGINA = 50;

@Controller('trajecten/:id/logboek')
@Bureau()
export class LogboekController {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readLogboek: ReadLogboek,
  ) {}

  @Get()
  async page(
    @Param('id', UuidOr404) id: string,
    @Query('pagina') gevraagd: unknown,
  ): Promise<ReactElement | Reply> {
    const pagina = typeof gevraagd === 'string' && /^[1-9]\d{0,4}$/.test(gevraagd) ? Number(gevraagd) : 1;
    const [traject, logboek] = await Promise.all([
      this.readTraject.execute(id),
      this.readLogboek.execute(id, PER_PAGINA, (pagina - 1) * PER_PAGINA),
    ]);
    return traject && logboek ? createElement(LogboekPage, { traject, logboek, pagina }) : notFound();
  }
}
