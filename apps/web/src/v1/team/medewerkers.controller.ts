import { Body, Get, Post, Query } from '@nestjs/common';
import { Medewerkers, VoegMedewerkerToe } from '#case-management';
import {
  Created,
  Maakt,
  PaginaVraag,
  Sleutel,
  ToontLijst,
  V1,
  pagineer,
  type Answer,
  type Lijst,
} from '../api/index.ts';
import { Medewerker, NieuweMedewerker, medewerkerVan } from './team.ts';

@V1('team', 'medewerkers')
export class MedewerkersApi {
  constructor(
    private readonly medewerkers: Medewerkers,
    private readonly voegMedewerkerToe: VoegMedewerkerToe,
  ) {}

  @Get()
  @ToontLijst(Medewerker, 'Iedereen van het bureau, op naam.')
  async alle(@Query() vraag: PaginaVraag): Promise<Lijst<Medewerker>> {
    return pagineer(await this.medewerkers.alle(), vraag, medewerkerVan);
  }

  @Post()
  @Sleutel('programmamanager')
  @Maakt(Medewerker, 'Voegt een medewerker toe, die daarna kan inloggen.')
  async voegToe(@Body() invoer: NieuweMedewerker): Promise<Answer<Created<Medewerker>>> {
    const result = await this.voegMedewerkerToe.execute(invoer);
    if (!result.ok) return result;
    const medewerker = await this.medewerkers.find(result.medewerkerId);
    return medewerker && new Created('/v1/medewerkers', medewerkerVan(medewerker));
  }
}
