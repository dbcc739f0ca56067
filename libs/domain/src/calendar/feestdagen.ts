import { Temporal } from 'temporal-polyfill';
import { dagVanDeWeek, plusDagen, type Datum } from './tijd.ts';

export interface Feestdag {
  datum: Datum;
  naam: string;
  /** Named in the first paragraph of the article; false for Goede Vrijdag, which its second paragraph puts on a par. */
  algemeenErkend: boolean;
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
export function eerstePaasdag(jaar: number): Datum {
  const a = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const rest = jaar % 100;
  const f = Math.floor((eeuw + 8) / 25);
  const g = Math.floor((eeuw - f + 1) / 3);
  const h = (19 * a + eeuw - Math.floor(eeuw / 4) - g + 15) % 30;
  const l = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - h - (rest % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year: jaar, month: Math.floor(som / 31), day: (som % 31) + 1 }).toString();
}

/** 27 April, or the Saturday before when that is a Sunday (as it is since 2014). */
export function koningsdag(jaar: number): Datum {
  const dag = Temporal.PlainDate.from({ year: jaar, month: 4, day: 27 }).toString();
  return dagVanDeWeek(dag) === 7 ? plusDagen(dag, -1) : dag;
}

/**
 * The days of article 3 of the Algemene termijnenwet in order of date. Easter Sunday and Whit Sunday
 * are not among them: every Sunday is a day off already. 5 May counts every year, whatever a
 * collective agreement says; a bureau that works then puts it in `werkdagenToch`.
 */
export function feestdagen(jaar: number): Feestdag[] {
  const pasen = eerstePaasdag(jaar);
  const vast = (maandDag: string): Datum => `${pasen.slice(0, 4)}-${maandDag}`;
  const dagen: Feestdag[] = [
    { datum: vast('01-01'), naam: 'Nieuwjaarsdag', algemeenErkend: true },
    { datum: plusDagen(pasen, -2), naam: 'Goede Vrijdag', algemeenErkend: false },
    { datum: plusDagen(pasen, 1), naam: 'Tweede Paasdag', algemeenErkend: true },
    { datum: koningsdag(jaar), naam: 'Koningsdag', algemeenErkend: true },
    { datum: vast('05-05'), naam: 'Bevrijdingsdag', algemeenErkend: true },
    { datum: plusDagen(pasen, 39), naam: 'Hemelvaartsdag', algemeenErkend: true },
    { datum: plusDagen(pasen, 50), naam: 'Tweede Pinksterdag', algemeenErkend: true },
    { datum: vast('12-25'), naam: 'Eerste Kerstdag', algemeenErkend: true },
    { datum: vast('12-26'), naam: 'Tweede Kerstdag', algemeenErkend: true },
  ];
  return dagen.sort((een, ander) => een.datum.localeCompare(ander.datum));
}

const perJaar = new Map<number, ReadonlyMap<Datum, string>>();

/** Name of the holiday on this date. The tables are kept: working days are counted on every page. */
export function feestdagOp(datum: Datum): string | undefined {
  const jaar = Number(datum.slice(0, 4));
  const bekend = perJaar.get(jaar) ?? new Map(feestdagen(jaar).map((dag) => [dag.datum, dag.naam]));
  perJaar.set(jaar, bekend);
  return bekend.get(datum);
}
