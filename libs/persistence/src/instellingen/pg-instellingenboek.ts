import { Instellingenboek, type Afwijkingen } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

interface Row {
  readonly instellingen: Afwijkingen;
}

export class PgInstellingenboek extends Instellingenboek {
  constructor(private readonly database: Database) {
    super();
  }

  async vanProgramma(programma: string): Promise<Afwijkingen> {
    const row = await this.database.one<Row>(
      `SELECT instellingen FROM programma_instelling WHERE programma = $1`,
      [programma],
    );
    return row?.instellingen ?? {};
  }

  async vanTraject(trajectId: string): Promise<Afwijkingen> {
    const row = await this.database.one<Row>(`SELECT instellingen FROM traject WHERE id = $1`, [trajectId]);
    return row?.instellingen ?? {};
  }

  saveProgramma(tx: Transaction, programma: string, afwijkingen: Afwijkingen): void {
    tx.write(
      `INSERT INTO programma_instelling (programma, instellingen) VALUES ($1, $2)
       ON CONFLICT (programma) DO UPDATE SET instellingen = EXCLUDED.instellingen`,
      [programma, JSON.stringify(afwijkingen)],
    );
  }

  saveTraject(tx: Transaction, trajectId: string, afwijkingen: Afwijkingen): void {
    tx.write(`UPDATE traject SET instellingen = $2 WHERE id = $1`, [trajectId, JSON.stringify(afwijkingen)]);
  }
}
