import type { BureauRol } from '#domain';
import type { Transaction } from '#workflow-engine';
import type { Medewerker } from './medewerkers.ts';

/** Roles of a team that more than one medewerker may have. */
export type TeamRol = Exclude<BureauRol, 'programmamanager'>;
export const TEAM_ROLLEN = [
  'procesbegeleider',
  'presentator',
  'trainer',
] as const satisfies readonly TeamRol[];

export type Bezetting<Wie> = Readonly<Record<TeamRol, readonly Wie[]>> & { readonly programmamanager: Wie };
export type Team = Bezetting<Medewerker>;

export abstract class Teams {
  abstract read(trajectId: string): Promise<Team | undefined>;
  abstract replace(tx: Transaction, trajectId: string, bezetting: Bezetting<string>): void;
}
