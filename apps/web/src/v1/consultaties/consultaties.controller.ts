import { Body, Get, Param, Put, Query } from '@nestjs/common';
import {
  BeoordeelReacties,
  ReadConsultatie,
  VerlengConsultatie,
  ZetConsultatieKlaar,
  vormVan,
  type Consultatievorm,
} from '#consultatie';
import { ReadTraject } from '#case-management';
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

@V1('consultaties', 'trajecten/:id/consultaties')
export class ConsultatiesApi {
  constructor(
    private readonly readTraject: ReadTraject,
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
    const traject = await this.readTraject.execute(id);
    if (!traject) return undefined;
    const vormen = traject.blad.consultaties;
    const beelden = await Promise.all(vormen.map((vorm) => this.toon(id, vorm)));
    const gevonden = beelden.filter((beeld) => beeld !== undefined);
    return pagineer(gevonden, vraag, (beeld) => beeld);
  }

  @Get(':onderdeel')
  @Toont(Consultatie, 'Eén consultatie: rondes, ontvangers, bereik en reacties.')
  async een(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
  ): Promise<Consultatie | undefined> {
    const vorm = await this.vorm(id, onderdeel);
    return vorm && this.toon(id, vorm);
  }

  @Put(':onderdeel/voorstel')
  @Doet(Consultatie, 'Zet de volgende ronde klaar; er wordt nog niets verstuurd.')
  async zet(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: VoorstelInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const result = await this.zetKlaar.execute({ trajectId, vorm, actor, ...invoer });
    return result.ok ? this.toon(trajectId, vorm) : result;
  }

  @Put(':onderdeel/termijn')
  @Sleutel('programmamanager')
  @Doet(Consultatie, 'Verlengt de ronde die loopt.')
  async verlengt(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() { termijn, requestId, tegenAdvies }: TermijnInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const opdracht = { trajectId, vorm, termijn, actor, requestId, tegenAdvies };
    const result = await this.verleng.execute(opdracht);
    return result.ok ? this.toon(trajectId, vorm) : result;
  }

  @Put(':onderdeel/oordelen')
  @Doet(Consultatie, 'Zegt per reactie wat ermee is gedaan, met reden; alle tegelijk of geen.')
  async beoordeelt(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: OordelenInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const rijen = invoer.oordelen.map(({ reactieId, oordeel, reden = '', bezwaar = false, gezienOp }) => ({
      reactieId,
      oordeel: oordeel ?? '',
      reden,
      bezwaar,
      gezienOp,
    }));
    const result = await this.beoordeel.execute({ trajectId, vorm, rijen, actor });
    return result.ok ? this.toon(trajectId, vorm) : placed(result, (veld) => plekVan(veld, invoer));
  }

  private async toon(trajectId: string, vorm: Consultatievorm): Promise<Consultatie | undefined> {
    const beeld = await this.read.execute(trajectId, vorm);
    return beeld && consultatieVan(vorm.onderdeel, beeld);
  }

  private async vorm(trajectId: string, onderdeel: string): Promise<Consultatievorm | undefined> {
    const traject = await this.readTraject.execute(trajectId);
    return traject && vormVan(traject, onderdeel);
  }
}
