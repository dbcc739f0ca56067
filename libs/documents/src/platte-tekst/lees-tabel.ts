import type { Tabel, Tabelcel } from '../tekst-document.ts';
import { ALINEATEKEN, KOPSTREEP, REGELTEKEN, RIJ } from './blokbegin.ts';
import { leesAlinea } from './lees-alinea.ts';
import type { Ids } from './lees-alinea.ts';
import { gesplitst } from './lees-tekens.ts';

/** The cells of a line with bars around and between them; undefined when it is no row. */
const rij = (regel: string): string[] | undefined => {
  if (!RIJ.test(regel)) return undefined;
  const stukken = gesplitst(regel, '|').slice(1);
  return stukken.pop() === '' && stukken.length > 0 ? stukken.map((cel) => cel.trim()) : undefined;
};

export const isRij = (regel: string): boolean => rij(regel) !== undefined;

const nietLeeg = (stukken: readonly string[]): string[] =>
  stukken.map((stuk) => stuk.trim()).filter((stuk) => stuk !== '');

/** The lines of each paragraph of a cell. */
const alineas = (cel: string): string[][] =>
  gesplitst(cel, ALINEATEKEN)
    .map((alinea) => nietLeeg(gesplitst(alinea, REGELTEKEN)))
    .filter((regels) => regels.length > 0);

/** The table that lines of bars and cells make; undefined when no cell says anything. */
export const leesTabel = (regels: readonly string[], ids: Ids): Tabel | undefined => {
  const [eerste = [], tweede, ...andere] = regels.map((regel) => rij(regel) ?? []);
  const metKop = tweede?.every((cel) => KOPSTREEP.test(cel)) ?? false;
  const rijen = [eerste, ...(metKop || !tweede ? [] : [tweede]), ...andere].map((cellen) =>
    cellen.map(alineas),
  );
  if (rijen.every((cellen) => cellen.every((cel) => cel.length === 0))) return undefined;
  const breedte = Math.max(...rijen.map(({ length }) => length));
  const id = ids();
  const cel = (inhoud: readonly string[][] | undefined, kop: boolean): Tabelcel => ({
    type: kop ? 'tableHeader' : 'tableCell',
    content: (inhoud?.length ? inhoud : [[]]).map((alinea) => leesAlinea(alinea, ids)),
  });
  return {
    type: 'table',
    attrs: { id },
    content: rijen.map((cellen, nummer) => ({
      type: 'tableRow',
      content: Array.from({ length: breedte }, (_, kolom) => cel(cellen[kolom], metKop && nummer === 0)),
    })),
  };
};
