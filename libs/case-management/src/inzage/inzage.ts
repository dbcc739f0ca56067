import { Programmabladen, type Programmablad, type Rol } from '#domain';
import type { Actor } from '#workflow-engine';
import { Deelnemers } from '../ports/deelnemers.ts';
import { TEAM_ROLLEN, Teams } from '../ports/teams.ts';
import { Trajecten } from '../ports/trajecten.ts';
import { Inzicht } from './inzicht.ts';

const heeftBeslotens = ({ documenten, gegevens }: Programmablad): boolean =>
  [...documenten, ...gegevens].some(({ alleenVoor }) => alleenVoor !== null);

/**
 * What somebody may read of one traject. Content that is for some roles only is read by people who have such a role in
 * this very traject: not by others of the bureau, whatever they are elsewhere, and never by a program with a key.
 */
export class Inzage {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly bladen: Programmabladen,
    private readonly deelnemers: Deelnemers,
    private readonly teams: Teams,
  ) {}

  /** Undefined when there is no such traject. */
  async execute(trajectId: string, actor: Actor): Promise<Inzicht | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    if (!kop) return undefined;
    const blad = this.bladen.van(kop.programma, kop.versie);
    const rollen = heeftBeslotens(blad) ? await this.rollen(trajectId, actor) : [];
    return new Inzicht(blad, kop.client.soort, rollen);
  }

  /** The roles that an actor has in this traject. */
  async rollen(trajectId: string, { kind, id }: Actor): Promise<readonly Rol[]> {
    if (kind === 'deelnemer') {
      const deelnemer = await this.deelnemers.find(trajectId, id);
      return deelnemer && deelnemer.afgemeldOp === null ? [deelnemer.rol] : [];
    }
    if (kind !== 'medewerker') return [];
    const team = await this.teams.read(trajectId);
    if (!team) return [];
    const inTeam = TEAM_ROLLEN.filter((rol) => team[rol].some((medewerker) => medewerker.id === id));
    return team.programmamanager.id === id ? ['programmamanager', ...inTeam] : inTeam;
  }
}
