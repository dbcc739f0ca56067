import { Documenten } from '#case-management';
import type { Versie } from '#case-management';
import type { RondeKop } from '../ronde.ts';
import { plaatsenVan } from './plaatsen.ts';
import type { Plaats } from './plaatsen.ts';

export interface Reactietekst {
  /** The version that was sent in the round. */
  readonly document: Versie;
  readonly plaatsen: readonly Plaats[];
}

/** The text of a round, and where in it people may react. */
export class Reactieronde {
  constructor(private readonly documenten: Documenten) {}

  async lees(trajectId: string, ronde: RondeKop): Promise<Reactietekst> {
    const { soort, nummer, alleenGewijzigd } = ronde;
    const [document, eerder] = await Promise.all([
      this.versie(trajectId, soort, nummer),
      alleenGewijzigd === null ? null : this.versie(trajectId, soort, alleenGewijzigd),
    ]);
    return { document, plaatsen: plaatsenVan(document.inhoud, eerder?.inhoud ?? null) };
  }

  private async versie(trajectId: string, soort: string, nummer: string): Promise<Versie> {
    const versie = await this.documenten.versie(trajectId, soort, nummer);
    if (!versie) throw new Error(`A round is about version ${nummer} of '${soort}', which is not there`);
    return versie;
  }
}
