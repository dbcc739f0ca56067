import { Body, Get, Post, Query } from '@nestjs/common';
import { BeslisOverMails, ReadGoedkeuring } from '#berichten';
import type { Actor } from '#workflow-engine';
import { Beller, Doet, Sleutel, ToontLijst, V1, pagineer, type Answer, type Lijst } from '../api/index.ts';
import {
  Besloten,
  GoedkeuringInvoer,
  IntrekkingInvoer,
  TerGoedkeuring,
  TerGoedkeuringVraag,
  beslotenVan,
  terGoedkeuringVan,
} from './goedkeuring.ts';

/** Mails that leave only when somebody of the bureau says so. */
@V1('berichten', 'ter-goedkeuring')
export class GoedkeuringApi {
  constructor(
    private readonly read: ReadGoedkeuring,
    private readonly beslis: BeslisOverMails,
  ) {}

  @Get()
  @ToontLijst(TerGoedkeuring, 'Mails die wachten op goedkeuring, de oudste eerst.')
  async alle(@Query() { trajectId }: TerGoedkeuringVraag): Promise<Lijst<TerGoedkeuring>> {
    const lijst = await this.read.execute(trajectId);
    return pagineer(lijst, { paginaGrootte: Math.max(1, lijst.length) }, terGoedkeuringVan);
  }

  @Post('goedkeuringen')
  @Sleutel('programmamanager')
  @Doet(Besloten, 'Keurt mails goed: ze gaan weg.')
  async keurGoed(
    @Body() { berichten }: GoedkeuringInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Besloten>> {
    const result = await this.beslis.keurGoed({ berichten, actor });
    return result.ok ? beslotenVan(result) : result;
  }

  @Post('intrekkingen')
  @Sleutel('programmamanager')
  @Doet(Besloten, 'Trekt mails in: ze gaan nooit weg.')
  async trekIn(
    @Body() { berichten, reden }: IntrekkingInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Besloten>> {
    const result = await this.beslis.trekIn({ berichten, reden, actor });
    return result.ok ? beslotenVan(result) : result;
  }
}
