import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { DownloadBestand, ReadTraject, ReadVersie } from '#case-management';
import { LinkDoor } from '../links/link-door.ts';
import { Reply, download, notFound } from '../shell/index.ts';
import { DocumentPage } from './document.view.tsx';

/** The griffie reads the documents of its own gemeente. */
@Controller('g/:token/documenten/:soort')
export class GriffieDocumentenController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  async page(@Param('token') token: string, @Param('soort') soort: string): Promise<ReactElement | Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(gast.trajectId),
      this.readVersie.execute(gast.trajectId, soort),
    ]);
    if (!traject || !beeld?.versie) return notFound();
    return createElement(DocumentPage, { token, traject, titel: beeld.titel, versie: beeld.versie });
  }

  @Get(':nummer/bestand')
  async file(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
  ): Promise<Reply> {
    const gast = await this.door.open(token, 'griffie');
    if (gast instanceof Reply) return gast;
    const bestand = await this.downloadBestand.execute(gast.trajectId, soort, nummer);
    if (!bestand) return notFound();
    return download({ filename: bestand.naam, contentType: bestand.type, content: bestand.inhoud });
  }
}
