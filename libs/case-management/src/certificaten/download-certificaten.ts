import { Programmabladen, clientInZin } from '#domain';
import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Certificaatschrijver, Certificatenboek } from '../ports/certificaten.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface Certificatenbestand {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

/** The certificates that were handed out, as one PDF with a page each; or the one of one person. */
export class DownloadCertificaten {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly boek: Certificatenboek,
    private readonly schrijver: Certificaatschrijver,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(
    trajectId: string,
    deelnemerId?: string,
  ): Promise<CaseResult<{ readonly bestand: Certificatenbestand }>> {
    const [kop, alle] = await Promise.all([this.trajecten.kop(trajectId), this.boek.alle(trajectId)]);
    if (!kop) return notFound();
    const certificaten = alle.filter((een) => deelnemerId === undefined || een.deelnemerId === deelnemerId);
    const [eerste] = certificaten;
    if (!eerste)
      return deelnemerId === undefined
        ? conflict('Er zijn nog geen certificaten uitgereikt. Doe dat eerst.')
        : notFound();
    const inhoud = await this.schrijver.pdf({
      certificaten,
      programma: this.bladen.van(kop.programma, kop.versie).titel,
      client: clientInZin(kop.client),
    });
    const naam = deelnemerId === undefined ? 'certificaten.pdf' : `certificaat-${eerste.nummer}.pdf`;
    return { ok: true, bestand: { naam, inhoud } };
  }
}
