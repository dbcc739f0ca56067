import { Body, Get, Param, Put } from '@nestjs/common';
import { ReadGegevens, VulGegevensIn } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, OokGriffie, Toont, V1, placed, type Answer } from '../api/index.ts';
import { Gegevens, GegevensInvoer, gegevenVan, waardenIn } from './gegeven.ts';

/** With a key of the bureau, or the personal link of somebody whose role has fields of its own. */
@V1('trajecten', 'trajecten/:id/gegevens')
@OokGriffie()
export class GegevensApi {
  constructor(
    private readonly read: ReadGegevens,
    private readonly vulIn: VulGegevensIn,
  ) {}

  @Get()
  @Toont(Gegevens, 'Wat het programma over dit traject wil weten, en wat daarvan is ingevuld.')
  async toon(@Param('id', UuidOr404) id: string, @Beller() actor: Actor): Promise<Answer<Gegevens>> {
    const gegevens = await this.read.execute(id, actor);
    return gegevens && { gegevens: gegevens.map(gegevenVan) };
  }

  @Put()
  @Doet(Gegevens, 'Vult gegevens in; alles tegelijk of niets.')
  async wijzig(
    @Param('id', UuidOr404) trajectId: string,
    @Body() invoer: GegevensInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Gegevens>> {
    const result = await this.vulIn.execute({ trajectId, waarden: waardenIn(invoer), actor });
    return result.ok ? this.toon(trajectId, actor) : placed(result, (veld) => `waarden.${veld}`);
  }
}
