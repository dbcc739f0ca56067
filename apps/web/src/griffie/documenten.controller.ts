import { Controller, Get, Param } from '@nestjs/common';
import { createElement, type ReactElement } from 'react';
import { clientTitel } from '#domain';
import { DownloadBestand, ReadTraject, ReadVersie, type Traject } from '#case-management';
import { linkPath } from '../links/link-paths.ts';
import { Reply, download, notFound, refused } from '../shell/index.ts';
import { DocumentPage } from './document.view.tsx';
import { EigenDeur } from './eigen-deur.ts';

/** The griffie reads the documents of its own gemeente. */
@Controller('g/:token/documenten/:soort')
export class GriffieDocumentenController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly downloadBestand: DownloadBestand,
  ) {}

  @Get()
  async page(@Param('token') token: string, @Param('soort') soort: string): Promise<ReactElement | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(gast.trajectId),
      this.readVersie.execute(gast.trajectId, soort, gast.actor),
    ]);
    if (!traject || !beeld) return notFound();
    if (beeld.besloten !== null)
      return refused({ code: 'confidential', text: beeld.besloten }, naarOverzicht(token, traject));
    if (!beeld.versie) return notFound();
    return createElement(DocumentPage, { token, traject, titel: beeld.titel, versie: beeld.versie });
  }

  @Get(':nummer/bestand')
  async file(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
  ): Promise<Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const result = await this.downloadBestand.execute(gast.trajectId, soort, nummer, gast.actor);
    if (!result.ok) {
      const traject = await this.readTraject.execute(gast.trajectId);
      return traject ? refused(result.refusal, naarOverzicht(token, traject)) : notFound();
    }
    const { bestand } = result;
    return download({ filename: bestand.naam, contentType: bestand.type, content: bestand.inhoud });
  }
}

const naarOverzicht = (token: string, { client }: Traject) => ({
  terug: linkPath('griffie', token),
  guest: { gemeente: clientTitel(client) },
});
