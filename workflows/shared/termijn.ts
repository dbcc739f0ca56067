import { datumVan, naarUtc, plusDagen, plusMaanden, plusWerkdagen } from '#domain';
import type { Datum, Feiten, Kalender, UtcTijdstip } from '#domain';
import type { DelaySpec } from '#statechart';
import type { Context } from './context.ts';

/** A term of a definition: how it is called, and when it is due, seen from a step. */
export interface Termijn extends DelaySpec {
  readonly tot: (feiten: Feiten, nu: UtcTijdstip) => UtcTijdstip;
}
export type Termijnen = Readonly<Record<string, Termijn>>;

/** A term that follows a date in the facts, and moves with it. */
export const opDatum = (title: string, tot: (feiten: Feiten) => UtcTijdstip): Termijn => ({
  title,
  dated: true,
  tot,
});

/** A term of a number of working days from the moment that it starts. */
export const naWerkdagen = (title: string, aantal: (feiten: Feiten) => number): Termijn => ({
  title,
  dated: false,
  tot: (feiten, nu) => ochtend(plusWerkdagen(datumVan(nu), aantal(feiten), kalender(feiten))),
});

/** A term of a number of months from the moment that it starts. */
export const naMaanden = (title: string, aantal: (feiten: Feiten) => number): Termijn => ({
  title,
  dated: false,
  tot: (feiten, nu) => ochtend(plusMaanden(datumVan(nu), aantal(feiten))),
});

export const kalender = ({ extraVrij, werkdagenToch }: Feiten): Kalender => ({ extraVrij, werkdagenToch });

/** Mails that a term sends go out at nine in the morning, never at the hour at which a meeting begins. */
export const ochtend = (datum: Datum): UtcTijdstip => naarUtc(`${datum}T09:00`);

export const dagenVoor = (moment: UtcTijdstip, dagen: number): UtcTijdstip =>
  ochtend(plusDagen(datumVan(moment), -dagen));

export const werkdagenVoor = (moment: UtcTijdstip, dagen: number, feiten: Feiten): UtcTijdstip =>
  ochtend(plusWerkdagen(datumVan(moment), -dagen, kalender(feiten)));

/** Milliseconds from now, as XState wants them; what is past is due at once. */
export const alsDelay =
  ({ tot }: Termijn) =>
  ({ context }: { context: Context }): number =>
    Math.max(0, Date.parse(tot(context.feiten, context.nu)) - Date.parse(context.nu));
