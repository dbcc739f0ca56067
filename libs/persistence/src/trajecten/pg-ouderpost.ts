import { Ouderpost, type BezorgbareMelding, type Oudermelding } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

export class PgOuderpost extends Ouderpost {
  constructor(private readonly database: Database) {
    super();
  }

  async neemAan({ sleutel, kindId, gebeurtenis }: Oudermelding): Promise<void> {
    await this.database.query(
      `INSERT INTO oudermelding (sleutel, kind_id, gebeurtenis, gemeld_op) VALUES ($1, $2, $3, engine_now())
       ON CONFLICT (sleutel) DO NOTHING`,
      [sleutel, kindId, gebeurtenis],
    );
  }

  async wachtend(limit: number): Promise<string[]> {
    const rows = await this.database.query<{ sleutel: string }>(
      `SELECT o.sleutel FROM oudermelding o
       JOIN traject k ON k.id = o.kind_id JOIN workflow_instance w ON w.id = k.ouder_id AND w.status <> 'paused'
       WHERE o.bezorgd_op IS NULL ORDER BY o.gemeld_op, o.sleutel LIMIT $1`,
      [limit],
    );
    return rows.map(({ sleutel }) => sleutel);
  }

  async open(tx: Transaction, sleutel: string): Promise<BezorgbareMelding | undefined> {
    const [row] = await tx.sql<BezorgbareMelding>(
      `SELECT o.sleutel, o.kind_id AS "kindId", o.gebeurtenis, k.ouder_id AS "ouderId", k.groep
       FROM oudermelding o JOIN traject k ON k.id = o.kind_id
       WHERE o.sleutel = $1 AND o.bezorgd_op IS NULL FOR UPDATE OF o`,
      [sleutel],
    );
    return row;
  }

  bezorgd(tx: Transaction, sleutel: string): void {
    tx.write(`UPDATE oudermelding SET bezorgd_op = engine_now() WHERE sleutel = $1`, [sleutel]);
  }
}
