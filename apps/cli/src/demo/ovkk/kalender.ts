import { dagenTussen, datumVan, isWerkdag, plusDagen, type Datum } from '#domain';

/** The dates of one demo gemeente, laid out from the day on which it joined. */
export interface Planning {
  readonly start: Datum;
  readonly bijeenkomst1: Datum;
  readonly bijeenkomst2: Datum;
  readonly dagdeel1: Datum;
  readonly dagdeel2: Datum;
}

const donderdagVanaf = (datum: Datum): Datum =>
  new Date(`${datum}T00:00:00Z`).getUTCDay() === 4 && isWerkdag(datum)
    ? datum
    : donderdagVanaf(plusDagen(datum, 1));

export const planningVanaf = (start: Datum): Planning => {
  const bijeenkomst1 = donderdagVanaf(plusDagen(start, 34));
  const bijeenkomst2 = donderdagVanaf(plusDagen(bijeenkomst1, 49));
  const dagdeel1 = donderdagVanaf(plusDagen(bijeenkomst2, 52));
  return {
    start: datumVan(start),
    bijeenkomst1,
    bijeenkomst2,
    dagdeel1,
    dagdeel2: donderdagVanaf(plusDagen(dagdeel1, 7)),
  };
};

/** The latest start with which this moment of the leergang is at least so many days ago (or at most so many ahead). */
export const startVoor = (vandaag: Datum, sinds: keyof Planning, dagen: number): Datum => {
  const uiterlijk = plusDagen(vandaag, -dagen);
  const looptijd = dagenTussen(vandaag, planningVanaf(vandaag)[sinds]);
  let start = plusDagen(uiterlijk, 21 - looptijd); // holidays stretch a planning by less than three weeks
  while (!isWerkdag(start) || planningVanaf(start)[sinds] > uiterlijk) start = plusDagen(start, -1);
  return start;
};
