import { Body, Get, Param, Patch, Query } from '@nestjs/common';
import { ReadTaken, ReadTraject, SluitTaak } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, DoetStil, ToontLijst, V1, done, pagineer, type Answer, type Lijst } from '../api/index.ts';
import { Taak, TaakWijziging, TakenVraag } from './taak.ts';
import { filterVan } from './taken-filter.ts';

@V1('taken', 'trajecten/:id/taken')
export class TrajectTakenApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readTaken: ReadTaken,
    private readonly sluitTaak: SluitTaak,
  ) {}

  @Get()
  @ToontLijst(Taak, 'Taken van één traject.')
  async alle(@Param('id', UuidOr404) id: string, @Query() vraag: TakenVraag): Promise<Answer<Lijst<Taak>>> {
    if (!(await this.readTraject.execute(id))) return undefined;
    const { taken } = await this.readTaken.execute({ ...filterVan(vraag), trajectId: id });
    return pagineer(taken, vraag, (taak) => taak);
  }

  @Patch(':taakId')
  @DoetStil('Vinkt een taak af. Nog een keer mag.')
  async sluit(
    @Param('id', UuidOr404) trajectId: string,
    @Param('taakId', UuidOr404) taakId: string,
    @Body() _wijziging: TaakWijziging,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.sluitTaak.execute({ trajectId, taakId, actor }));
  }
}
