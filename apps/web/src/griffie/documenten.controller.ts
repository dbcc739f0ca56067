import { Controller, Get, Param, Query } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { clientTitel } from '#domain';
import {
  ReadTraject,
  ReadVersie,
  VergelijkVersies,
  type DocumentBeeld,
  type Traject,
} from '#case-management';
import { tweeNummers } from '../documenten/index.ts';
import { linkPath } from '../links/link-paths.ts';
import { Reply, notFound, refused, type RefusedOptions } from '../shell/index.ts';
import { DocumentPage, VergelijkenPage } from './document.view.tsx';
import { EigenDeur, type EigenGast } from './eigen-deur.ts';

interface Gevonden {
  readonly gast: EigenGast;
  readonly traject: Traject;
  readonly document: DocumentBeeld;
}

/** Who confirms reads the documents of their own traject. */
@Controller('g/:token/documenten/:soort')
export class GriffieDocumentenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly vergelijkVersies: VergelijkVersies,
  ) {}

  @Get()
  async page(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Query('versie') nummer?: string,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(token, soort, nummer);
    if (found instanceof Reply) return found;
    const { traject, document } = found;
    const { versie } = document;
    return versie ? createElement(DocumentPage, { token, traject, document, versie }) : notFound();
  }

  @Get('vergelijken')
  async vergelijken(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Query() vraag: Readonly<Record<string, unknown>>,
  ): Promise<ReactElement | Reply> {
    const found = await this.find(token, soort);
    if (found instanceof Reply) return found;
    const { gast, traject, document } = found;
    const twee = tweeNummers(document.versies, vraag);
    if (!twee) return notFound();
    const { trajectId, actor } = gast;
    const gevonden = await this.vergelijkVersies.execute({ trajectId, soort, ...twee, actor });
    return gevonden.ok
      ? createElement(VergelijkenPage, { token, traject, document, gevonden })
      : refused(gevonden.refusal, naarOverzicht(token, traject));
  }

  private async find(token: string, soort: string, nummer?: string): Promise<Gevonden | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const [traject, document] = await Promise.all([
      this.readTraject.execute(gast.trajectId),
      this.readVersie.execute(gast.trajectId, soort, gast.actor, nummer),
    ]);
    if (!traject || !document) return notFound();
    return document.besloten === null
      ? { gast, traject, document }
      : refused({ code: 'confidential', text: document.besloten }, naarOverzicht(token, traject));
  }
}

const naarOverzicht = (token: string, { client }: Traject): RefusedOptions => ({
  terug: linkPath('griffie', token),
  guest: { gemeente: clientTitel(client) },
});
