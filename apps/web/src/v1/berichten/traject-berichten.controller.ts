import { Get, Param, Query } from '@nestjs/common';
import { ReadBerichten, ReadStraks, VoorbeeldBericht } from '#berichten';
import { ReadTraject } from '#case-management';
import { UuidOr404 } from '../../shell/index.ts';
import { Text, Toont, Uuid, V1, type Answer } from '../api/index.ts';
import { Berichten, BerichtenVraag, berichtenVan } from './bericht.ts';
import { Straks, straksVan } from './goedkeuring.ts';

class VoorbeeldVraag {
  @Text('Naam van het sjabloon.', { example: 'uitnodiging' }) sjabloon!: string;
  @Text('Onderdeel waarover hij gaat.', { optional: true, example: 'bijeenkomst1' }) onderdeel?: string;
  @Uuid('Voor wie; anders de eerste ontvanger.', { optional: true }) deelnemerId?: string;
}

class BerichtVoorbeeld {
  @Text('Titel van het sjabloon.') titel!: string;
  @Text('Naam van de ontvanger.') aanNaam!: string;
  @Text('Adres van de ontvanger.') aanAdres!: string;
  @Text('Onderwerp.') onderwerp!: string;
  @Text('De mail als HTML, zonder persoonlijke link.') html!: string;
  @Text('De mail als tekst, zonder persoonlijke link.') tekst!: string;
}

@V1('berichten', 'trajecten/:id/berichten')
export class TrajectBerichtenApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBerichten: ReadBerichten,
    private readonly voorbeeldBericht: VoorbeeldBericht,
    private readonly readStraks: ReadStraks,
  ) {}

  @Get()
  @Toont(Berichten, 'De mails van één traject.')
  async alle(
    @Param('id', UuidOr404) trajectId: string,
    @Query() vraag: BerichtenVraag,
  ): Promise<Answer<Berichten>> {
    if (!(await this.readTraject.execute(trajectId))) return undefined;
    return berichtenVan(await this.readBerichten.execute({ ...vraag, trajectId }));
  }

  @Get('straks')
  @Toont(Straks, 'Wat er nog uitgaat: vanzelf, en welke mails het programma kent.')
  async straks(@Param('id', UuidOr404) trajectId: string): Promise<Answer<Straks>> {
    const stand = await this.readStraks.execute(trajectId);
    return stand && straksVan(stand);
  }

  @Get('voorbeeld')
  @Toont(BerichtVoorbeeld, 'Een mail zoals hij nu zou zijn; er wordt niets verstuurd.')
  async voorbeeld(
    @Param('id', UuidOr404) trajectId: string,
    @Query() { sjabloon, onderdeel, deelnemerId }: VoorbeeldVraag,
  ): Promise<Answer<BerichtVoorbeeld>> {
    const result = await this.voorbeeldBericht.execute({
      trajectId,
      mail: { sjabloon, onderdelen: onderdeel === undefined ? [] : [onderdeel] },
      ...(deelnemerId !== undefined && { deelnemerId }),
    });
    if (!result.ok) return result;
    const { titel, aan, onderwerp, html, tekst } = result;
    return { titel, aanNaam: aan.naam, aanAdres: aan.email, onderwerp, html, tekst };
  }
}
