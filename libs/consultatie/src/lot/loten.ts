import { plaatsnamen, reactieplaatsen, waarBleven } from '#documents';
import type { Lot, Reactieplaats, TekstDocument } from '#documents';

export interface MetLot<R> {
  readonly reactie: R;
  /** Null: about the whole. */
  readonly plaats: (Reactieplaats & { readonly naam: string }) | null;
  /** Null: about the whole, so that there is nothing to follow. */
  readonly lot: Lot | null;
}

/**
 * Sets each reaction beside its place in the text that it is about, and beside what became of that place in a later
 * text. In reading order; what is about the whole comes last.
 */
export const lotenVan = <R extends { readonly blokId: string | null }>(
  reacties: readonly R[],
  oud: TekstDocument,
  nieuw: TekstDocument,
): MetLot<R>[] => {
  const plaatsen = reactieplaatsen(oud);
  const namen = plaatsnamen(plaatsen);
  const opId = new Map(plaatsen.map((plaats, index) => [plaats.id, { plaats, index }]));
  const lotVan = waarBleven(oud, nieuw);
  return reacties
    .map((reactie) => {
      const gevonden = reactie.blokId === null ? undefined : opId.get(reactie.blokId);
      if (!gevonden) return { reactie, plaats: null, lot: null, index: plaatsen.length };
      const { plaats, index } = gevonden;
      const naam = namen.get(plaats.id) ?? '';
      return { reactie, plaats: { ...plaats, naam }, lot: lotVan(plaats.id) ?? null, index };
    })
    .toSorted((een, ander) => een.index - ander.index)
    .map(({ reactie, plaats, lot }) => ({ reactie, plaats, lot }));
};
