import { Body, Get, Param, Post } from '@nestjs/common';
import { BeginPeiling, HerinnerPeiling, ReadPeiling, TrekPeilingIn } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, DoetStil, Toont, V1, done, placed, type Answer } from '../api/index.ts';
import {
  Intrekking,
  NieuwePeiling,
  Peiling,
  PeilingProef,
  PeilingVooraf,
  peilingIn,
  peilingVan,
  voorafVan,
} from './peiling.ts';

const plek = (veld: string): string => veld.replace(/Lokaal$/, '');

/** Asking people which date suits them. To choose one: plan the session on that date. */
@V1('bijeenkomsten', 'trajecten/:id/bijeenkomsten/:onderdeel/peiling')
export class PeilingenApi {
  constructor(
    private readonly read: ReadPeiling,
    private readonly begin: BeginPeiling,
    private readonly herinner: HerinnerPeiling,
    private readonly trekIn: TrekPeilingIn,
  ) {}

  @Get()
  @Toont(Peiling, 'De laatste datumpeiling over deze bijeenkomst, met de antwoorden.')
  async toon(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<Answer<Peiling>> {
    const beeld = await this.read.execute(id, onderdeel);
    return beeld && peilingVan(beeld);
  }

  @Post()
  @Doet(Peiling, 'Vraagt mensen welke datum past; elk krijgt één mail met een eigen link.')
  async vraag(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: NieuwePeiling,
    @Beller() actor: Actor,
  ): Promise<Answer<Peiling>> {
    const { requestId } = invoer;
    const opdracht = { ...peilingIn(invoer, trajectId, onderdeel), actor, requestId };
    const result = await this.begin.execute(opdracht);
    return result.ok ? this.toon(trajectId, onderdeel) : placed(result, plek);
  }

  @Post('voorbeeld')
  @Doet(PeilingVooraf, 'Wie de vraag zou krijgen, en wat er tegen elke datum is; er gaat niets uit.')
  async vooraf(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: PeilingProef,
  ): Promise<Answer<PeilingVooraf>> {
    const result = await this.begin.voorbeeld(peilingIn(invoer, trajectId, onderdeel));
    return result.ok ? voorafVan(result) : placed(result, plek);
  }

  @Post(':peilingId/herinneringen')
  @DoetStil('Herinnert wie nog niet antwoordde, hooguit één keer per dag.')
  async herinnerAan(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.herinner.execute({ trajectId, onderdeel, peilingId, actor }));
  }

  @Post(':peilingId/intrekking')
  @DoetStil('Trekt de peiling in; niemand hoort het, tenzij u dat vraagt.')
  async trek(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Param('peilingId', UuidOr404) peilingId: string,
    @Body() { laatWeten }: Intrekking,
    @Beller() actor: Actor,
  ): Promise<Answer<object>> {
    return done(await this.trekIn.execute({ trajectId, onderdeel, peilingId, actor, laatWeten }));
  }
}
