import { Get, Param, Query } from '@nestjs/common';
import { Gemeenten } from '#case-management';
import { PaginaVraag, Text, Toont, ToontLijst, V1, pagineer, type Answer, type Lijst } from '../api/index.ts';
import { Gemeente } from './gemeente.ts';

class GemeentenVraag extends PaginaVraag {
  @Text('Deel van de naam.', { optional: true, max: 100, empty: true })
  zoek?: string;
}

@V1('gemeenten', 'gemeenten')
export class GemeentenApi {
  constructor(private readonly gemeenten: Gemeenten) {}

  @Get()
  @ToontLijst(Gemeente, 'Alle gemeenten, op naam.')
  async alle(@Query() vraag: GemeentenVraag): Promise<Lijst<Gemeente>> {
    const gezocht = (vraag.zoek ?? '').toLowerCase();
    const alle = await this.gemeenten.alle();
    const gevonden = alle.filter(({ naam }) => naam.toLowerCase().includes(gezocht));
    return pagineer(gevonden, vraag, (gemeente) => gemeente);
  }

  @Get(':code')
  @Toont(Gemeente, 'Eén gemeente.')
  async een(@Param('code') code: string): Promise<Answer<Gemeente>> {
    return this.gemeenten.find(code);
  }
}
