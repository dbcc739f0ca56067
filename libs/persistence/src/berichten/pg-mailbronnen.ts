import { Mailbronnen, type Mailbron, type Personenlijst } from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { BRON } from './bron-sql.ts';
import { PERSONEN } from './personen-sql.ts';

export class PgMailbronnen extends Mailbronnen {
  constructor(private readonly database: Database) {
    super();
  }

  async personenVoorVerdeling(tx: Transaction, trajectId: string): Promise<Personenlijst> {
    // Two programs that mail the same traject would each find that a person was not mailed yet.
    tx.write(`SELECT 1 FROM traject WHERE id = $1 FOR NO KEY UPDATE`, [trajectId]);
    return only(await tx.sql<Personenlijst>(PERSONEN, [trajectId]));
  }

  async personen(trajectId: string): Promise<Personenlijst> {
    return only(await this.database.query<Personenlijst>(PERSONEN, [trajectId]));
  }

  async bron(tx: Transaction | null, trajectId: string, seq?: number): Promise<Mailbron | undefined> {
    const source = tx ? tx.sql.bind(tx) : this.database.query.bind(this.database);
    const [row] = await source<{ bron: Mailbron }>(BRON, [trajectId, seq ?? null]);
    return row?.bron;
  }
}

const only = <Row>([row]: readonly Row[]): Row => {
  if (row === undefined) throw new Error('PostgreSQL returned no row');
  return row;
};
