import { gewijzigdePlaatsen, reactieplaatsen, vergelijk } from '#documents';
import type { Reactieplaats, TekstDocument, Vergelijking } from '#documents';

/** A place of the text as a reader meets it in this round. */
export interface Plaats extends Reactieplaats {
  /** May be reacted to. */
  readonly isOpen: boolean;
}

export interface Leestekst {
  /** In reading order. */
  readonly plaatsen: readonly Plaats[];
  /** What changed since the round before; null in a round about the whole text. */
  readonly vergelijking: Vergelijking | null;
}

/** Where in a text people may react: everywhere, or only where it changed since the version `eerder`. */
export const leestekst = (inhoud: TekstDocument, eerder: TekstDocument | null): Leestekst => {
  const alle = reactieplaatsen(inhoud);
  if (!eerder) return { plaatsen: alle.map((plaats) => ({ ...plaats, isOpen: true })), vergelijking: null };
  const open = new Set(gewijzigdePlaatsen(eerder, inhoud));
  return {
    plaatsen: alle.map((plaats) => ({ ...plaats, isOpen: open.has(plaats.id) })),
    vergelijking: vergelijk(eerder, inhoud),
  };
};
