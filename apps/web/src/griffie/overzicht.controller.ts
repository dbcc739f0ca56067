import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { ReadEigenPagina } from '#case-management';
import { Reply, notFound } from '../shell/index.ts';
import { DataPage } from './data.view.tsx';
import { EigenDeur } from './eigen-deur.ts';
import { OverzichtPage } from './overzicht.view.tsx';

/** What a person of the client sees of their own traject. */
@Controller('g/:token')
export class GriffieOverzichtController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readPagina: ReadEigenPagina,
  ) {}

  @Get()
  async page(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'data');
    if (gast instanceof Reply) return gast;
    const { trajectId, actor } = gast;
    const pagina = await this.readPagina.execute(trajectId, actor);
    if (!pagina) return notFound();
    return pagina.inkijk === 'data'
      ? createElement(DataPage, { token, dossier: pagina.dossier })
      : createElement(OverzichtPage, { token, pagina, actor });
  }
}
