import { Medewerkers, type Medewerker } from '../ports/medewerkers.ts';
import { Teams, type Team } from '../ports/teams.ts';

export interface TeamView {
  readonly team: Team;
  /** Who can be chosen: everybody who works here, and who already is in the team. */
  readonly keuze: readonly Medewerker[];
}

export class ReadTeam {
  constructor(
    private readonly teams: Teams,
    private readonly medewerkers: Medewerkers,
  ) {}

  async execute(trajectId: string): Promise<TeamView | undefined> {
    const [team, alle] = await Promise.all([this.teams.read(trajectId), this.medewerkers.alle()]);
    if (!team) return undefined;
    const erin = new Set(
      Object.values(team)
        .flat()
        .map(({ id }) => id),
    );
    return { team, keuze: alle.filter(({ id, actief }) => actief || erin.has(id)) };
  }
}
