import { documentVan, Programmabladen } from '#domain';
import { Documenten, Trajecten } from '#case-management';
import type { TekstDocument } from '#documents';
import { bereikVan } from '../beeld/bereik.ts';
import { Consultaties } from '../ports/consultaties.ts';
import { Sluitmomenten } from '../ports/sluitmomenten.ts';
import type { Ronde } from '../ronde.ts';
import type { Consultatievorm } from '../vorm.ts';
import type { Notabron } from './notabron.ts';

/**
 * What a nota is made of. Once the consultation is confirmed it is read as of that moment: of the versions the last
 * one from before it, so that a later text or a later download changes nothing.
 */
export class LeesNotabron {
  constructor(
    private readonly consultaties: Consultaties,
    private readonly documenten: Documenten,
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
    private readonly sluitmomenten: Sluitmomenten,
  ) {}

  /** Undefined while nothing was sent. */
  async execute(
    trajectId: string,
    vorm: Consultatievorm,
    metNamen: (rondes: readonly Ronde[]) => boolean,
  ): Promise<Notabron | undefined> {
    const { onderdeel, soort } = vorm;
    const [kop, alle, versies, bevestigdOp] = await Promise.all([
      this.trajecten.kop(trajectId),
      this.consultaties.rondes(trajectId, onderdeel),
      this.documenten.versies(trajectId, soort),
      this.sluitmomenten.bevestigdOp(trajectId, onderdeel),
    ]);
    const rondes = alle.filter(({ verzondenOp }) => verzondenOp !== null).reverse();
    const laatste = rondes.at(-1);
    if (!kop || !laatste) return undefined;
    // Sent after it was confirmed: the phase was opened again, so what was confirmed is not the last word.
    const gesloten = bevestigdOp !== null && bevestigdOp > (laatste.verzondenOp ?? '') ? bevestigdOp : null;
    const uitkomst = versies.find(({ gemaaktOp }) => gesloten === null || gemaaktOp <= gesloten);
    const blad = this.bladen.van(kop.programma, kop.versie);
    const tekst = (nummer: string): Promise<TekstDocument> => this.tekst(trajectId, soort, nummer);
    const nummer = uitkomst?.nummer ?? laatste.nummer;
    return {
      titel: documentVan(blad, soort)?.titel ?? soort,
      client: kop.client,
      programma: blad.titel,
      metNamen: metNamen(rondes),
      rondes: await Promise.all(
        rondes.map(async (ronde) => ({
          ...ronde,
          inhoud: await tekst(ronde.nummer),
          bereik: bereikVan(ronde.ontvangers),
        })),
      ),
      uitkomst: { nummer, inhoud: await tekst(nummer) },
      bevestigdOp: gesloten,
    };
  }

  private async tekst(trajectId: string, soort: string, nummer: string): Promise<TekstDocument> {
    const versie = await this.documenten.versie(trajectId, soort, nummer);
    if (!versie) throw new Error(`Version ${nummer} of ${soort} is not there`);
    return versie.inhoud;
  }
}
