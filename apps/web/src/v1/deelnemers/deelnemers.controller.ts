import { Body, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { BewaarDeelnemer, MeldDeelnemerAf, ReadDeelnemers, ReadTraject } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Created,
  Doet,
  DoetStil,
  Maakt,
  Toont,
  ToontLijst,
  V1,
  done,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Deelnemer, DeelnemerInvoer, DeelnemersVraag, deelnemerVan } from './deelnemer.ts';

@V1('deelnemers', 'trajecten/:id/deelnemers')
export class DeelnemersApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readDeelnemers: ReadDeelnemers,
    private readonly bewaar: BewaarDeelnemer,
    private readonly meldAf: MeldDeelnemerAf,
  ) {}

  @Get()
  @ToontLijst(Deelnemer, 'Wie er meedoet, op naam.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: DeelnemersVraag,
  ): Promise<Answer<Lijst<Deelnemer>>> {
    if (!(await this.readTraject.execute(id))) return undefined;
    const lijsten = await this.readDeelnemers.execute(id);
    return pagineer(lijsten[vraag.stand ?? 'actief'], vraag, deelnemerVan);
  }

  @Get(':deelnemerId')
  @Toont(Deelnemer, 'Eén deelnemer.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
  ): Promise<Deelnemer | undefined> {
    const deelnemer = await this.readDeelnemers.find(id, deelnemerId);
    return deelnemer && deelnemerVan(deelnemer);
  }

  @Post()
  @Maakt(Deelnemer, 'Voegt één deelnemer toe; een adres dat er al is, wordt geweigerd.')
  async voegToe(
    @Param('id', UuidOr404) trajectId: string,
    @Body() invoer: DeelnemerInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Created<Deelnemer>>> {
    const result = await this.bewaar.execute({ trajectId, actor, ...invoer });
    if (!result.ok) return result;
    const deelnemer = await this.een(trajectId, result.deelnemerId);
    return deelnemer && new Created(`/v1/trajecten/${trajectId}/deelnemers/${deelnemer.id}`, deelnemer);
  }

  @Put(':deelnemerId')
  @Doet(Deelnemer, 'Verbetert de gegevens van een deelnemer.')
  async verbeter(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Body() invoer: DeelnemerInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Deelnemer>> {
    const result = await this.bewaar.execute({ trajectId, deelnemerId, actor, ...invoer });
    return result.ok ? this.een(trajectId, deelnemerId) : result;
  }

  @Delete(':deelnemerId')
  @DoetStil('Meldt een deelnemer af; wat is gezegd, blijft in het dossier.')
  async verwijder(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.meldAf.execute({ trajectId, deelnemerId, actor }));
  }
}
