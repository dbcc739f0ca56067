import { Documenten } from '#case-management';
import type { EigenReactie, RondeKop } from '../ronde.ts';
import { lotenVan } from './loten.ts';
import type { MetLot } from './loten.ts';

export interface Lotenlijst<R> {
  /** Number of the version in which is looked where the text went. */
  readonly nummer: string;
  /** In reading order; what is about the whole comes last. */
  readonly reacties: readonly MetLot<R>[];
}

export type Eigenlot = Lotenlijst<EigenReactie>;

/** Follows reactions of a round into the text as it was decided upon, or while it was not as it stands now. */
export class LeesLoten {
  constructor(private readonly documenten: Documenten) {}

  async execute<R extends { readonly blokId: string | null }>(
    trajectId: string,
    ronde: RondeKop & { readonly reacties: readonly R[] },
  ): Promise<Lotenlijst<R>> {
    const { soort, nummer, reacties } = ronde;
    const versies = await this.documenten.versies(trajectId, soort);
    const later = (versies.find(({ status }) => status === 'vastgesteld') ?? versies[0])?.nummer ?? nummer;
    const [oud, nieuw] = await Promise.all([
      this.documenten.versie(trajectId, soort, nummer),
      this.documenten.versie(trajectId, soort, later),
    ]);
    if (!oud || !nieuw) throw new Error(`Version ${oud ? later : nummer} of '${soort}' is not there`);
    return { nummer: later, reacties: lotenVan(reacties, oud.inhoud, nieuw.inhoud) };
  }
}
