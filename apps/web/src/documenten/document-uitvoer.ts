import { Injectable } from '@nestjs/common';
import {
  DownloadBestand,
  DownloadVergelijking,
  DownloadVersie,
  LeesAfbeelding,
  isFormaat,
  type CaseResult,
} from '#case-management';
import type { Actor } from '#workflow-engine';
import { download, image, notFound, refused, type RefusedOptions, type Reply } from '../shell/index.ts';

/** One document for one reader; each use case asks whether this reader may. */
export interface Uitvoervraag {
  readonly trajectId: string;
  readonly soort: string;
  readonly actor: Actor;
}

type Terug = () => RefusedOptions | Promise<RefusedOptions>;
type Bestandsuitkomst = CaseResult<{
  readonly bestand: { readonly naam: string; readonly type: string; readonly inhoud: Uint8Array };
}>;

/** A document as files and images, for every page that shows one: always to be saved, but for an image. */
@Injectable()
export class DocumentUitvoer {
  constructor(
    private readonly downloadBestand: DownloadBestand,
    private readonly downloadVersie: DownloadVersie,
    private readonly downloadVergelijking: DownloadVergelijking,
    private readonly leesAfbeelding: LeesAfbeelding,
  ) {}

  /** The file as it came in. */
  async bestand({ trajectId, soort, actor }: Uitvoervraag, nummer: string, terug: Terug): Promise<Reply> {
    return antwoord(await this.downloadBestand.execute(trajectId, soort, nummer, actor), terug);
  }

  async versie(vraag: Uitvoervraag, nummer: string, formaat: string, terug: Terug): Promise<Reply> {
    if (!isFormaat(formaat)) return notFound();
    return antwoord(await this.downloadVersie.execute({ ...vraag, nummer, formaat }), terug);
  }

  async wijzigingen(vraag: Uitvoervraag, oud: string, nieuw: string, terug: Terug): Promise<Reply> {
    return antwoord(await this.downloadVergelijking.execute({ ...vraag, oud, nieuw }), terug);
  }

  async afbeelding({ trajectId, soort, actor }: Uitvoervraag, sha256: string, terug: Terug): Promise<Reply> {
    const result = await this.leesAfbeelding.execute(trajectId, soort, sha256, actor);
    return result.ok ? image(result.afbeelding) : refused(result.refusal, await terug());
  }
}

const antwoord = async (result: Bestandsuitkomst, terug: Terug): Promise<Reply> => {
  if (!result.ok) return refused(result.refusal, await terug());
  const { naam, type, inhoud } = result.bestand;
  return download({ filename: naam, contentType: type, content: inhoud });
};
