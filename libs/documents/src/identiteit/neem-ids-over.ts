import type { Plaats } from '../plaatsen/plaats.ts';
import { plaatsen } from '../plaatsen/plaatsen.ts';
import { alleIds, isLijst } from '../tekstblokken.ts';
import type { Alinea, Blok, Lijst, LijstItem, Plaatsblok, Tabel, TekstDocument } from '../tekst-document.ts';
import { eenheidVan } from './eenheid.ts';
import { lijnTabelUit } from './lijn-tabel-uit.ts';
import { lijnUit } from './lijn-uit.ts';

/** Gives ids out: an old one once, and a new one that nothing ever had. */
class Uitgifte {
  readonly #ooit: Set<string>;
  readonly #overgenomen = new Set<string>();

  constructor(
    ooit: Iterable<string>,
    private readonly ids: () => string,
  ) {
    this.#ooit = new Set(ooit);
  }

  isVrij(oudId: string): boolean {
    return !this.#overgenomen.has(oudId);
  }

  /** `oudId`: of the block that it was, if there was one. */
  geef(eigenId: string, oudId: string | undefined): string {
    if (oudId !== undefined) {
      this.#overgenomen.add(oudId);
      return oudId;
    }
    let id = eigenId;
    while (id === '' || this.#ooit.has(id)) id = this.ids();
    this.#ooit.add(id);
    return id;
  }
}

const metId = <T extends Blok>(blok: T, id: string): T => ({ ...blok, attrs: { ...blok.attrs, id } });

const alineasVan = (
  nieuw: readonly Alinea[],
  oud: readonly Alinea[],
  uitgifte: Uitgifte,
): readonly Alinea[] => {
  const { naarOud } = lijnUit(oud.map(eenheidVan), nieuw.map(eenheidVan), 'alsHetLijkt');
  return nieuw.map((alinea, n) =>
    metId(alinea, uitgifte.geef(alinea.attrs.id, oud[naarOud.get(n) ?? -1]?.attrs.id)),
  );
};

const tabelVan = (nieuw: Tabel, oud: Tabel | undefined, uitgifte: Uitgifte): Tabel => {
  const uitlijning = oud && lijnTabelUit(oud, nieuw, 'alsHetLijkt');
  return {
    ...metId(nieuw, uitgifte.geef(nieuw.attrs.id, oud?.attrs.id)),
    content: nieuw.content.map((rij, r) => ({
      ...rij,
      content: rij.content.map((cel, k) => {
        const oudeRij = oud?.content[uitlijning?.rijen.naarOud.get(r) ?? -1];
        const oudeCel = oudeRij?.content[uitlijning?.kolommen.naarOud.get(k) ?? -1];
        return { ...cel, content: alineasVan(cel.content, oudeCel?.content ?? [], uitgifte) };
      }),
    })),
  };
};

/** The list that held most of what this one holds is the same list; it can go on as one of two. */
const lijstIdVan = (lijst: Lijst, was: ReadonlyMap<Plaatsblok, Plaats>, uitgifte: Uitgifte): string => {
  const oude = lijst.content
    .map(({ content: [alinea] }) => was.get(alinea)?.pad.at(-1)?.id)
    .filter((id) => id !== undefined)
    .filter((id) => uitgifte.isVrij(id));
  return uitgifte.geef(lijst.attrs.id, oude.includes(lijst.attrs.id) ? lijst.attrs.id : oude[0]);
};

const itemVan = (
  { content: [alinea, ...lijsten] }: LijstItem,
  was: ReadonlyMap<Plaatsblok, Plaats>,
  uitgifte: Uitgifte,
): LijstItem => ({
  type: 'listItem',
  content: [
    metId(alinea, uitgifte.geef(alinea.attrs.id, was.get(alinea)?.blok.attrs.id)),
    ...lijsten.map((lijst) => lijstVan(lijst, was, uitgifte)),
  ],
});

const lijstVan = (lijst: Lijst, was: ReadonlyMap<Plaatsblok, Plaats>, uitgifte: Uitgifte): Lijst => ({
  ...metId(lijst, lijstIdVan(lijst, was, uitgifte)),
  content: lijst.content.map((item) => itemVan(item, was, uitgifte)),
});

const blokVan = (blok: Blok, was: ReadonlyMap<Plaatsblok, Plaats>, uitgifte: Uitgifte): Blok => {
  if (isLijst(blok)) return lijstVan(blok, was, uitgifte);
  const oud = was.get(blok)?.blok;
  if (blok.type === 'table') return tabelVan(blok, oud?.type === 'table' ? oud : undefined, uitgifte);
  return metId(blok, uitgifte.geef(blok.attrs.id, oud?.attrs.id));
};

/**
 * Gives each block of a new text the id of the block that it was in the old one: unchanged, changed and moved
 * ones alike, so that reactions still point at them. An id that `nieuw` has from `oud` (an editor keeps them)
 * counts first. A new block keeps its own id, unless it was ever used: in `oud`, or in `ooit`, the ids of all
 * versions before it; then it gets another from `ids`.
 */
export const neemIdsOver = (
  nieuw: TekstDocument,
  oud: TekstDocument,
  ids: () => string,
  ooit: Iterable<string> = [],
): TekstDocument => {
  const [oude, nieuwe] = [plaatsen(oud), plaatsen(nieuw)];
  const { naarOud } = lijnUit(
    oude.map(({ blok }) => eenheidVan(blok)),
    nieuwe.map(({ blok }) => eenheidVan(blok)),
    'alsHetLijkt',
  );
  const was = new Map(
    nieuwe.flatMap(({ blok }, n): [Plaatsblok, Plaats][] => {
      const plaats = oude[naarOud.get(n) ?? -1];
      return plaats ? [[blok, plaats]] : [];
    }),
  );
  const uitgifte = new Uitgifte([...alleIds(oud), ...ooit], ids);
  return { type: 'doc', content: nieuw.content.map((blok) => blokVan(blok, was, uitgifte)) };
};
