import type { Documentsjabloon } from '#domain';

/** The template of every document that a programme names. */
export abstract class Documentsjablonen {
  /** `programma`: name of the definition; undefined when that names no such document. */
  abstract van(programma: string, soort: string): Documentsjabloon | undefined;
}
