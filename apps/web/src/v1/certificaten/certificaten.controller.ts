import { Body, Get, Param, Put, Query } from '@nestjs/common';
import { DownloadCertificaten, ReadCertificaten, ReikCertificatenUit } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404, download, type Reply } from '../../shell/index.ts';
import {
  Beller,
  DoetStil,
  Downloadt,
  PaginaVraag,
  ToontLijst,
  V1,
  done,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Certificaat, CertificatenInvoer, certificaatVan } from './certificaat.ts';

@V1('certificaten', 'trajecten/:id/certificaten')
export class CertificatenApi {
  constructor(
    private readonly read: ReadCertificaten,
    private readonly reikUit: ReikCertificatenUit,
    private readonly downloadCertificaten: DownloadCertificaten,
  ) {}

  @Get()
  @ToontLijst(Certificaat, 'Wie een certificaat van de training heeft, kan krijgen of niet krijgt.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: PaginaVraag,
  ): Promise<Answer<Lijst<Certificaat>>> {
    const beeld = await this.read.execute(id);
    return beeld && pagineer(beeld.regels, vraag, certificaatVan);
  }

  @Put()
  @DoetStil('Reikt certificaten uit; een certificaat dat er al is, krijgt de nieuwe naam.')
  async hand(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { certificaten }: CertificatenInvoer,
    @Beller() actor: Actor,
  ): Promise<ReturnType<typeof done>> {
    const namen = Object.fromEntries(certificaten.map(({ deelnemerId, naam }) => [deelnemerId, naam]));
    return done(await this.reikUit.execute({ trajectId, namen, actor }));
  }

  @Get('bestand')
  @Downloadt('Alle certificaten als pdf, één bladzijde per persoon.')
  async bestand(@Param('id', UuidOr404) id: string): Promise<Answer<Reply>> {
    const result = await this.downloadCertificaten.execute(id);
    if (!result.ok) return result;
    const { naam, inhoud } = result.bestand;
    return download({ filename: naam, contentType: 'application/pdf', content: inhoud });
  }
}
