import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { ReadBord, ReadDossier, SchrijfIn } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import {
  Beller,
  Created,
  Maakt,
  OokGriffie,
  Sleutel,
  Toont,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { NieuwTraject, TrajectenVraag, clientKeuze } from './traject.input.ts';
import { Traject, TrajectKort, trajectKort, trajectVan } from './traject.ts';

@V1('trajecten', 'trajecten')
export class TrajectenApi {
  constructor(
    private readonly readBord: ReadBord,
    private readonly readDossier: ReadDossier,
    private readonly schrijfIn: SchrijfIn,
  ) {}

  @Get()
  @ToontLijst(TrajectKort, 'De trajecten van een programma, op naam.')
  async alle(@Query() vraag: TrajectenVraag): Promise<Lijst<TrajectKort>> {
    const { programma, ouder, zoek, fase, stand } = vraag;
    const bord = await this.readBord.execute({ programma, ouder, zoek, fase, stand });
    return pagineer(bord.rijen, vraag, (rij) => trajectKort(rij, bord.programma.naam));
  }

  @Post()
  @Sleutel('programmamanager')
  @Maakt(Traject, 'Schrijft een gemeente, provincie, andere overheid of burgemeester in.')
  async begin(
    @Body() invoer: NieuwTraject,
    @Beller() actor: Actor,
  ): Promise<Answer<Traject | Created<Traject>>> {
    const { client, programma, programmamanager: programmamanagerId, requestId } = invoer;
    const result = await this.schrijfIn.execute({
      client: clientKeuze(client),
      programma,
      programmamanagerId,
      actor,
      requestId,
    });
    if (!result.ok) return result;
    const traject = await this.een(result.trajectId);
    return result.repeated ? traject : traject && new Created(`/v1/trajecten/${result.trajectId}`, traject);
  }

  @Get(':id')
  @OokGriffie()
  @Toont(Traject, 'Waar een traject staat, waar het op wacht en wat er ontbreekt.')
  async een(@Param('id', UuidOr404) id: string): Promise<Traject | undefined> {
    const dossier = await this.readDossier.execute(id);
    return dossier && trajectVan(dossier);
  }
}
