import { feestdagOp } from './feestdagen.ts';
import {
  dagnummer,
  datumVan,
  datumVanDag,
  eindVanDag,
  opDatum,
  weekdagVan,
  type Datum,
  type UtcTijdstip,
} from './tijd.ts';

/** What a bureau or a gemeente changes about the legal calendar. `werkdagenToch` wins from everything else. */
export interface Kalender {
  readonly extraVrij?: readonly Datum[] | undefined;
  readonly werkdagenToch?: readonly Datum[] | undefined;
}

/** On numbers instead of text: these loops run for every traject on the board. */
function werkt(dag: number, kalender: Kalender): boolean {
  const isDoordeweeks = weekdagVan(dag) <= 5;
  if (!isDoordeweeks && !kalender.werkdagenToch?.length) return false;
  const datum = datumVanDag(dag);
  if (kalender.werkdagenToch?.includes(datum)) return true;
  return isDoordeweeks && feestdagOp(datum) === undefined && !kalender.extraVrij?.includes(datum);
}

const dagVan = (moment: string): number => dagnummer(datumVan(moment));

/** Working day of the local date: not a weekend day, holiday or extra day off, or explicitly worked. */
export const isWerkdag = (moment: string, kalender: Kalender = {}): boolean =>
  werkt(dagVan(moment), kalender);

/**
 * The nth working day after (n < 0: before) this moment; n = 0 is the moment itself, also on a Sunday.
 * An instant keeps its local wall-clock time.
 */
export function plusWerkdagen(moment: string, n: number, kalender: Kalender = {}): string {
  if (!Number.isInteger(n)) throw new RangeError(`Expected a whole number of working days, got ${n}`);
  const stap = Math.sign(n);
  let dag = dagVan(moment);
  for (let nog = Math.abs(n); nog > 0;) {
    dag += stap;
    if (werkt(dag, kalender)) nog -= 1;
  }
  return opDatum(moment, datumVanDag(dag));
}

/**
 * Working days after `van` up to and including `tot`; negative when `tot` is earlier, so that
 * `plusWerkdagen(van, werkdagenTussen(van, tot))` is `tot` for every working day `tot`.
 */
export function werkdagenTussen(van: string, tot: string, kalender: Kalender = {}): number {
  let dag = dagVan(van);
  const eind = dagVan(tot);
  const stap = Math.sign(eind - dag);
  let aantal = 0;
  while (dag !== eind) {
    dag += stap;
    if (werkt(dag, kalender)) aantal += stap;
  }
  return aantal;
}

/** Last second of the nth working day after sending; the day of sending does not count. */
export function eindVanTermijn(
  verzondenOp: UtcTijdstip,
  werkdagen: number,
  kalender: Kalender = {},
): UtcTijdstip {
  if (!Number.isInteger(werkdagen) || werkdagen < 0) {
    throw new RangeError(`Expected a term of zero or more whole working days, got ${werkdagen}`);
  }
  return eindVanDag(plusWerkdagen(datumVan(verzondenOp), werkdagen, kalender));
}
