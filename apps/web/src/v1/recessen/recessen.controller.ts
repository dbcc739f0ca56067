import { Body, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { BewaarRecessen, ReadRecessen } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  DoetStil,
  PaginaVraag,
  ToontLijst,
  V1,
  done,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Reces, RecesInvoer, recesVan } from './reces.ts';

/** When the raad does not meet; of the gemeente of this traject, so for every traject of it. */
@V1('bijeenkomsten', 'trajecten/:id/recessen')
export class RecessenApi {
  constructor(
    private readonly read: ReadRecessen,
    private readonly bewaar: BewaarRecessen,
  ) {}

  @Get()
  @ToontLijst(Reces, 'Wanneer de raad van deze gemeente reces heeft.')
  async alle(@Param('id', UuidOr404) id: string, @Query() vraag: PaginaVraag): Promise<Answer<Lijst<Reces>>> {
    const beeld = await this.read.execute(id);
    return beeld && pagineer([...beeld.recessen], vraag, recesVan);
  }

  @Post()
  @DoetStil('Voegt recessen toe; een met dezelfde data krijgt de nieuwe naam.')
  async voegToe(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { tekst }: RecesInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.bewaar.voegToe({ trajectId, tekst, actor }));
  }

  @Delete(':recesId')
  @DoetStil('Haalt een reces weg.')
  async verwijder(
    @Param('id', UuidOr404) trajectId: string,
    @Param('recesId', UuidOr404) recesId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.bewaar.verwijder({ trajectId, recesId, actor }));
  }
}
