import { UnitOfWork, type Actor, type FieldFault } from '#workflow-engine';
import { invalid, notFound, type CaseResult } from '../case-result.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { Medewerkers } from '../ports/medewerkers.ts';
import { TEAM_ROLLEN, Teams, type Bezetting } from '../ports/teams.ts';

export interface WijzigTeamInput extends Bezetting<string> {
  readonly trajectId: string;
  readonly actor: Actor;
}

/** Says who of the bureau does what in a traject, all roles at once. */
export class WijzigTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: Teams,
    private readonly medewerkers: Medewerkers,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute({ trajectId, actor, ...gevraagd }: WijzigTeamInput): Promise<CaseResult> {
    if (!(await this.teams.read(trajectId))) return notFound();
    const bekend = new Map((await this.medewerkers.alle()).map((medewerker) => [medewerker.id, medewerker]));
    const faults: FieldFault[] = TEAM_ROLLEN.filter((rol) => gevraagd[rol].some((id) => !bekend.has(id))).map(
      (rol) => ({
        field: rol,
        text: `Kies een ${rol} uit de lijst.`,
      }),
    );
    if (!bekend.get(gevraagd.programmamanager)?.rollen.includes('programmamanager'))
      faults.push({ field: 'programmamanager', text: 'Kies wie de programmamanager is.' });
    if (faults.length > 0) return invalid(...faults);
    const uniek = Object.fromEntries(TEAM_ROLLEN.map((rol) => [rol, [...new Set(gevraagd[rol])]]));
    await this.unitOfWork.run(async (tx) => {
      this.teams.replace(tx, trajectId, { ...gevraagd, ...uniek });
      this.dossierlog.note(tx, trajectId, actor, 'Team van het bureau gewijzigd');
    });
    return { ok: true };
  }
}
