import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '#workflow-engine';
import { DocumentUitvoer } from '../../documenten/index.ts';
import { Bureau, CurrentActor, UuidOr404, type RefusedOptions, type Reply } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';

/** A document as a file, and the images in it. */
@Controller('trajecten/:id/documenten/:soort')
@Bureau()
export class UitvoerController {
  constructor(private readonly uitvoer: DocumentUitvoer) {}

  @Get('vergelijken/docx')
  wijzigingen(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @CurrentActor() actor: Actor,
    @Query('oud') oud = '',
    @Query('nieuw') nieuw = '',
  ): Promise<Reply> {
    return this.uitvoer.wijzigingen({ trajectId, soort, actor }, oud, nieuw, naar(trajectId, soort));
  }

  @Get('afbeeldingen/:sha256')
  afbeelding(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Param('sha256') sha256: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.uitvoer.afbeelding({ trajectId, soort, actor }, sha256, naar(trajectId, soort));
  }

  @Get(':nummer/bestand')
  bestand(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.uitvoer.bestand({ trajectId, soort, actor }, nummer, naar(trajectId, soort));
  }

  @Get(':nummer/als/:formaat')
  versie(
    @Param('id', UuidOr404) trajectId: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Param('formaat') formaat: string,
    @CurrentActor() actor: Actor,
  ): Promise<Reply> {
    return this.uitvoer.versie({ trajectId, soort, actor }, nummer, formaat, naar(trajectId, soort));
  }
}

const naar = (id: string, soort: string) => (): RefusedOptions => ({
  terug: trajectPad(id, `documenten/${soort}`),
});
