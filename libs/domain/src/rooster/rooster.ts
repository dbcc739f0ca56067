import { Temporal } from 'temporal-polyfill';
import { isLokaalTijdstip, type LokaalTijdstip } from '../calendar/tijd.ts';
import { burgemeesterDelen } from './delen/burgemeester.ts';
import type { Deel, Delen } from './delen/deel.ts';
import { masterclassDelen } from './delen/masterclass.ts';
import { ovkkDelen } from './delen/ovkk.ts';
import { samenwerkenDelen } from './delen/samenwerken.ts';
import { sensitiviteitDelen } from './delen/sensitiviteit.ts';

/** Every kind of session, its parts in order, each with its length. */
const DELEN = {
  ...ovkkDelen,
  ...masterclassDelen,
  ...burgemeesterDelen,
  ...samenwerkenDelen,
  ...sensitiviteitDelen,
} as const satisfies Delen;

export type RoosterSoort = keyof typeof DELEN;

export interface Roosteronderdeel {
  van: LokaalTijdstip;
  tot: LokaalTijdstip;
  titel: string;
  uitleg: string;
}

const delenVan = (soort: RoosterSoort): readonly Deel[] => DELEN[soort];

/** The time table of one session, shifted to when it begins (17.00 for an evening). */
export function rooster(soort: RoosterSoort, beginLokaal: LokaalTijdstip): Roosteronderdeel[] {
  if (!isLokaalTijdstip(beginLokaal)) {
    throw new RangeError(`Expected a local date-time such as 2027-01-14T17:00, got '${beginLokaal}'`);
  }
  let van = Temporal.PlainDateTime.from(beginLokaal);
  return delenVan(soort).map(({ minuten, titel, uitleg }) => {
    const tot = van.add({ minutes: minuten });
    const deel = { van: opMinuut(van), tot: opMinuut(tot), titel, uitleg };
    van = tot;
    return deel;
  });
}

/** When the session is over: the end of its last part. */
export function eindVan(soort: RoosterSoort, beginLokaal: LokaalTijdstip): LokaalTijdstip {
  const minuten = delenVan(soort).reduce((som, deel) => som + deel.minuten, 0);
  return opMinuut(Temporal.PlainDateTime.from(beginLokaal).add({ minutes: minuten }));
}

const opMinuut = (moment: Temporal.PlainDateTime): LokaalTijdstip =>
  moment.toString({ smallestUnit: 'minute' });
