import { datumVan, naarUtc, plusDagen, type UtcTijdstip } from '#domain';

const OCHTEND = '08:00';

/**
 * On the day itself people are left alone: a mail waits until eight the next morning, or the first morning after it
 * that is no such day either. Null when it may leave now. `dagen`: local dates, YYYY-MM-DD.
 */
export function wachtTot(nu: UtcTijdstip, dagen: ReadonlySet<string>): UtcTijdstip | null {
  const vandaag = datumVan(nu);
  if (!dagen.has(vandaag)) return null;
  let dag = plusDagen(vandaag, 1);
  while (dagen.has(dag)) dag = plusDagen(dag, 1);
  return naarUtc(`${dag}T${OCHTEND}`);
}

/** Eight o'clock of the next day, weekends included: a person reads mail or does not. */
export const ochtendNa = (nu: UtcTijdstip): UtcTijdstip =>
  naarUtc(`${plusDagen(datumVan(nu), 1)}T${OCHTEND}`);
