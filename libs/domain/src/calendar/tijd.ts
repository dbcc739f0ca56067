import { Temporal } from 'temporal-polyfill';

/** Calendar date, 'YYYY-MM-DD'. */
export type Datum = string;
/** Wall-clock time without a zone, 'YYYY-MM-DDTHH:mm' (what a datetime-local field sends). */
export type LokaalTijdstip = string;
/** Instant, always 'YYYY-MM-DDTHH:mm:ss.sssZ', so that comparing text is comparing time. */
export type UtcTijdstip = string;

export const ZONE = 'Europe/Amsterdam';

const DATUM = /^\d{4}-\d{2}-\d{2}$/;
const LOKAAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/;
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;

const lukt = (lees: () => unknown): boolean => {
  try {
    lees();
    return true;
  } catch {
    return false;
  }
};

const DAG_MS = 86_400_000;
const DATUM_LENGTE = 'YYYY-MM-DD'.length;
const SECONDE_LENGTE = 'YYYY-MM-DDTHH:mm:ss'.length;
const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * Days as a number, from 1970-01-01. Temporal decides what a wall clock means; what is asked of every row of a board,
 * and of every term of every step, is counted in numbers, which is a hundred times as fast.
 */
export const dagnummer = (datum: Datum): number => Date.parse(datum) / DAG_MS;
export const datumVanDag = (dag: number): Datum => iso(dag * DAG_MS).slice(0, DATUM_LENGTE);

/** What `Date` reads leniently (30 February becomes 2 March) reads back as something else. */
const leestTerug = (tekst: string, lengte: number): boolean => {
  const ms = Date.parse(tekst);
  return !Number.isNaN(ms) && iso(ms).slice(0, lengte) === tekst.slice(0, lengte);
};

export const isDatum = (tekst: string): boolean => DATUM.test(tekst) && leestTerug(tekst, DATUM_LENGTE);
export const isLokaalTijdstip = (tekst: string): boolean =>
  LOKAAL.test(tekst) && !tekst.includes(':60') && lukt(() => Temporal.PlainDateTime.from(tekst));
export const isUtcTijdstip = (tekst: string): boolean => UTC.test(tekst) && leestTerug(tekst, SECONDE_LENGTE);

const utc = (instant: Temporal.Instant): UtcTijdstip => instant.toString({ smallestUnit: 'millisecond' });

const lokaal = (moment: Temporal.PlainDateTime): LokaalTijdstip => {
  if (moment.millisecond > 0) return moment.toString({ smallestUnit: 'millisecond' });
  return moment.toString({ smallestUnit: moment.second > 0 ? 'second' : 'minute' });
};

/**
 * The one place where a wall-clock time becomes an instant. An hour that does not exist (spring)
 * moves forward, an hour that comes twice (autumn) is the first of the two; PostgreSQL and other
 * libraries choose otherwise, so nothing else may do this conversion.
 */
export function naarUtc(tijdstip: LokaalTijdstip, zone: string = ZONE): UtcTijdstip {
  if (!isLokaalTijdstip(tijdstip)) {
    throw new RangeError(`Expected a local date-time such as 2027-01-14T17:00, got '${tijdstip}'`);
  }
  const zoned = Temporal.PlainDateTime.from(tijdstip).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return utc(zoned.toInstant());
}

/** Shortest form that loses nothing: without seconds when they are zero. */
export const naarLokaal = (tijdstip: UtcTijdstip, zone: string = ZONE): LokaalTijdstip =>
  lokaal(Temporal.Instant.from(tijdstip).toZonedDateTimeISO(zone).toPlainDateTime());

const datumklokken = new Map<string, Intl.DateTimeFormat>();

/** Swedish dates are ISO dates. */
const datumklok = (zone: string): Intl.DateTimeFormat => {
  const klok = datumklokken.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  datumklokken.set(zone, klok);
  return klok;
};

/** The calendar date that people in the zone have at this instant. */
export const lokaleDatum = (tijdstip: UtcTijdstip, zone: string = ZONE): Datum =>
  datumklok(zone).format(Date.parse(tijdstip));

/** Local date of any of the three kinds of text: date, local date-time or instant. */
export function datumVan(moment: Datum | LokaalTijdstip | UtcTijdstip): Datum {
  if (isUtcTijdstip(moment)) return lokaleDatum(moment);
  if (isDatum(moment) || isLokaalTijdstip(moment)) return moment.slice(0, 10);
  throw new RangeError(`Expected a date, a local date-time or a UTC instant, got '${moment}'`);
}

/** Puts the same wall-clock time on another date; date stays date, local stays local, instant stays instant. */
export function opDatum(moment: Datum | LokaalTijdstip | UtcTijdstip, datum: Datum): string {
  if (isDatum(moment)) return datum;
  if (!isUtcTijdstip(moment)) return datum + moment.slice(10);
  // Unchanged stays unchanged: going through local time would lose which 02.30 of the autumn night it was.
  return lokaleDatum(moment) === datum ? moment : naarUtc(datum + naarLokaal(moment).slice(10));
}

/** Calendar days later (or earlier); an instant keeps its local wall-clock time, also over a DST change. */
export function plusDagen(moment: Datum | LokaalTijdstip | UtcTijdstip, dagen: number): string {
  return opDatum(moment, datumVanDag(dagnummer(datumVan(moment)) + dagen));
}

/** Calendar months later; 31 August and a month is 30 September. */
export const plusMaanden = (datum: Datum, maanden: number): Datum =>
  Temporal.PlainDate.from(datum).add({ months: maanden }).toString();

/** Calendar days from one date to the other; negative when `tot` is earlier. */
export function dagenTussen(van: string, tot: string): number {
  return dagnummer(datumVan(tot)) - dagnummer(datumVan(van));
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export const dagVanDeWeek = (datum: Datum): number => weekdagVan(dagnummer(datum));

/** The same of a day's number: 1970-01-01 was a Thursday. */
export const weekdagVan = (dag: number): number => ((((dag + 3) % 7) + 7) % 7) + 1;

/** The last second of the local day, as an instant. */
export const eindVanDag = (datum: Datum): UtcTijdstip => naarUtc(`${datum}T23:59:59`);
