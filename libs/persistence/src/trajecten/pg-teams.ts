import {
  TEAM_ROLLEN,
  Teams,
  type Bezetting,
  type Medewerker,
  type Team,
  type TeamRol,
} from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { opNaam } from '../sql/op-naam.ts';

type Row = Medewerker & { readonly teamrol: TeamRol | 'programmamanager' };

const READ = `
  SELECT m.id, m.naam, m.email, m.rollen, m.actief, wie.teamrol
  FROM (
    SELECT programmamanager_id AS medewerker_id, 'programmamanager' AS teamrol FROM traject WHERE id = $1
    UNION ALL
    SELECT medewerker_id, rol FROM traject_medewerker WHERE traject_id = $1) wie
  JOIN medewerker m ON m.id = wie.medewerker_id`;

export class PgTeams extends Teams {
  constructor(private readonly database: Database) {
    super();
  }

  async read(trajectId: string): Promise<Team | undefined> {
    const rows = await this.database.query<Row>(READ, [trajectId]);
    const met = (rol: Row['teamrol']): Medewerker[] =>
      rows
        .filter(({ teamrol }) => teamrol === rol)
        .map(({ teamrol: _rol, ...medewerker }) => medewerker)
        .sort(opNaam);
    const [programmamanager] = met('programmamanager');
    if (!programmamanager) return undefined;
    return {
      programmamanager,
      procesbegeleider: met('procesbegeleider'),
      presentator: met('presentator'),
      trainer: met('trainer'),
    };
  }

  replace(tx: Transaction, trajectId: string, bezetting: Bezetting<string>): void {
    const rijen = TEAM_ROLLEN.flatMap((rol) =>
      bezetting[rol].map((medewerker_id) => ({ medewerker_id, rol })),
    );
    tx.write(`UPDATE traject SET programmamanager_id = $2 WHERE id = $1`, [
      trajectId,
      bezetting.programmamanager,
    ]);
    tx.write(`DELETE FROM traject_medewerker WHERE traject_id = $1`, [trajectId]);
    tx.write(
      `INSERT INTO traject_medewerker (traject_id, medewerker_id, rol)
       SELECT $1, medewerker_id, rol FROM json_to_recordset($2::json) AS r(medewerker_id uuid, rol text)`,
      [trajectId, JSON.stringify(rijen)],
    );
  }
}
