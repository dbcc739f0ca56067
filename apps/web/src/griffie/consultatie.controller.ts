import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { SchrijfReactienota } from '#consultatie';
import { clientTitel } from '#domain';
import { linkPath } from '../links/link-paths.ts';
import { Reply, download, notFound, refused } from '../shell/index.ts';
import { GriffieConsultatiePage } from './consultatie.view.tsx';
import { EigenDeur } from './eigen-deur.ts';
import { LeesConsultatie } from './lees-consultatie.ts';

/** Who confirms reads the reactions, the verdicts and the nota first. */
@Controller('g/:token/consultatie')
export class GriffieConsultatieController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly leesConsultatie: LeesConsultatie,
    private readonly schrijfNota: SchrijfReactienota,
  ) {}

  @Get()
  async read(@Param('token') token: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const gevonden = await this.leesConsultatie.execute(gast);
    return gevonden ? createElement(GriffieConsultatiePage, { ...gevonden, token }) : notFound();
  }

  @Get('reactienota.pdf')
  pdf(@Param('token') token: string, @Query('namen') namen: unknown): Promise<Reply> {
    return this.bestand(token, 'pdf', namen === 'ja');
  }

  @Get('reactienota.docx')
  docx(@Param('token') token: string, @Query('namen') namen: unknown): Promise<Reply> {
    return this.bestand(token, 'docx', namen === 'ja');
  }

  private async bestand(token: string, formaat: 'docx' | 'pdf', namen: boolean): Promise<Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const gevonden = await this.leesConsultatie.execute(gast);
    if (!gevonden) return notFound();
    const { traject, vorm, metNaam } = gevonden;
    const result = await this.schrijfNota.execute({
      trajectId: gast.trajectId,
      vorm,
      formaat,
      metNamen: namen && metNaam,
    });
    if (!result.ok)
      return refused(result.refusal, {
        terug: linkPath('griffie', token),
        guest: { gemeente: clientTitel(traject.client) },
      });
    const { naam, type, inhoud } = result.bestand;
    return download({ filename: naam, contentType: type, content: inhoud });
  }
}
