import { plaatstekst } from '../plaatsen/plaatstekst.ts';
import type { Tabel, Tabelcel, Tabelrij } from '../tekst-document.ts';
import type { Eenheid } from './eenheid.ts';
import { lijnUit } from './lijn-uit.ts';
import type { Uitlijning, Vertrouwen } from './lijn-uit.ts';

export interface Tabeluitlijning {
  readonly rijen: Uitlijning;
  readonly kolommen: Uitlijning;
}

/** Rows and columns have no id; the first words in them have. */
const eenheidVan = (cellen: readonly Tabelcel[]): Eenheid => {
  const rij: Tabelrij = { type: 'tableRow', content: cellen };
  const tekst = plaatstekst({ type: 'table', attrs: { id: '' }, content: [rij] });
  return {
    id: cellen[0]?.content[0]?.attrs.id ?? '',
    klasse: 'tekst',
    sleutel: JSON.stringify(cellen.map((cel) => [cel.type, cel.content.map(({ content = [] }) => content)])),
    tekst,
  };
};

const kolommen = ({ content }: Tabel): Eenheid[] =>
  (content[0]?.content ?? []).map((_, kolom) =>
    eenheidVan(content.flatMap((rij) => rij.content[kolom] ?? [])),
  );

/** What stands in the same column stays there, however much its words changed. */
const opRij = (aantal: number): Uitlijning => {
  const zelf = new Map(Array.from({ length: aantal }, (_, at) => [at, at]));
  return { naarOud: zelf, naarNieuw: zelf, opPlaats: new Set(zelf.keys()) };
};

/** Which row and which column of a table became which. */
export const lijnTabelUit = (oud: Tabel, nieuw: Tabel, vertrouwen: Vertrouwen): Tabeluitlijning => {
  const [oude, nieuwe] = [kolommen(oud), kolommen(nieuw)];
  return {
    rijen: lijnUit(
      oud.content.map(({ content }) => eenheidVan(content)),
      nieuw.content.map(({ content }) => eenheidVan(content)),
      vertrouwen,
    ),
    kolommen: oude.length === nieuwe.length ? opRij(oude.length) : lijnUit(oude, nieuwe, vertrouwen),
  };
};
