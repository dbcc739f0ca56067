import { Get, Param, Query } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { LotVanReacties, vormVan } from '#consultatie';
import { UuidOr404 } from '../../shell/index.ts';
import { PaginaVraag, ToontLijst, V1, pagineer, type Answer, type Lijst } from '../api/index.ts';
import { Reactielot, reactielotenVan } from './lot.ts';

/** Where the text stands now that people reacted to. */
@V1('consultaties', 'trajecten/:id/consultaties/:onderdeel/loten')
export class LotenApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly lotVanReacties: LotVanReacties,
  ) {}

  @Get()
  @ToontLijst(
    Reactielot,
    'Per reactie waar haar stuk tekst is gebleven; nieuwste ronde eerst, in leesvolgorde.',
  )
  async alle(
    @Param('id', UuidOr404) id: string,
    @Param('onderdeel') onderdeel: string,
    @Query() vraag: PaginaVraag,
  ): Promise<Answer<Lijst<Reactielot>>> {
    const traject = await this.readTraject.execute(id);
    const vorm = traject && vormVan(traject, onderdeel);
    if (!vorm) return undefined;
    const rondes = await this.lotVanReacties.execute(id, vorm);
    return pagineer(rondes.flatMap(reactielotenVan), vraag, (lot) => lot);
  }
}
