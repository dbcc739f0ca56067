/** What waits for the bureau. */
export interface Menutelling {
  /** New sign-ups; undefined where nobody can sign up. */
  readonly aanmeldingen?: number | undefined;
  /** Mails that came in and wait for the bureau. */
  readonly ingekomen?: number | undefined;
  /** Mails that wait for approval. */
  readonly terGoedkeuring?: number | undefined;
}

/** What waits for the bureau, as numbers in its menu. Without one the menu has no numbers. */
export abstract class MenuCounts {
  abstract tel(): Promise<Menutelling>;
}
