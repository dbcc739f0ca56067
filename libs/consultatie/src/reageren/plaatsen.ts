import { gewijzigdePlaatsen, reactieplaatsen, vergelijk } from '#documents';
import type { Blokverschil, Reactieplaats, TekstDocument } from '#documents';

/** A place of the text as a reader meets it in this round. */
export interface Plaats extends Reactieplaats {
  /** May be reacted to. */
  readonly isOpen: boolean;
}

/** What changed since the round before, in the order of the new text; moved only is no change. */
export interface Wijziging {
  readonly verschil: Blokverschil;
  /** Null: it fell away, so that there is no place left to react to. */
  readonly plaats: Plaats | null;
}

export interface Leestekst {
  readonly plaatsen: readonly Plaats[];
  /** Null in a round about the whole text. */
  readonly wijzigingen: readonly Wijziging[] | null;
}

/** Where in a text people may react: everywhere, or only where it changed since the version `eerder`. */
export const leestekst = (inhoud: TekstDocument, eerder: TekstDocument | null): Leestekst => {
  const alle = reactieplaatsen(inhoud);
  if (!eerder) return { plaatsen: alle.map((plaats) => ({ ...plaats, isOpen: true })), wijzigingen: null };
  const open = new Set(gewijzigdePlaatsen(eerder, inhoud));
  const plaatsen = alle.map((plaats) => ({ ...plaats, isOpen: open.has(plaats.id) }));
  const opId = new Map(plaatsen.map((plaats) => [plaats.id, plaats]));
  const wijzigingen = vergelijk(eerder, inhoud).blokken.flatMap((verschil): Wijziging[] => {
    if (verschil.soort === 'vervallen') return [{ verschil, plaats: null }];
    const plaats = verschil.nieuw && opId.get(verschil.id);
    return plaats?.isOpen ? [{ verschil, plaats }] : [];
  });
  return { plaatsen, wijzigingen };
};
