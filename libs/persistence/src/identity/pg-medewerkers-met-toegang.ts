import { MedewerkersMetToegang, type MedewerkerMetToegang } from '#identity';
import { Database } from '../sql/database.ts';

const SELECT = `SELECT id, naam, email, rollen FROM medewerker WHERE actief`;

export class PgMedewerkersMetToegang extends MedewerkersMetToegang {
  constructor(private readonly database: Database) {
    super();
  }

  findByEmail(email: string): Promise<MedewerkerMetToegang | undefined> {
    return this.database.one<MedewerkerMetToegang>(`${SELECT} AND lower(email) = lower($1)`, [email]);
  }

  find(id: string): Promise<MedewerkerMetToegang | undefined> {
    return this.database.one<MedewerkerMetToegang>(`${SELECT} AND id = $1`, [id]);
  }

  all(): Promise<MedewerkerMetToegang[]> {
    return this.database.query<MedewerkerMetToegang>(`${SELECT} ORDER BY naam COLLATE "nl-x-icu"`);
  }
}
