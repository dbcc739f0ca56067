import { Body, Get, Param, Put, UploadedFile } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { LegAfsprakenVast, ReadAfspraken } from '#case-management';
import type { Actor } from '#workflow-engine';
import { AcceptsUpload, UuidOr404, type Upload } from '../../shell/index.ts';
import { Beller, Doet, OokGriffie, Sleutel, Toont, V1, type Answer } from '../api/index.ts';
import { Afspraken, AfsprakenInvoer, afsprakenVan, wijzeVan } from './afspraken.ts';

@V1('afspraken', 'trajecten/:id/afspraken')
export class AfsprakenApi {
  constructor(
    private readonly read: ReadAfspraken,
    private readonly legVast: LegAfsprakenVast,
  ) {}

  @Get()
  @OokGriffie()
  @Toont(Afspraken, 'Hoe de gemeente haar afspraken heeft vastgelegd.')
  async toon(@Param('id', UuidOr404) id: string): Promise<Afspraken | undefined> {
    const beeld = await this.read.execute(id);
    return beeld && afsprakenVan(beeld);
  }

  @Put()
  @Sleutel('programmamanager', 'griffie')
  @AcceptsUpload('bestand')
  @ApiConsumes('application/json', 'multipart/form-data')
  @Doet(Afspraken, 'Legt de afspraken vast: hier als document, of waar zij elders staan.')
  async leg(
    @Param('id', UuidOr404) trajectId: string,
    @Body() invoer: AfsprakenInvoer,
    @UploadedFile() upload: Upload | undefined,
    @Beller() actor: Actor,
  ): Promise<Answer<Afspraken>> {
    const { requestId, tegenAdvies } = invoer;
    const result = await this.legVast.execute({
      trajectId,
      wijze: wijzeVan(invoer, upload),
      actor,
      requestId,
      tegenAdvies,
    });
    return result.ok ? this.toon(trajectId) : result;
  }
}
