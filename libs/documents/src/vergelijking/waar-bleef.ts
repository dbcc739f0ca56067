import { plaatsen } from '../plaatsen/plaatsen.ts';
import { plaatstekst } from '../plaatsen/plaatstekst.ts';
import { reactieplaats } from '../plaatsen/reactieplaatsen.ts';
import type { Reactieplaats } from '../plaatsen/reactieplaatsen.ts';
import type { TekstDocument } from '../tekst-document.ts';
import { celalineas } from '../tekstblokken.ts';
import type { Blokverschil, Deel } from './vergelijking.ts';
import { vergelijk } from './vergelijk.ts';

interface Beide {
  /** Of the block in the new text. */
  readonly id: string;
  readonly oudeTekst: string;
  readonly nieuweTekst: string;
  readonly delen: readonly Deel[];
}

/** What became of a block that somebody reacted to. */
export type Lot =
  | ({ readonly soort: 'gelijk' | 'gewijzigd' } & Beide)
  | ({ readonly soort: 'verplaatst'; readonly na: Reactieplaats | null } & Beide)
  /** `na`: the block of the new text after which it stood; null = it stood before all that is left. */
  | { readonly soort: 'vervallen'; readonly oudeTekst: string; readonly na: Reactieplaats | null };

/** The block that stands for an id: a table for what is in its cells, the first item for a list. */
const plaatsVanId = (doc: TekstDocument): ReadonlyMap<string, string> => {
  const per = new Map<string, string>();
  for (const { blok, pad } of plaatsen(doc)) {
    const { id } = blok.attrs;
    per.set(id, id);
    for (const lijst of pad) if (!per.has(lijst.id)) per.set(lijst.id, id);
    if (blok.type === 'table') for (const { attrs } of celalineas(blok)) per.set(attrs.id, id);
  }
  return per;
};

const lotVan = (verschil: Blokverschil, na: Reactieplaats | null): Lot => {
  const { soort, id, oud, nieuw, delen } = verschil;
  const oudeTekst = oud ? plaatstekst(oud) : '';
  if (!nieuw) return { soort: 'vervallen', oudeTekst, na };
  const beide = { id, oudeTekst, nieuweTekst: plaatstekst(nieuw), delen };
  if (soort === 'verplaatst') return { soort, ...beide, na };
  return { soort: soort === 'gelijk' ? 'gelijk' : 'gewijzigd', ...beide };
};

/** Works the comparison out once, and then says of any block of the old text what became of it. */
export const waarBleven = (
  oud: TekstDocument,
  nieuw: TekstDocument,
): ((blokId: string) => Lot | undefined) => {
  const plaatsVan = plaatsVanId(oud);
  const loten = new Map<string, Lot>();
  let na: Reactieplaats | null = null;
  for (const verschil of vergelijk(oud, nieuw).blokken) {
    if (verschil.oud && verschil.soort !== 'vertrokken')
      loten.set(verschil.oud.attrs.id, lotVan(verschil, na));
    if (verschil.nieuw) na = reactieplaats({ blok: verschil.nieuw, pad: verschil.pad });
  }
  return (blokId) => loten.get(plaatsVan.get(blokId) ?? '');
};

/** What became of one block; undefined when the old text has no such block. */
export const waarBleef = (blokId: string, oud: TekstDocument, nieuw: TekstDocument): Lot | undefined =>
  waarBleven(oud, nieuw)(blokId);
