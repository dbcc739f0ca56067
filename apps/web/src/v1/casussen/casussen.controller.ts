import { Body, Get, Param, Post, Put, Query } from '@nestjs/common';
import { BewaarCasus, ReadCasussen } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Created,
  Doet,
  Maakt,
  OokGriffie,
  PaginaVraag,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Casus, CasusInvoer, NieuweCasus } from './casus.ts';

@V1('casussen', 'trajecten/:id/casussen')
@OokGriffie()
export class CasussenApi {
  constructor(
    private readonly readCasussen: ReadCasussen,
    private readonly bewaar: BewaarCasus,
  ) {}

  @Get()
  @ToontLijst(Casus, 'Casussen uit de eigen gemeente.')
  async alle(@Param('id', UuidOr404) id: string, @Query() vraag: PaginaVraag): Promise<Answer<Lijst<Casus>>> {
    const casussen = await this.readCasussen.execute(id);
    return casussen && pagineer(casussen, vraag, (casus) => casus);
  }

  @Get(':casusId')
  @Toont(Casus, 'Eén casus.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('casusId', UuidOr404) casusId: string,
  ): Promise<Casus | undefined> {
    return (await this.readCasussen.execute(id))?.find((casus) => casus.id === casusId);
  }

  @Post()
  @Maakt(Casus, 'Voegt een casus toe.')
  async voegToe(
    @Param('id', UuidOr404) trajectId: string,
    @Body() invoer: NieuweCasus,
    @Beller() actor: Actor,
  ): Promise<Answer<Created<Casus>>> {
    const result = await this.bewaar.execute({ trajectId, casusId: null, actor, ...invoer });
    if (!result.ok) return result;
    const casus = await this.een(trajectId, result.casusId);
    return casus && new Created(`/v1/trajecten/${trajectId}/casussen/${casus.id}`, casus);
  }

  @Put(':casusId')
  @Doet(Casus, 'Wijzigt een casus.')
  async wijzig(
    @Param('id', UuidOr404) trajectId: string,
    @Param('casusId', UuidOr404) casusId: string,
    @Body() invoer: CasusInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Casus>> {
    const result = await this.bewaar.execute({ trajectId, casusId, actor, requestId: casusId, ...invoer });
    return result.ok ? this.een(trajectId, casusId) : result;
  }
}
