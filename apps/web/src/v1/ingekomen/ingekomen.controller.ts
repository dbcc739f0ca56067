import { Body, Get, Param, Post, Query } from '@nestjs/common';
import { HandelIngekomenAf, NeemOpAlsReactie, ReadIngekomen, ReadIngekomenMail } from '#berichten';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Toont, V1, type Answer } from '../api/index.ts';
import {
  IngekomenMail,
  IngekomenMails,
  IngekomenVraag,
  ReactieUitMail,
  ingekomenVan,
  mailVan,
} from './ingekomen.ts';

@V1('ingekomen mail', 'ingekomen-mail')
export class IngekomenApi {
  constructor(
    private readonly readIngekomen: ReadIngekomen,
    private readonly readMail: ReadIngekomenMail,
    private readonly handelAf: HandelIngekomenAf,
    private readonly neemOp: NeemOpAlsReactie,
  ) {}

  @Get()
  @Toont(IngekomenMails, 'De mail die binnenkwam, met wat ermee is gedaan.')
  async alle(@Query() vraag: IngekomenVraag, @Beller() actor: Actor): Promise<IngekomenMails> {
    return ingekomenVan(await this.readIngekomen.execute({ ...vraag, actor }));
  }

  @Get(':mailId')
  @Toont(IngekomenMail, 'Eén mail die binnenkwam, als tekst.')
  async een(
    @Param('mailId', UuidOr404) mailId: string,
    @Beller() actor: Actor,
  ): Promise<IngekomenMail | undefined> {
    const mail = await this.readMail.execute(mailId, actor);
    return mail && mailVan(mail);
  }

  @Post(':mailId/afhandeling')
  @Doet(IngekomenMail, 'Zegt dat iemand deze mail heeft gelezen en afgehandeld.')
  async klaar(
    @Param('mailId', UuidOr404) mailId: string,
    @Beller() actor: Actor,
  ): Promise<Answer<IngekomenMail>> {
    const result = await this.handelAf.execute(mailId, actor);
    return result.ok ? this.een(mailId, actor) : result;
  }

  @Post(':mailId/reactie')
  @Doet(IngekomenMail, 'Neemt een mail die wacht op als reactie in de consultatie die nu loopt.')
  async reactie(
    @Param('mailId', UuidOr404) mailId: string,
    @Body() { tekst }: ReactieUitMail,
    @Beller() actor: Actor,
  ): Promise<Answer<IngekomenMail>> {
    const result = await this.neemOp.execute({ id: mailId, tekst, actor });
    return result.ok ? this.een(mailId, actor) : result;
  }
}
