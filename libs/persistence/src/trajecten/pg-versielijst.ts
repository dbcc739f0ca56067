import { Versielijst, type TrajectOpVersie } from '#case-management';
import { Database } from '../sql/database.ts';
import { CLIENT } from './client-sql.ts';

export class PgVersielijst extends Versielijst {
  constructor(private readonly database: Database) {
    super();
  }

  van(programma: string): Promise<TrajectOpVersie[]> {
    return this.database.query<TrajectOpVersie>(
      `SELECT t.id AS "trajectId", ${CLIENT} AS client, t.groep, w.version AS versie, w.status = 'done' AS afgerond
       FROM traject t JOIN workflow_instance w ON w.id = t.id
       WHERE t.programma = $1
       ORDER BY t.client_naam COLLATE "nl-x-icu", t.groep COLLATE "nl-x-icu", t.aangemaakt_op`,
      [programma],
    );
  }
}
