import { Body, Get, Param, Put } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { HerschrijfPlaats, SchrijfReactienota, vormVan } from '#consultatie';
import type { Actor } from '#workflow-engine';
import { UuidOr404, download, type Reply } from '../../shell/index.ts';
import { Beller, Doet, Downloadt, V1, type Answer } from '../api/index.ts';
import { Herschreven, PlaatsInvoer } from './verwerking.ts';

/** What the bureau makes of the reactions: other words at a place, and the nota. */
@V1('consultaties', 'trajecten/:id/consultaties/:onderdeel')
export class VerwerkingApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly herschrijf: HerschrijfPlaats,
    private readonly schrijfNota: SchrijfReactienota,
  ) {}

  @Put('plaatsen/:blokId')
  @Doet(Herschreven, 'Herschrijft één plaats van de tekst terwijl de reacties worden verwerkt.')
  async herschrijfPlaats(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Param('blokId') blokId: string,
    @Body() { tekst, verwachtNummer }: PlaatsInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Herschreven>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const result = await this.herschrijf.execute({ trajectId, vorm, blokId, tekst, verwachtNummer, actor });
    return result.ok ? { nummer: result.nummer, veranderd: result.veranderd } : result;
  }

  @Get('reactienota/:formaat')
  @Downloadt('Elke reactie met oordeel, reden en de oude en nieuwe tekst: docx of pdf. Zonder namen.')
  async reactienota(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Param('formaat') formaat: string,
  ): Promise<Answer<Reply>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm || (formaat !== 'docx' && formaat !== 'pdf')) return undefined;
    const result = await this.schrijfNota.execute({ trajectId, vorm, formaat, metNamen: false });
    if (!result.ok) return result;
    const { naam, type, inhoud } = result.bestand;
    return download({ filename: naam, contentType: type, content: inhoud });
  }

  private async vorm(trajectId: string, onderdeel: string) {
    const traject = await this.readTraject.execute(trajectId);
    return traject && vormVan(traject, onderdeel);
  }
}
