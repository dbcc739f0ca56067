/** A moment in which a run may find itself: facts with an instant, by the name that a domain expert gives it. */
export interface Situation<Facts = unknown> {
  readonly name: string;
  /** UTC ISO instant. */
  readonly now: string;
  readonly facts: Facts;
}

/** How far an exploration goes before it gives up. */
export interface Bound {
  readonly configurations: number;
}
