import { Dossierlezer, type DossierGegevens, type RuweRegel } from '#case-management';
import { Database } from '../sql/database.ts';
import { DOSSIER, LOG } from './dossier-sql.ts';

export class PgDossierlezer extends Dossierlezer {
  constructor(private readonly database: Database) {
    super();
  }

  async lees(trajectId: string): Promise<DossierGegevens> {
    const gegevens = await this.database.one<DossierGegevens>(DOSSIER, [trajectId]);
    if (!gegevens) throw new Error('PostgreSQL returned no dossier');
    return gegevens;
  }

  async log(trajectId: string, aantal: number, vanaf: number): Promise<RuweRegel[]> {
    const rows = await this.database.query<{ regel: RuweRegel }>(LOG, [trajectId, aantal, vanaf]);
    return rows.map(({ regel }) => regel);
  }
}
