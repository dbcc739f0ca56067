import { reactieplaatsen } from '#documents';
import type { Reactieplaats, TekstDocument } from '#documents';

export interface OpPlaats<R> {
  /** Null: about the whole. */
  readonly plaats: Reactieplaats | null;
  readonly reacties: readonly R[];
}

/** Reactions by the place that they are about, in reading order; about the whole comes last. Only what has any. */
export const perPlaats = <R extends { readonly blokId: string | null }>(
  inhoud: TekstDocument,
  reacties: readonly R[],
): OpPlaats<R>[] => {
  const plaatsen = reactieplaatsen(inhoud);
  const bekend = new Set(plaatsen.map(({ id }) => id));
  const op = (plaats: Reactieplaats | null): OpPlaats<R>[] => {
    const hier = reacties.filter(({ blokId }) =>
      plaats ? blokId === plaats.id : blokId === null || !bekend.has(blokId),
    );
    return hier.length > 0 ? [{ plaats, reacties: hier }] : [];
  };
  return [...plaatsen, null].flatMap(op);
};
