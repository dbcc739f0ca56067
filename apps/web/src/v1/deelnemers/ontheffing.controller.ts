import { Body, Delete, Param, Put } from '@nestjs/common';
import { GeefOntheffing, ReadDeelnemers } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, DoetStil, Sleutel, V1, done, type Answer } from '../api/index.ts';
import { Deelnemer, OntheffingInvoer, deelnemerVan } from './deelnemer.ts';

@V1('deelnemers', 'trajecten/:id/deelnemers/:deelnemerId/ontheffing')
@Sleutel('programmamanager')
export class OntheffingApi {
  constructor(
    private readonly geef: GeefOntheffing,
    private readonly readDeelnemers: ReadDeelnemers,
  ) {}

  @Put()
  @Doet(Deelnemer, 'Laat iemand die een bijeenkomst miste, toch meedoen aan de training.')
  async zet(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Body() { reden }: OntheffingInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Deelnemer>> {
    const result = await this.geef.execute({ trajectId, deelnemerId, reden, actor });
    if (!result.ok) return result;
    const deelnemer = await this.readDeelnemers.find(trajectId, deelnemerId);
    return deelnemer && deelnemerVan(deelnemer);
  }

  @Delete()
  @DoetStil('Trekt de ontheffing in.')
  async trekIn(
    @Param('id', UuidOr404) trajectId: string,
    @Param('deelnemerId', UuidOr404) deelnemerId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.geef.execute({ trajectId, deelnemerId, reden: null, actor }));
  }
}
