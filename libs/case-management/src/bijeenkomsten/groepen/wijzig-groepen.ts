import { verplaats } from '#domain';
import { UnitOfWork, type Actor, type FieldFault, type Transaction } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../../case-result.ts';
import type { Groep } from '../../ports/bijeenkomsten.ts';
import { Dossierlog } from '../../ports/dossierlog.ts';
import { Teams, type Team } from '../../ports/teams.ts';
import { Zittinglijsten } from '../../ports/zittinglijsten.ts';
import { VindOpenZitting, type OpenZitting } from '../open-zitting.ts';

export interface WijzigGroepenInput {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Deelnemer id → number of the group; null: in no group. Only those who move. */
  readonly leden?: Readonly<Record<string, number | null>>;
  /** Number of the group → medewerker id; null: nobody. Only those that change. */
  readonly begeleiders?: Readonly<Record<string, string | null>>;
  readonly actor: Actor;
}

type Uitkomst = CaseResult<{ readonly gewijzigd: boolean }>;

/** Moves people by hand and says who leads which group. */
export class WijzigGroepen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vindZitting: VindOpenZitting,
    private readonly lijsten: Zittinglijsten,
    private readonly teams: Teams,
    private readonly dossierlog: Dossierlog,
  ) {}

  async execute(input: WijzigGroepenInput): Promise<Uitkomst> {
    const { trajectId, onderdeel, leden = {} } = input;
    const [gevonden, team] = await Promise.all([
      this.vindZitting.execute(trajectId, onderdeel),
      this.teams.read(trajectId),
    ]);
    if (!gevonden.ok) return gevonden;
    const bekend = new Set(gevonden.deelnemers.map(({ id }) => id));
    if (!team || Object.keys(leden).some((id) => !bekend.has(id))) return notFound();
    return this.unitOfWork.run(
      (tx) => this.within(tx, gevonden, input, team),
      (uitkomst) => uitkomst.ok && uitkomst.gewijzigd,
    );
  }

  private async within(
    tx: Transaction,
    { zitting, blad }: OpenZitting,
    input: WijzigGroepenInput,
    team: Team,
  ): Promise<Uitkomst> {
    const { trajectId, actor } = input;
    const groepen = await this.lijsten.lockGroepen(tx, zitting.id);
    if (groepen.length === 0) return conflict('Er zijn nog geen groepen. Maak die eerst.');
    if (!isBekend(groepen, input))
      return conflict('Deze groep bestaat niet meer. Bekijk hoe de groepen nu zijn.');
    const nieuw = pasToe(groepen, input);
    const faults = begeleidersfouten(nieuw, team);
    if (faults.length > 0) return invalid(...faults);
    if (JSON.stringify(nieuw) === JSON.stringify(groepen)) return { ok: true, gewijzigd: false };
    this.lijsten.vervangGroepen(tx, zitting.id, nieuw);
    this.dossierlog.note(tx, trajectId, actor, `Groepen voor ${blad.naam} gewijzigd`);
    return { ok: true, gewijzigd: true };
  }
}

function isBekend(groepen: readonly Groep[], { leden = {}, begeleiders = {} }: WijzigGroepenInput): boolean {
  const nummers = new Set(groepen.map(({ nummer }) => nummer));
  const gevraagd = [...Object.values(leden), ...Object.keys(begeleiders).map(Number)];
  return gevraagd.every((nummer) => nummer === null || nummers.has(nummer));
}

function pasToe(groepen: readonly Groep[], { leden = {}, begeleiders = {} }: WijzigGroepenInput): Groep[] {
  const verplaatst = Object.entries(leden).reduce<Groep[]>(
    (stand, [id, nummer]) => (nummer === null ? zonder(stand, id) : verhuis(stand, id, nummer)),
    [...groepen],
  );
  return verplaatst.map((groep) => {
    const begeleiderId = begeleiders[groep.nummer];
    return begeleiderId === undefined ? groep : { ...groep, begeleiderId };
  });
}

const zonder = (groepen: readonly Groep[], id: string): Groep[] =>
  groepen.map((groep) => ({ ...groep, leden: groep.leden.filter((lid) => lid !== id) }));

/** Who is in the group already keeps the place in it, so that nothing changes. */
const verhuis = (groepen: Groep[], id: string, nummer: number): Groep[] =>
  groepen.some((groep) => groep.nummer === nummer && groep.leden.includes(id))
    ? groepen
    : verplaats(groepen, id, nummer);

function begeleidersfouten(groepen: readonly Groep[], team: Team): FieldFault[] {
  const bezet = new Map<string, number>();
  return groepen.flatMap(({ nummer, begeleiderId }): FieldFault[] => {
    if (begeleiderId === null) return [];
    const field = `begeleider-${nummer}`;
    const wie = team.procesbegeleider.find(({ id }) => id === begeleiderId);
    if (!wie) return [{ field, text: 'Kies een procesbegeleider uit het team van dit traject.' }];
    const ander = bezet.get(begeleiderId);
    bezet.set(begeleiderId, nummer);
    if (ander === undefined) return [];
    return [
      { field, text: `${wie.naam} begeleidt al groep ${ander}. Kies iemand anders voor groep ${nummer}.` },
    ];
  });
}
