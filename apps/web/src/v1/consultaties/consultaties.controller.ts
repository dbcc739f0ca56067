import { Body, Get, Param, Put, Query } from '@nestjs/common';
import {
  BeoordeelReacties,
  ReadConsultatie,
  VerlengConsultatie,
  ZetConsultatieKlaar,
  type Consultatievorm,
} from '#consultatie';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Doet,
  PaginaVraag,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  placed,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import {
  Consultatie,
  OordelenInvoer,
  TermijnInvoer,
  VoorstelInvoer,
  consultatieVan,
  plekVan,
} from './consultatie.ts';
import { VORMEN, VormOr404 } from './vorm-or-404.ts';

@V1('consultaties', 'trajecten/:id/consultaties')
export class ConsultatiesApi {
  constructor(
    private readonly read: ReadConsultatie,
    private readonly zetKlaar: ZetConsultatieKlaar,
    private readonly verleng: VerlengConsultatie,
    private readonly beoordeel: BeoordeelReacties,
  ) {}

  @Get()
  @ToontLijst(Consultatie, 'De consultaties van een traject.')
  async alle(
    @Param('id', UuidOr404) id: string,
    @Query() vraag: PaginaVraag,
  ): Promise<Answer<Lijst<Consultatie>>> {
    const beelden = await Promise.all(VORMEN.map((vorm) => this.een(id, vorm)));
    const gevonden = beelden.filter((beeld) => beeld !== undefined);
    return gevonden.length === 0 ? undefined : pagineer(gevonden, vraag, (beeld) => beeld);
  }

  @Get(':onderdeel')
  @Toont(Consultatie, 'Eén consultatie: rondes, ontvangers, bereik en reacties.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel', VormOr404) vorm: Consultatievorm,
  ): Promise<Consultatie | undefined> {
    const beeld = await this.read.execute(id, vorm);
    return beeld && consultatieVan(vorm.onderdeel, beeld);
  }

  @Put(':onderdeel/voorstel')
  @Doet(Consultatie, 'Zet de volgende ronde klaar; er wordt nog niets verstuurd.')
  async zet(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel', VormOr404) vorm: Consultatievorm,
    @Body() { termijn, ontvangers }: VoorstelInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const result = await this.zetKlaar.execute({ trajectId, vorm, termijn, ontvangers, actor });
    return result.ok ? this.een(trajectId, vorm) : result;
  }

  @Put(':onderdeel/termijn')
  @Sleutel('programmamanager')
  @Doet(Consultatie, 'Verlengt de ronde die loopt.')
  async verlengt(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel', VormOr404) vorm: Consultatievorm,
    @Body() { termijn, requestId, tegenAdvies }: TermijnInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const opdracht = { trajectId, vorm, termijn, actor, requestId, tegenAdvies };
    const result = await this.verleng.execute(opdracht);
    return result.ok ? this.een(trajectId, vorm) : result;
  }

  @Put(':onderdeel/oordelen')
  @Doet(Consultatie, 'Zegt per reactie wat ermee is gedaan, met reden; alle tegelijk of geen.')
  async beoordeelt(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel', VormOr404) vorm: Consultatievorm,
    @Body() invoer: OordelenInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const rijen = invoer.oordelen.map(({ reactieId, oordeel, reden = '', bezwaar = false }) => ({
      reactieId,
      oordeel: oordeel ?? '',
      reden,
      bezwaar,
    }));
    const result = await this.beoordeel.execute({ trajectId, vorm, rijen, actor });
    return result.ok ? this.een(trajectId, vorm) : placed(result, (veld) => plekVan(veld, invoer));
  }
}
