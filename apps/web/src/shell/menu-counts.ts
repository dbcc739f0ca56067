/** What waits for the bureau, as numbers in its menu. Without one the menu has no numbers. */
export abstract class MenuCounts {
  /** New sign-ups; undefined where nobody can sign up. */
  abstract aanmeldingen(): Promise<number | undefined>;
}
