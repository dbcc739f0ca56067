import type { Reactie } from '../ronde.ts';
import type { Zichtbaarheid } from '../zichtbaarheid.ts';

/** What somebody else wrote, as far as this reader may see it. */
export interface Andermans {
  readonly blokId: string | null;
  readonly tekst: string;
  /** Null: the reader may not know who. */
  readonly van: Pick<Reactie, 'naam' | 'rol'> | null;
}

/**
 * The reactions of the others as one recipient may read them. Without names there are none that came by mail either:
 * under a mail stands who wrote it. A role is left out too, because often one person has it.
 */
export const vanAnderen = (
  reacties: readonly Reactie[],
  zichtbaarheid: Zichtbaarheid,
  deelnemerId: string,
): Andermans[] => {
  if (zichtbaarheid === 'bureau') return [];
  const anderen = reacties.filter((reactie) => reactie.deelnemerId !== deelnemerId);
  if (zichtbaarheid === 'ontvangers')
    return anderen.map(({ blokId, tekst, naam, rol }) => ({ blokId, tekst, van: { naam, rol } }));
  return anderen
    .filter(({ kanaal }) => kanaal === 'pagina')
    .map(({ blokId, tekst }) => ({ blokId, tekst, van: null }));
};
