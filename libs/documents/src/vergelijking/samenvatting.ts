import type { Blokverschil, Deel, Samenvatting } from './vergelijking.ts';

const WOORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** All words of a block that came, went or stayed, also those in the cells of a table. */
export const alleDelen = ({ delen, tabel }: Blokverschil): readonly Deel[] =>
  tabel
    ? tabel.rijen.flatMap(({ cellen }) => cellen.flatMap((cel) => cel.alineas.flatMap((a) => a.delen)))
    : delen;

/** Whether words or form changed: a block can also only move. */
export const isVeranderd = (verschil: Blokverschil): boolean =>
  verschil.vorm.length > 0 ||
  alleDelen(verschil).some(({ op }) => op !== '=') ||
  (verschil.tabel?.rijen.some(({ soort }) => soort !== 'gelijk') ?? false);

const woorden = (blokken: readonly Blokverschil[], op: Deel['op']): number =>
  blokken
    .flatMap(alleDelen)
    .filter((deel) => deel.op === op && !deel.opmaak)
    .reduce((som, { tekst }) => som + (tekst.match(WOORD)?.length ?? 0), 0);

export const samenvatting = (blokken: readonly Blokverschil[]): Samenvatting => {
  const hier = blokken.filter(({ soort }) => soort !== 'vertrokken');
  const tel = (soort: Blokverschil['soort']): number => hier.filter((blok) => blok.soort === soort).length;
  return {
    nieuw: tel('nieuw'),
    vervallen: tel('vervallen'),
    gewijzigd: hier.filter((blok) => blok.oud && blok.nieuw && isVeranderd(blok)).length,
    verplaatst: tel('verplaatst'),
    woordenErbij: woorden(hier, '+'),
    woordenEraf: woorden(hier, '-'),
  };
};
