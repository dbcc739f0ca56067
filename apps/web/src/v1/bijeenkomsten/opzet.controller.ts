import { Body, Get, Param, Put } from '@nestjs/common';
import { BewaarOpzet, ReadOpzet } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Toont, V1, placed, type Answer } from '../api/index.ts';
import { Opzet, OpzetInvoer, capaciteitIn, opzetVan } from './opzet.ts';

const PLEK: Readonly<Record<string, string>> = {
  aantal: 'capaciteit.aantal',
  werking: 'capaciteit.werking',
};

/** Who leads a session, and how many fit. */
@V1('bijeenkomsten', 'trajecten/:id/bijeenkomsten/:onderdeel/opzet')
export class OpzetApi {
  constructor(
    private readonly readOpzet: ReadOpzet,
    private readonly bewaar: BewaarOpzet,
  ) {}

  @Get()
  @Toont(Opzet, 'Wie van het bureau er is, en hoeveel mensen er kunnen komen.')
  async toon(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<Answer<Opzet>> {
    const opzet = await this.readOpzet.execute(id, onderdeel);
    return opzet && opzetVan(opzet);
  }

  @Put()
  @Doet(
    Opzet,
    'Kiest de trainers en het aantal plaatsen; een grens onder wat wordt verwacht, wordt geweigerd.',
  )
  async kies(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: OpzetInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Opzet>> {
    const { trainers } = invoer;
    const opdracht = { trajectId, onderdeel, trainers, capaciteit: capaciteitIn(invoer), actor };
    const result = await this.bewaar.execute(opdracht);
    return result.ok ? this.toon(trajectId, onderdeel) : placed(result, (veld) => PLEK[veld] ?? veld);
  }
}
