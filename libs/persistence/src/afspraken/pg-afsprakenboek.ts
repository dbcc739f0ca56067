import { Afsprakenboek } from '#case-management';
import type { Vastlegging, Vastleggingswijze } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

interface Row {
  readonly soort: Vastlegging['soort'];
  readonly plaats: string | null;
  readonly datum: string | null;
  readonly vastgelegd_op: string;
  readonly vastgelegd_door: string;
}

const toVastlegging = ({ soort, plaats, datum, ...row }: Row): Vastlegging => {
  const hoe = { vastgelegdOp: row.vastgelegd_op, vastgelegdDoor: row.vastgelegd_door };
  if (soort === 'document') return { soort, ...hoe };
  return { soort, plaats: plaats ?? '', datum: datum ?? '', ...hoe };
};

export class PgAfsprakenboek extends Afsprakenboek {
  constructor(private readonly database: Database) {
    super();
  }

  async read(trajectId: string): Promise<Vastlegging | undefined> {
    const row = await this.database.one<Row>(
      `SELECT soort, plaats, datum::text, utc_iso(vastgelegd_op) AS vastgelegd_op, vastgelegd_door
       FROM afspraken_vastlegging WHERE traject_id = $1`,
      [trajectId],
    );
    return row && toVastlegging(row);
  }

  leg(tx: Transaction, trajectId: string, wijze: Vastleggingswijze, actor: Actor): void {
    const elders = wijze.soort === 'elders' ? wijze : undefined;
    tx.write(
      `INSERT INTO afspraken_vastlegging (traject_id, soort, plaats, datum, vastgelegd_op, vastgelegd_door)
       VALUES ($1, $2, $3, $4, engine_now(), $5)
       ON CONFLICT (traject_id) DO UPDATE SET soort = EXCLUDED.soort, plaats = EXCLUDED.plaats,
         datum = EXCLUDED.datum, vastgelegd_op = EXCLUDED.vastgelegd_op, vastgelegd_door = EXCLUDED.vastgelegd_door`,
      [trajectId, wijze.soort, elders?.plaats ?? null, elders?.datum ?? null, actor.name],
    );
  }
}
