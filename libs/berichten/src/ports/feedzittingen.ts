/** One session as a calendar that somebody follows needs it. */
export interface Feedzitting {
  readonly bijeenkomstId: string;
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Name and version of the programme. */
  readonly programma: string;
  readonly versie: number;
  /** Whose traject it is: 'Gemeente Almere'. */
  readonly client: string;
  readonly beginLokaal: string;
  readonly eindLokaal: string;
  readonly plaats: string;
  readonly afgelast: boolean;
  readonly sequence: number;
  /** UTC instant of the last move of the traject: what is here cannot have changed since. */
  readonly gewijzigdOp: string;
}

export interface Feedlezer {
  readonly soort: 'medewerker' | 'deelnemer';
  readonly id: string;
}

export abstract class Feedzittingen {
  /** By date: of the trajecten that somebody works in or takes part in, from three months ago on. */
  abstract van(lezer: Feedlezer): Promise<readonly Feedzitting[]>;
}
