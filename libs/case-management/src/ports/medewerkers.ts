import type { BureauRol } from '#domain';

/** Somebody of the bureau. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly BureauRol[];
  readonly actief: boolean;
}

export abstract class Medewerkers {
  /** By name; also those who left. */
  abstract alle(): Promise<Medewerker[]>;
  abstract find(id: string): Promise<Medewerker | undefined>;
  abstract findByEmail(email: string): Promise<Medewerker | undefined>;
  abstract save(medewerker: Medewerker): Promise<void>;
}
