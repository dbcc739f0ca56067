import { Get, Param, Query } from '@nestjs/common';
import {
  DownloadVergelijking,
  DownloadVersie,
  VergelijkVersies,
  VulSjabloon,
  isFormaat,
} from '#case-management';
import type { Actor } from '#workflow-engine';
import { UuidOr404, download, type Reply } from '../../shell/index.ts';
import { Beller, Downloadt, OokGriffie, Toont, V1, type Answer } from '../api/index.ts';
import { Sjabloon, VergelijkVraag, Vergelijking, sjabloonVan, vergelijkingVan } from './vergelijking.ts';

@V1('documenten', 'trajecten/:id/documenten/:soort')
@OokGriffie()
export class DocumentuitvoerApi {
  constructor(
    private readonly downloadVersie: DownloadVersie,
    private readonly vergelijkVersies: VergelijkVersies,
    private readonly downloadVergelijking: DownloadVergelijking,
    private readonly vulSjabloon: VulSjabloon,
  ) {}

  @Get('vergelijking')
  @Toont(Vergelijking, 'Wat er verschilt tussen twee versies, woord voor woord.')
  async vergelijking(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Query() { oud, nieuw }: VergelijkVraag,
    @Beller() actor: Actor,
  ): Promise<Answer<Vergelijking>> {
    const result = await this.vergelijkVersies.execute({ trajectId, soort, oud, nieuw, actor });
    return result.ok ? vergelijkingVan(result) : result;
  }

  @Get('vergelijking/docx')
  @Downloadt('Hetzelfde als Word-bestand met bijgehouden wijzigingen.')
  async wijzigingen(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Query() { oud, nieuw }: VergelijkVraag,
    @Beller() actor: Actor,
  ): Promise<Answer<Reply>> {
    const result = await this.downloadVergelijking.execute({ trajectId, soort, oud, nieuw, actor });
    return result.ok ? bestandVan(result.bestand) : result;
  }

  @Get('sjabloon')
  @Toont(Sjabloon, 'Het sjabloon van dit document, ingevuld met wat van dit traject bekend is.')
  async sjabloon(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Sjabloon>> {
    const result = await this.vulSjabloon.execute(trajectId, soort, actor);
    return result.ok ? sjabloonVan(result) : result;
  }

  @Get('versies/:nummer/als/:formaat')
  @Downloadt('Eén versie als bestand: docx, pdf (PDF/UA), archief (PDF/A) of html.')
  async versie(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Param('formaat') formaat: string,
    @Beller() actor: Actor,
  ): Promise<Answer<Reply>> {
    if (!isFormaat(formaat)) return undefined;
    const result = await this.downloadVersie.execute({ trajectId, soort, nummer, formaat, actor });
    return result.ok ? bestandVan(result.bestand) : result;
  }
}

const bestandVan = ({
  naam,
  type,
  inhoud,
}: {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Uint8Array;
}): Reply => download({ filename: naam, contentType: type, content: inhoud });
