import { Documenten } from '#case-management';
import type { Versie } from '#case-management';
import { LeesLoten } from '../lot/lees-loten.ts';
import type { Eigenlot } from '../lot/lees-loten.ts';
import type { EigenRonde, RondeKop } from '../ronde.ts';
import { leestekst } from './plaatsen.ts';
import type { Leestekst } from './plaatsen.ts';

export interface Rondetekst extends Leestekst {
  /** The version that was sent in the round. */
  readonly document: Versie;
}

/** The text of a round, and where in it people may react. */
export class Reactieronde {
  constructor(
    private readonly documenten: Documenten,
    private readonly leesLoten: LeesLoten,
  ) {}

  async lees(trajectId: string, { soort, nummer, alleenGewijzigd }: RondeKop): Promise<Rondetekst> {
    const [document, eerder] = await Promise.all([
      this.versie(trajectId, soort, nummer),
      alleenGewijzigd === null ? null : this.versie(trajectId, soort, alleenGewijzigd),
    ]);
    return { document, ...leestekst(document.inhoud, eerder?.inhoud ?? null) };
  }

  /** What became of the own reactions, and of the text that they are about. */
  uitkomst(trajectId: string, eigen: RondeKop & Pick<EigenRonde, 'reacties'>): Promise<Eigenlot> {
    return this.leesLoten.execute(trajectId, eigen);
  }

  private async versie(trajectId: string, soort: string, nummer: string): Promise<Versie> {
    const versie = await this.documenten.versie(trajectId, soort, nummer);
    if (!versie) throw new Error(`A round is about version ${nummer} of '${soort}', which is not there`);
    return versie;
  }
}
