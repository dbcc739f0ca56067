import { GEEN_EIGENHEDEN, Instellingenboek, type Eigenheden } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

const KOLOMMEN = `instellingen AS getallen, teksten, bevestigers, post`;

const waarden = ({ getallen, teksten, bevestigers, post }: Eigenheden): string[] =>
  [getallen, teksten, bevestigers, post].map((waarde) => JSON.stringify(waarde));

export class PgInstellingenboek extends Instellingenboek {
  constructor(private readonly database: Database) {
    super();
  }

  async vanProgramma(programma: string): Promise<Eigenheden> {
    const row = await this.database.one<Eigenheden>(
      `SELECT ${KOLOMMEN} FROM programma_instelling WHERE programma = $1`,
      [programma],
    );
    return row ?? GEEN_EIGENHEDEN;
  }

  async vanTraject(trajectId: string): Promise<Eigenheden> {
    const row = await this.database.one<Eigenheden>(`SELECT ${KOLOMMEN} FROM traject WHERE id = $1`, [
      trajectId,
    ]);
    return row ?? GEEN_EIGENHEDEN;
  }

  saveProgramma(tx: Transaction, programma: string, eigenheden: Eigenheden): void {
    tx.write(
      `INSERT INTO programma_instelling (programma, instellingen, teksten, bevestigers, post) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (programma) DO UPDATE SET
         instellingen = EXCLUDED.instellingen, teksten = EXCLUDED.teksten, bevestigers = EXCLUDED.bevestigers,
         post = EXCLUDED.post`,
      [programma, ...waarden(eigenheden)],
    );
  }

  saveTraject(tx: Transaction, trajectId: string, eigenheden: Eigenheden): void {
    tx.write(
      `UPDATE traject SET instellingen = $2, teksten = $3, bevestigers = $4, post = $5 WHERE id = $1`,
      [trajectId, ...waarden(eigenheden)],
    );
  }
}
