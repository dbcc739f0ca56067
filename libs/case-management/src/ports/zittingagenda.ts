/** A session of any traject that has a date and was not called off. */
export interface Agendazitting {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Definition of its traject, for the words of its sheet. */
  readonly programma: string;
  readonly versie: number;
  readonly clientNaam: string;
  readonly gemeenteCode: string | null;
  readonly beginLokaal: string;
  /** UTC instants. */
  readonly begin: string;
  readonly eind: string;
  readonly plaats: string;
  /** Ids of medewerkers who lead it, or a group of it. */
  readonly medewerkers: readonly string[];
}

/** What is planned everywhere: to see who is expected in two places at once. */
export abstract class Zittingagenda {
  /** Sessions of running trajecten that touch this period (UTC), by begin. */
  abstract tussen(van: string, tot: string): Promise<Agendazitting[]>;
}
