import { leesDeelnemers, rolkeuzeVan, zelfdePostbus, type GelezenDeelnemer, type Leesfout } from '#domain';
import { ReadTraject } from '../trajecten/read-traject.ts';
import { Deelnemers, type Deelnemer } from '../ports/deelnemers.ts';

/** What an import would do, line by line; nothing is written. */
export interface ImportVoorbeeld {
  /** Will be added. */
  readonly nieuw: readonly GelezenDeelnemer[];
  /** Whose address is in the list already: left as they are. */
  readonly bekend: readonly { readonly regel: number; readonly deelnemer: Deelnemer }[];
  readonly fouten: readonly Leesfout[];
  readonly meldingen: readonly { readonly regel: number; readonly tekst: string }[];
  /** The lines with faults (and the heading), to go back into the text field. */
  readonly nietIngelezen: string;
}

/** Reads a pasted or uploaded list and compares it with who takes part already. */
export class BekijkImport {
  constructor(
    private readonly deelnemers: Deelnemers,
    private readonly readTraject: ReadTraject,
  ) {}

  /** Undefined when there is no such traject. */
  async execute({
    trajectId,
    tekst,
  }: {
    trajectId: string;
    tekst: string;
  }): Promise<ImportVoorbeeld | undefined> {
    const [traject, deelnemers] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.deelnemers.alle(trajectId),
    ]);
    if (!traject) return undefined;
    const bestaand = new Map(deelnemers.map((één) => [zelfdePostbus(één.email), één]));
    const alle = rolkeuzeVan(traject.blad, traject.client.soort);
    // The one person that a traject is for came with the enrolment; nobody joins as a second one from a list.
    const keuze =
      alle.soort === 'persoon'
        ? { ...alle, rollen: alle.rollen.filter((rol) => rol !== 'burgemeester') }
        : alle;
    const { rijen, fouten, meldingen, nietIngelezen } = leesDeelnemers(tekst, keuze);
    return {
      nieuw: rijen.filter(({ email }) => !bestaand.has(zelfdePostbus(email))),
      bekend: rijen.flatMap(({ regel, email }) => {
        const deelnemer = bestaand.get(zelfdePostbus(email));
        return deelnemer ? [{ regel, deelnemer }] : [];
      }),
      fouten,
      meldingen,
      nietIngelezen,
    };
  }
}
