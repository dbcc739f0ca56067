import { feestdagOp } from './feestdagen.ts';
import { dagVanDeWeek, datumVan, eindVanDag, opDatum, plusDagen, type Datum, type UtcTijdstip } from './tijd.ts';

/** What a bureau or a gemeente changes about the legal calendar. `werkdagenToch` wins from everything else. */
export interface Kalender {
  extraVrij?: readonly Datum[] | undefined;
  werkdagenToch?: readonly Datum[] | undefined;
}

/** Working day of the local date: not a weekend day, holiday or extra day off, or explicitly worked. */
export function isWerkdag(moment: string, kalender: Kalender = {}): boolean {
  const datum = datumVan(moment);
  if (kalender.werkdagenToch?.includes(datum)) return true;
  if (dagVanDeWeek(datum) > 5 || feestdagOp(datum) !== undefined) return false;
  return !kalender.extraVrij?.includes(datum);
}

/**
 * The nth working day after (n < 0: before) this moment; n = 0 is the moment itself, also on a Sunday.
 * An instant keeps its local wall-clock time.
 */
export function plusWerkdagen(moment: string, n: number, kalender: Kalender = {}): string {
  if (!Number.isInteger(n)) throw new RangeError(`Expected a whole number of working days, got ${n}`);
  const stap = Math.sign(n);
  let datum = datumVan(moment);
  for (let nog = Math.abs(n); nog > 0; ) {
    datum = plusDagen(datum, stap);
    if (isWerkdag(datum, kalender)) nog -= 1;
  }
  return opDatum(moment, datum);
}

/**
 * Working days after `van` up to and including `tot`; negative when `tot` is earlier, so that
 * `plusWerkdagen(van, werkdagenTussen(van, tot))` is `tot` for every working day `tot`.
 */
export function werkdagenTussen(van: string, tot: string, kalender: Kalender = {}): number {
  const begin = datumVan(van);
  const eind = datumVan(tot);
  const stap = begin <= eind ? 1 : -1;
  let aantal = 0;
  for (let datum = begin; datum !== eind; ) {
    datum = plusDagen(datum, stap);
    if (isWerkdag(datum, kalender)) aantal += stap;
  }
  return aantal;
}

/** Last second of the nth working day after sending; the day of sending does not count. */
export function eindVanTermijn(verzondenOp: UtcTijdstip, werkdagen: number, kalender: Kalender = {}): UtcTijdstip {
  if (!Number.isInteger(werkdagen) || werkdagen < 0) {
    throw new RangeError(`Expected a term of zero or more whole working days, got ${werkdagen}`);
  }
  return eindVanDag(plusWerkdagen(datumVan(verzondenOp), werkdagen, kalender));
}
