import { Controller, Get, Param } from '@nestjs/common';
import { ReadTraject, ReadVersie } from '#case-management';
import { IsGevraagd } from '#consultatie';
import { clientTitel } from '#domain';
import { DocumentUitvoer } from '../documenten/index.ts';
import { LinkDoor } from '../links/link-door.ts';
import { linkPath } from '../links/link-paths.ts';
import { Reply, notFound, type RefusedOptions } from '../shell/index.ts';

interface Deur {
  readonly terug: () => RefusedOptions;
  readonly vraag: Parameters<DocumentUitvoer['bestand']>[0];
}

/** What somebody was asked to react to, as files, and the images in it: only versions that were sent round. */
@Controller('r/:token/documenten/:soort')
export class DeelnemerDocumentController {
  constructor(
    private readonly door: LinkDoor,
    private readonly readTraject: ReadTraject,
    private readonly readVersie: ReadVersie,
    private readonly isGevraagd: IsGevraagd,
    private readonly uitvoer: DocumentUitvoer,
  ) {}

  @Get('afbeeldingen/:sha256')
  async afbeelding(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('sha256') sha256: string,
  ): Promise<Reply> {
    const open = await this.open(token, soort);
    return open instanceof Reply ? open : this.uitvoer.afbeelding(open.vraag, sha256, open.terug);
  }

  @Get(':nummer/:formaat')
  async versie(
    @Param('token') token: string,
    @Param('soort') soort: string,
    @Param('nummer') nummer: string,
    @Param('formaat') formaat: string,
  ): Promise<Reply> {
    const open = await this.open(token, soort, nummer);
    return open instanceof Reply ? open : this.uitvoer.versie(open.vraag, nummer, formaat, open.terug);
  }

  private async open(token: string, soort: string, nummer?: string): Promise<Deur | Reply> {
    const gast = await this.door.open(token, 'reactie');
    if (gast instanceof Reply) return gast;
    const { trajectId, deelnemerId, actor } = gast;
    const [traject, beeld] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readVersie.execute(trajectId, soort, actor, nummer),
    ]);
    const vorm = traject?.blad.consultaties.find((consultatie) => consultatie.soort === soort);
    if (!traject || !beeld || !vorm) return notFound();
    if (!(await this.isGevraagd.execute(trajectId, vorm.onderdeel, deelnemerId))) return notFound();
    const isVerzonden =
      nummer === undefined || beeld.versie?.status !== 'concept' || beeld.versie.verzondenOp !== null;
    if (!isVerzonden) return notFound();
    const terug = { terug: linkPath('reactie', token), guest: { gemeente: clientTitel(traject.client) } };
    return { terug: () => terug, vraag: { trajectId, soort, actor } };
  }
}
