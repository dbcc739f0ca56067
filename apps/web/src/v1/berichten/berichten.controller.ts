import { Get, Param, Post, Query } from '@nestjs/common';
import { ReadBericht, ReadBerichten, StuurOpnieuw } from '#berichten';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Toont, V1, type Answer } from '../api/index.ts';
import { Bericht, Berichten, BerichtenVraag, berichtVan, berichtenVan } from './bericht.ts';

@V1('berichten', 'berichten')
export class BerichtenApi {
  constructor(
    private readonly readBerichten: ReadBerichten,
    private readonly readBericht: ReadBericht,
    private readonly stuurOpnieuw: StuurOpnieuw,
  ) {}

  @Get()
  @Toont(Berichten, 'Alle mails over alle trajecten, met hun stand.')
  async alle(@Query() vraag: BerichtenVraag): Promise<Berichten> {
    return berichtenVan(await this.readBerichten.execute(vraag));
  }

  @Get(':berichtId')
  @Toont(Bericht, 'Eén mail, zoals hij is of wordt verstuurd.')
  async een(@Param('berichtId', UuidOr404) berichtId: string): Promise<Bericht | undefined> {
    const bericht = await this.readBericht.execute(berichtId);
    return bericht && berichtVan(bericht);
  }

  @Post(':berichtId/verzendingen')
  @Doet(Bericht, 'Verstuurt een mail die niet aankwam opnieuw, naar het adres van nu.')
  async opnieuw(
    @Param('berichtId', UuidOr404) berichtId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Bericht>> {
    const result = await this.stuurOpnieuw.execute({ berichtId, actor });
    return result.ok ? this.een(berichtId) : result;
  }
}
