import { Body, Param, Post } from '@nestjs/common';
import { BekijkImport, VoegDeelnemersToe } from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, V1, type Answer } from '../api/index.ts';
import { ImportInvoer, ImportUitkomst, ImportVoorbeeld, importVoorbeeldVan } from './import.ts';

@V1('deelnemers', 'trajecten/:id/deelnemers/import')
export class ImportApi {
  constructor(
    private readonly bekijk: BekijkImport,
    private readonly voegToe: VoegDeelnemersToe,
  ) {}

  @Post()
  @Doet(ImportUitkomst, 'Voegt iedereen op een lijst toe; wie er al is, wordt overgeslagen.')
  async leesIn(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { tekst, foutenOverslaan }: ImportInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<ImportUitkomst>> {
    const result = await this.voegToe.execute({ trajectId, tekst, foutenOverslaan, actor });
    if (!result.ok) return result;
    return { toegevoegd: result.toegevoegd, nietIngelezen: result.nietIngelezen };
  }

  @Post('voorbeeld')
  @Doet(ImportVoorbeeld, 'Wat een lijst zou doen, regel voor regel; er verandert niets.')
  async voorbeeld(
    @Param('id', UuidOr404) trajectId: string,
    @Body() { tekst }: ImportInvoer,
  ): Promise<Answer<ImportVoorbeeld>> {
    const voorbeeld = await this.bekijk.execute({ trajectId, tekst });
    return voorbeeld && importVoorbeeldVan(voorbeeld);
  }
}
