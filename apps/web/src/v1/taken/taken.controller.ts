import { Get, Query } from '@nestjs/common';
import { ReadTaken } from '#case-management';
import { ToontLijst, Uuid, V1, pagineer, type Lijst } from '../api/index.ts';
import { Taak, TakenVraag } from './taak.ts';
import { filterVan } from './taken-filter.ts';

class AlleTakenVraag extends TakenVraag {
  @Uuid('Alleen van dit traject.', { optional: true }) trajectId?: string;
}

@V1('taken', 'taken')
export class TakenApi {
  constructor(private readonly readTaken: ReadTaken) {}

  @Get()
  @ToontLijst(Taak, 'Taken over alle trajecten; wat te laat is eerst.')
  async alle(@Query() vraag: AlleTakenVraag): Promise<Lijst<Taak>> {
    const { taken } = await this.readTaken.execute({ ...filterVan(vraag), trajectId: vraag.trajectId });
    return pagineer(taken, vraag, (taak) => taak);
  }
}
