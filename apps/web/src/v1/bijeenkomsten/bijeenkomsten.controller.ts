import { Body, Get, Param, Post, Put, Query } from '@nestjs/common';
import { PlanBijeenkomst, ReadBijeenkomst, ReadBijeenkomsten, VoorbeeldPlanning } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Doet,
  PaginaVraag,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  placed,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { gevolgenVan } from '../gebeurtenissen/gevolgen.ts';
import { Vooruitblik } from '../gebeurtenissen/vooruitblik.ts';
import { Bijeenkomst, BijeenkomstKort, bijeenkomstKort, bijeenkomstVan } from './bijeenkomst.ts';
import {
  Gepland,
  PlanningInvoer,
  PlanningProef,
  PlanningVoorbeeld,
  lokaal,
  plek,
  voorbeeldVan,
} from './planning.ts';

@V1('bijeenkomsten', 'trajecten/:id/bijeenkomsten')
export class BijeenkomstenApi {
  constructor(
    private readonly readAlle: ReadBijeenkomsten,
    private readonly readEen: ReadBijeenkomst,
    private readonly plan: PlanBijeenkomst,
    private readonly proef: VoorbeeldPlanning,
    private readonly vooruitblik: Vooruitblik,
  ) {}

  @Get()
  @ToontLijst(BijeenkomstKort, 'Alle bijeenkomsten, ook zonder datum.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: PaginaVraag,
  ): Promise<Answer<Lijst<BijeenkomstKort>>> {
    const alle = await this.readAlle.execute(id);
    return alle && pagineer(alle, vraag, bijeenkomstKort);
  }

  @Get(':onderdeel')
  @Toont(Bijeenkomst, 'Eén bijeenkomst: wanneer, wie er waren en in welke groep.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<Bijeenkomst | undefined> {
    const beeld = await this.readEen.execute(id, onderdeel);
    return beeld && bijeenkomstVan(beeld);
  }

  @Put(':onderdeel')
  @Doet(Gepland, 'Legt datum en plaats vast, of verzet ze; wie al is uitgenodigd, krijgt bericht.')
  async plant(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: PlanningInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Gepland>> {
    const { requestId, tegenAdvies } = invoer;
    const opdracht = { trajectId, onderdeel, actor, requestId, tegenAdvies, ...lokaal(invoer) };
    const result = await this.plan.execute(opdracht);
    if (!result.ok) return placed(result, plek);
    const bijeenkomst = await this.een(trajectId, onderdeel);
    return bijeenkomst && { wat: result.wat, waarschuwingen: result.waarschuwingen, bijeenkomst };
  }

  @Post(':onderdeel/voorbeeld')
  @Doet(PlanningVoorbeeld, 'Wat vastleggen of verzetten in gang zou zetten; er verandert niets.')
  async voorbeeld(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: PlanningProef,
    @Beller() actor: Actor,
  ): Promise<Answer<PlanningVoorbeeld>> {
    const result = await this.proef.execute({ trajectId, onderdeel, actor, ...lokaal(invoer) });
    if (!result.ok) return placed(result, plek);
    const { gevolgen } = result;
    if (!gevolgen) return voorbeeldVan(result, null);
    return voorbeeldVan(
      result,
      gevolgenVan(gevolgen, await this.vooruitblik.ontvangersVan(trajectId, gevolgen)),
    );
  }
}
