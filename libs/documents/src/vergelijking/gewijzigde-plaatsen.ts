import { reactieplaatsen } from '../plaatsen/reactieplaatsen.ts';
import type { TekstDocument } from '../tekst-document.ts';
import { isVeranderd } from './samenvatting.ts';
import { vergelijk } from './vergelijk.ts';

/** What a second round asks about: the places of the new text that are new or say something else than they did. */
export const gewijzigdePlaatsen = (oud: TekstDocument, nieuw: TekstDocument): string[] => {
  const veranderd = new Set(
    vergelijk(oud, nieuw)
      .blokken.filter((verschil) => verschil.nieuw && (!verschil.oud || isVeranderd(verschil)))
      .map(({ id }) => id),
  );
  return reactieplaatsen(nieuw)
    .map(({ id }) => id)
    .filter((id) => veranderd.has(id));
};
