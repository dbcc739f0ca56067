import { Body, Get, Param, Put } from '@nestjs/common';
import { BewaarInstellingen, ReadInstellingen } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Sleutel, Toont, V1, placed, type Answer } from '../api/index.ts';
import { Instellingen, InstellingenInvoer, instellingenVan, invoerVan, plekVan } from './instellingen.ts';

@V1('trajecten', 'trajecten/:id/instellingen')
export class TrajectInstellingenApi {
  constructor(
    private readonly read: ReadInstellingen,
    private readonly bewaar: BewaarInstellingen,
  ) {}

  @Get()
  @Toont(Instellingen, 'De getallen, de teksten en de bevestigers die voor dit traject gelden.')
  async toon(@Param('id', UuidOr404) id: string): Promise<Answer<Instellingen>> {
    const view = await this.read.vanTraject(id);
    return view && instellingenVan(view);
  }

  @Put()
  @Sleutel('programmamanager')
  @Doet(Instellingen, 'Wijzigt de instellingen van dit traject.')
  async wijzig(
    @Param('id', UuidOr404) id: string,
    @Body() invoer: InstellingenInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Instellingen>> {
    const result = await this.bewaar.vanTraject(id, invoerVan(invoer), actor);
    return result.ok ? this.toon(id) : placed(result, plekVan);
  }
}
