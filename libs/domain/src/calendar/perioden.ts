import type { Datum } from './tijd.ts';

/** A named stretch of days off; both dates are included. A reces of a raad is one of these. */
export interface Periode {
  naam: string;
  van: Datum;
  totEnMet: Datum;
}

export const SCHOOLREGIOS = ['noord', 'midden', 'zuid'] as const;
export type Schoolregio = (typeof SCHOOLREGIOS)[number];

export interface Schoolvakantie extends Periode {
  regio: Schoolregio;
}

export const isSchoolregio = (tekst: string): tekst is Schoolregio =>
  (SCHOOLREGIOS as readonly string[]).includes(tekst);

export const periodeOp = <P extends Periode>(datum: Datum, perioden: readonly P[]): P | undefined =>
  perioden.find((periode) => periode.van <= datum && datum <= periode.totEnMet);

/** The dates are data, because the minister sets them every few years; an unknown year gives no answer. */
export const schoolvakantieOp = (
  datum: Datum,
  regio: Schoolregio,
  vakanties: readonly Schoolvakantie[],
): Schoolvakantie | undefined =>
  periodeOp(
    datum,
    vakanties.filter((vakantie) => vakantie.regio === regio),
  );
