import { dagVanDeWeek, datumVan, isDatum, isUtcTijdstip, naarLokaal } from './tijd.ts';

// Own tables: what Intl says differs per ICU version ('jan' or 'jan.'), and tests and mails would differ with it.
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

const dag = (datum: string): number => Number(datum.slice(8, 10));
const maand = (datum: string): number => Number(datum.slice(5, 7)) - 1;

/** 'donderdag'; takes a date, a local date-time or an instant, as all of these do. */
export const formatWeekdag = (moment: string): string => `${DAGEN[dagVanDeWeek(datumVan(moment)) - 1]}`;

/** 'donderdag 14 januari 2027' */
export function formatDatum(moment: string): string {
  const datum = datumVan(moment);
  return `${formatWeekdag(datum)} ${dag(datum)} ${MAANDEN[maand(datum)]} ${Number(datum.slice(0, 4))}`;
}

/** '14 jan' */
export function formatKort(moment: string): string {
  const datum = datumVan(moment);
  return `${dag(datum)} ${KORT[maand(datum)]}`;
}

/** '17.00', on the local clock */
export function formatTijd(moment: string): string {
  if (isDatum(moment)) throw new RangeError(`Expected a time, got the date '${moment}'`);
  const lokaal = isUtcTijdstip(moment) ? naarLokaal(moment) : moment;
  return `${Number(lokaal.slice(11, 13))}.${lokaal.slice(14, 16)}`;
}

/** 'donderdag 14 januari 2027, 17.00 uur' */
export const formatDatumTijd = (moment: string): string =>
  `${formatDatum(moment)}, ${formatTijd(moment)} uur`;
