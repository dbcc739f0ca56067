/** Counts attempts for all web processes together; what is counted is kept as a hash only. */
export abstract class Pogingen {
  /** Counts one more and says how many there are in this quarter of an hour. */
  abstract count(soort: string, key: string): Promise<number>;
}
