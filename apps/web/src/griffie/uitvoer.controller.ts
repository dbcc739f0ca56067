import { Controller, Get, Param, Query } from '@nestjs/common';
import { ReadTraject } from '#case-management';
import { clientTitel } from '#domain';
import { DocumentUitvoer } from '../documenten/index.ts';
import { linkPath } from '../links/link-paths.ts';
import { Reply, type RefusedOptions } from '../shell/index.ts';
import { EigenDeur } from './eigen-deur.ts';

interface Deur {
  readonly terug: () => Promise<RefusedOptions>;
  readonly vraag: Parameters<DocumentUitvoer['bestand']>[0];
}

/** The documents of one's own traject as files, and the images in them. */
@Controller('g/:token/documenten/:soort')
export class GriffieUitvoerController {
  constructor(
    private readonly deur: EigenDeur,
    private readonly readTraject: ReadTraject,
    private readonly uitvoer: DocumentUitvoer,
  ) {}

  @Get('vergelijken/docx')
  async wijzigingen(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Query('oud') oud = '',
    @Query('nieuw') nieuw = '',
  ): Promise<Reply> {
    const open = await this.open(token, soort);
    return open instanceof Reply ? open : this.uitvoer.wijzigingen(open.vraag, oud, nieuw, open.terug);
  }

  @Get('afbeeldingen/:sha256')
  async afbeelding(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('sha256') sha256: string,
  ): Promise<Reply> {
    const open = await this.open(token, soort);
    return open instanceof Reply ? open : this.uitvoer.afbeelding(open.vraag, sha256, open.terug);
  }

  @Get(':nummer/bestand')
  async bestand(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
  ): Promise<Reply> {
    const open = await this.open(token, soort);
    return open instanceof Reply ? open : this.uitvoer.bestand(open.vraag, nummer, open.terug);
  }

  @Get(':nummer/als/:formaat')
  async versie(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Param('formaat') formaat: string,
  ): Promise<Reply> {
    const open = await this.open(token, soort);
    return open instanceof Reply ? open : this.uitvoer.versie(open.vraag, nummer, formaat, open.terug);
  }

  private async open(token: string, soort: string): Promise<Deur | Reply> {
    const gast = await this.deur.open(token, 'alles');
    if (gast instanceof Reply) return gast;
    const { trajectId, actor } = gast;
    const terug = async (): Promise<RefusedOptions> => {
      const traject = await this.readTraject.execute(trajectId);
      const gemeente = traject ? clientTitel(traject.client) : '';
      return { terug: linkPath('griffie', token), guest: { gemeente } };
    };
    return { terug, vraag: { trajectId, soort, actor } };
  }
}
