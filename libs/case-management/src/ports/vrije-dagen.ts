import type { Kalender, Schoolvakantie } from '#domain';

/** What the bureau changed about the legal calendar, and when the schools are closed. */
export abstract class VrijeDagen {
  abstract kalender(): Promise<Kalender>;
  abstract schoolvakanties(): readonly Schoolvakantie[];
}
