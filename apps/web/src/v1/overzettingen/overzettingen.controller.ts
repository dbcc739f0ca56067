import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ReadOverzetting, ZetOver } from '#case-management';
import type { Actor } from '#workflow-engine';
import { WholeOr404 } from '../../shell/index.ts';
import {
  Beller,
  Doet,
  PaginaVraag,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  placed,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import {
  Overgezet,
  OverzetInvoer,
  Overzetting,
  Proefresultaat,
  overzettingVan,
  proefVan,
  uitslagVan,
} from './overzetting.ts';

@V1('programma’s', 'programmas/:naam/overzettingen')
@Sleutel('programmamanager')
export class OverzettingenApi {
  constructor(
    private readonly readOverzetting: ReadOverzetting,
    private readonly zetOver: ZetOver,
  ) {}

  @Get()
  @ToontLijst(Overzetting, 'De overzettingen tussen versies van een programma.')
  async alle(@Param('naam') naam: string, @Query() vraag: PaginaVraag): Promise<Answer<Lijst<Overzetting>>> {
    const wegen = await this.readOverzetting.wegen(naam);
    return wegen && pagineer(wegen.wegen, vraag, overzettingVan);
  }

  @Get(':van/:naar')
  @Toont(Proefresultaat, 'Proefoverzetting: wat er per traject zou gebeuren.')
  async proef(
    @Param('naam') naam: string,
    @Param('van', WholeOr404) van: number,
    @Param('naar', WholeOr404) naar: number,
  ): Promise<Answer<Proefresultaat>> {
    const proef = await this.readOverzetting.proef(naam, van, naar);
    return proef && proefVan(proef);
  }

  @Post(':van/:naar')
  @Doet(Overgezet, 'Zet de gekozen trajecten over, elk apart.')
  async doe(
    @Param('naam') naam: string,
    @Param('van', WholeOr404) van: number,
    @Param('naar', WholeOr404) naar: number,
    @Body() { trajecten, reden, requestId }: OverzetInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Overgezet>> {
    const keuzes = trajecten.map(({ traject, stap }) => ({ trajectId: traject, seq: stap }));
    const result = await this.zetOver.execute({
      programma: naam,
      van,
      naar,
      keuzes,
      reden,
      actor,
      requestId,
    });
    if (!result.ok) return placed(result, (veld) => (veld === 'keuzes' ? 'trajecten' : veld));
    return { uitkomsten: result.uitkomsten.map(uitslagVan) };
  }
}
