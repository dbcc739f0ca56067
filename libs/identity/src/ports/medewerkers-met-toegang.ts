/** Somebody of the bureau who may log in. */
export interface MedewerkerMetToegang {
  readonly id: string;
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly string[];
}

/** Active medewerkers only. */
export abstract class MedewerkersMetToegang {
  abstract findByEmail(email: string): Promise<MedewerkerMetToegang | undefined>;
  abstract find(id: string): Promise<MedewerkerMetToegang | undefined>;
  abstract all(): Promise<MedewerkerMetToegang[]>;
}
