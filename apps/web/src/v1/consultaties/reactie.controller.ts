import { Body, Get, Param, Put } from '@nestjs/common';
import { invalid } from '#case-management';
import { BewaarReacties, ReadReactiePagina, ZietAf } from '#consultatie';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Sleutel, Toont, V1, placed, type Answer } from '../api/index.ts';
import { EigenReactie, ReactieInvoer, eigenReactieVan, ingediendIn, reactieplek } from './reactie.ts';

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
  @Doet(
    EigenReactie,
    'Reageert op het geheel en per plek, wijzigt dat, of laat weten dat er geen reactie komt.',
  )
  async reageer(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() invoer: ReactieInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<EigenReactie>> {
    const vorm = (await this.read.execute(trajectId, actor.id, onderdeel))?.vorm;
    if (!vorm) return undefined;
    const { tekst, reacties, rondeId, requestId } = invoer;
    if (tekst === null && reacties !== undefined)
      return invalid({ field: 'tekst', text: 'Stuur of reacties, of null bij tekst: niet allebei.' });
    const wie = { trajectId, deelnemerId: actor.id, vorm, actor, requestId };
    const result =
      tekst === null
        ? await this.zietAf.execute(wie)
        : await this.bewaar.execute({ ...wie, rondeId, reacties: ingediendIn(invoer) });
    if (result.ok) return this.toon(trajectId, onderdeel, actor);
    const { refusal } = result;
    return refusal.code === 'invalid'
      ? placed({ ok: false, refusal }, (veld) => reactieplek(veld, invoer))
      : result;
  }
}
