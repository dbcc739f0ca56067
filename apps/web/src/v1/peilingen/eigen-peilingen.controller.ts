import { Body, Get, Param, Put, Query } from '@nestjs/common';
import { BeantwoordPeiling, ReadEigenPeilingen } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  DoetStil,
  PaginaVraag,
  Sleutel,
  ToontLijst,
  V1,
  done,
  pagineer,
  placed,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { AntwoordInvoer, EigenPeiling, eigenVan } from './peiling.ts';

/** A poll as one person meets it; the bearer is the personal link from the mail. */
@V1('bijeenkomsten', 'trajecten/:id/eigen-peilingen')
@Sleutel('deelnemer')
export class EigenPeilingenApi {
  constructor(
    private readonly read: ReadEigenPeilingen,
    private readonly beantwoord: BeantwoordPeiling,
  ) {}

  @Get()
  @ToontLijst(EigenPeiling, 'Tussen welke data u kunt kiezen.')
  async alle(
    @Param('id', UuidOr404) trajectId: string,
    @Query() vraag: PaginaVraag,
    @Beller() actor: Actor,
  ): Promise<Answer<Lijst<EigenPeiling>>> {
    const eigen = await this.read.execute(trajectId, actor.id);
    return eigen && pagineer([...eigen.peilingen], vraag, eigenVan);
  }

  @Put(':peilingId/antwoord')
  @DoetStil('Zegt per datum of u kunt; u mag het veranderen tot de datum is gekozen.')
  async antwoord(
    @Param('id', UuidOr404) trajectId: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @Body() { antwoorden, opmerking }: AntwoordInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    const result = await this.beantwoord.execute({
      trajectId,
      peilingId,
      deelnemerId: actor.id,
      antwoorden: Object.fromEntries(antwoorden.map(({ nummer, antwoord }) => [nummer, antwoord])),
      opmerking,
    });
    return result.ok
      ? done(result)
      : placed(result, (veld) => (veld.startsWith('optie-') ? 'antwoorden' : veld));
  }
}
