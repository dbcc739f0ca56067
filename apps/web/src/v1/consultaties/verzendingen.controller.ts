import { Body, Get, Param, Post } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import {
  ReadConsultatie,
  VerzendConsultatie,
  ZICHTBAARHEDEN,
  vormVan,
  type Consultatievorm,
} from '#consultatie';
import { Ids, type Actor } from '#workflow-engine';
import { UuidOr404 } from '../../shell/index.ts';
import { Beller, Doet, Instant, ListOf, OneOf, Sleutel, Text, Toont, V1, type Answer } from '../api/index.ts';
import { Consultatie, VerzendingInvoer, consultatieVan } from './consultatie.ts';
import { ConsultatieOntvanger } from './ronde.ts';

class VerzendingVoorbeeld {
  @Instant('Tot wanneer mensen kunnen reageren.') termijn!: string;
  @Text('Versie waarover het gaat.') nummer!: string;
  @OneOf('Wie leest wat een ander schrijft.', ZICHTBAARHEDEN) zichtbaarheid!: string;
  @Text('De ronde vraagt alleen naar wat sinds deze versie is gewijzigd; null is: naar alles.', {
    nullable: true,
  })
  alleenGewijzigd!: string | null;
  @ListOf('Wie de mail krijgen.', () => ConsultatieOntvanger) ontvangers!: readonly ConsultatieOntvanger[];
}

@V1('consultaties', 'trajecten/:id/consultaties/:onderdeel/verzendingen')
@Sleutel('programmamanager')
export class VerzendingenApi {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly verzend: VerzendConsultatie,
    private readonly read: ReadConsultatie,
    private readonly ids: Ids,
  ) {}

  @Get('voorbeeld')
  @Toont(VerzendingVoorbeeld, 'Wie de mail zouden krijgen en tot wanneer; er wordt niets verstuurd.')
  async voorbeeld(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Beller() actor: Actor,
  ): Promise<Answer<VerzendingVoorbeeld>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const result = await this.verzend.voorbeeld({ trajectId, vorm, actor, requestId: this.ids.next() });
    if (!result.ok) return result;
    const { termijn, nummer, zichtbaarheid, alleenGewijzigd, ontvangers } = result;
    return { termijn, nummer, zichtbaarheid, alleenGewijzigd, ontvangers };
  }

  @Post()
  @Doet(Consultatie, 'Verstuurt de ronde die klaarstaat.')
  async verstuur(
    @Param('id', UuidOr404) trajectId: string,
    @Param('onderdeel') onderdeel: string,
    @Body() { requestId, tegenAdvies }: VerzendingInvoer,
    @Beller() actor: Actor,
  ): Promise<Answer<Consultatie>> {
    const vorm = await this.vorm(trajectId, onderdeel);
    if (!vorm) return undefined;
    const result = await this.verzend.execute({ trajectId, vorm, actor, requestId, tegenAdvies });
    if (!result.ok) return result;
    const beeld = await this.read.execute(trajectId, vorm);
    return beeld && consultatieVan(vorm.onderdeel, beeld);
  }

  private async vorm(trajectId: string, onderdeel: string): Promise<Consultatievorm | undefined> {
    const traject = await this.readTraject.execute(trajectId);
    return traject && vormVan(traject, onderdeel);
  }
}
