export abstract class Sluitmomenten {
  /** UTC instant at which a part was last confirmed; null when it never was. */
  abstract bevestigdOp(trajectId: string, onderdeel: string): Promise<string | null>;
}
