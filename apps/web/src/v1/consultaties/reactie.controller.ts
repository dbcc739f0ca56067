import { Body, Get, Param, Put } from '@nestjs/common';
import { BewaarReacties, ReadReactiePagina, ZietAf } from '#consultatie';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Sleutel, Toont, V1, type Answer } from '../api/index.ts';
import { EigenReactie, ReactieInvoer, eigenReactieVan } from './reactie.ts';

/** The consultation as one recipient meets it; the bearer is the personal link from the mail. */
@V1('consultaties', 'trajecten/:id/consultaties/:onderdeel/reactie')
@Sleutel('deelnemer')
export class ReactieApi {
  constructor(
    private readonly read: ReadReactiePagina,
    private readonly bewaar: BewaarReacties,
    private readonly zietAf: ZietAf,
  ) {}

  @Get()
  @Toont(EigenReactie, 'Het concept en de eigen reactie.')
  async toon(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Beller() actor: Actor,
  ): Promise<EigenReactie | undefined> {
    const pagina = await this.read.execute(trajectId, actor.id, onderdeel);
    return pagina && eigenReactieVan(pagina);
  }

  @Put()
  @Doet(EigenReactie, 'Reageert, wijzigt de reactie, of laat weten dat er geen reactie komt.')
  async reageer(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() { tekst, requestId }: ReactieInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<EigenReactie>> {
    const vorm = (await this.read.execute(trajectId, actor.id, onderdeel))?.vorm;
    if (!vorm) return undefined;
    const wie = { trajectId, deelnemerId: actor.id, vorm, actor, requestId };
    const result =
      tekst === null
        ? await this.zietAf.execute(wie)
        : await this.bewaar.execute({ ...wie, reacties: [{ blokId: null, tekst }] });
    return result.ok ? this.toon(trajectId, onderdeel, actor) : result;
  }
}
