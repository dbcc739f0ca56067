import { datumVan, isWerkdag, plusDagen, type Datum } from '#domain';

/** The dates of one demo gemeente, laid out from the day on which it joined. */
export interface Planning {
  readonly start: Datum;
  readonly bijeenkomst1: Datum;
  readonly bijeenkomst2: Datum;
  readonly dagdeel1: Datum;
  readonly dagdeel2: Datum;
}

export const werkdagVanaf = (datum: Datum): Datum =>
  isWerkdag(datum) ? datum : werkdagVanaf(plusDagen(datum, 1));

const donderdagVanaf = (datum: Datum): Datum =>
  new Date(`${datum}T00:00:00Z`).getUTCDay() === 4 && isWerkdag(datum)
    ? datum
    : donderdagVanaf(plusDagen(datum, 1));

export const planningVanaf = (start: Datum): Planning => {
  const bijeenkomst1 = donderdagVanaf(plusDagen(start, 34));
  const bijeenkomst2 = donderdagVanaf(plusDagen(bijeenkomst1, 42));
  const dagdeel1 = donderdagVanaf(plusDagen(bijeenkomst2, 52));
  return {
    start: datumVan(start),
    bijeenkomst1,
    bijeenkomst2,
    dagdeel1,
    dagdeel2: donderdagVanaf(plusDagen(dagdeel1, 7)),
  };
};
