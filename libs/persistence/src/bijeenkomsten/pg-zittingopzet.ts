import { Zittingopzet } from '#case-management';
import type { Opzetregel, Plaatsentelling, Trainer, Zittingnummer } from '#case-management';
import { STANDAARD_INSTELLINGEN, type Capaciteit } from '#domain';
import type { Transaction } from '#workflow-engine';
import { DEELNEMER_COLUMNS } from '../deelnemers/deelnemers-sql.ts';
import type { Database } from '../sql/database.ts';

interface Row {
  readonly onderdeel: string;
  readonly gekozen: boolean;
  readonly aantal: number | null;
  readonly werking: Capaciteit['werking'];
  readonly trainers: readonly { readonly nummer: number; readonly mensen: readonly Trainer[] }[];
}

const ALLE = `
SELECT onderdeel, o.werking IS NOT NULL AS gekozen, o.capaciteit AS aantal, o.werking, COALESCE(t.trainers, '[]') AS trainers
FROM (SELECT * FROM zitting_opzet WHERE traject_id = $1) o
FULL JOIN (
  SELECT onderdeel, json_agg(json_build_object('nummer', volgnummer, 'mensen', mensen)) AS trainers
  FROM (
    SELECT z.onderdeel, z.volgnummer,
      json_agg(json_build_object('id', m.id, 'naam', m.naam) ORDER BY m.naam COLLATE "nl-x-icu", m.id) AS mensen
    FROM zitting_trainer z JOIN medewerker m ON m.id = z.medewerker_id
    WHERE z.traject_id = $1 GROUP BY z.onderdeel, z.volgnummer) per_keer
  GROUP BY onderdeel) t USING (onderdeel)`;

const capaciteitVan = ({ gekozen, aantal, werking }: Pick<Row, 'gekozen' | 'aantal' | 'werking'>) => {
  if (!gekozen) return undefined;
  return aantal === null ? null : { aantal, werking };
};

/** The lock is on the traject: two who each take the last seat wait for one another. */
const SLOT = `SELECT id FROM traject WHERE id = $1 FOR NO KEY UPDATE`;
const TEL = `
SELECT utc_iso(engine_now()) AS nu, w.definition AS programma, w.version AS versie,
  COALESCE((
    SELECT COALESCE(pi.instellingen, '{}') || t.instellingen
    FROM traject t LEFT JOIN programma_instelling pi ON pi.programma = t.programma WHERE t.id = w.id), '{}') AS instellingen,
  COALESCE((
    SELECT json_agg(d ORDER BY d."toegevoegdOp", d.id) FROM (
      SELECT ${DEELNEMER_COLUMNS} FROM deelnemer WHERE traject_id = w.id AND afgemeld_op IS NULL) d), '[]') AS deelnemers,
  COALESCE((
    SELECT json_agg(json_build_object('onderdeel', b.onderdeel, 'begin', utc_iso(b.begin_op), 'presenties', COALESCE((
      SELECT json_agg(json_build_object('deelnemerId', a.deelnemer_id, 'aanwezig', a.aanwezig,
        'op', utc_iso(a.vastgelegd_op), 'door', a.vastgelegd_door))
      FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id), '[]')))
    FROM laatste_bijeenkomst b WHERE b.traject_id = w.id), '[]') AS zittingen,
  COALESCE((
    SELECT json_agg(json_build_object('onderdeel', o.onderdeel, 'gekozen', true, 'aantal', o.capaciteit, 'werking', o.werking))
    FROM zitting_opzet o WHERE o.traject_id = w.id), '[]') AS opzet
FROM workflow_instance w WHERE w.id = $1`;

type Telrij = Omit<Plaatsentelling, 'opzet'> & { readonly opzet: readonly Row[] };

export class PgZittingopzet extends Zittingopzet {
  constructor(private readonly database: Database) {
    super();
  }

  async alle(trajectId: string): Promise<Opzetregel[]> {
    const rows = await this.database.query<Row>(ALLE, [trajectId]);
    return rows.map((row) => ({
      onderdeel: row.onderdeel,
      capaciteit: capaciteitVan(row),
      trainers: Object.fromEntries(row.trainers.map(({ nummer, mensen }) => [nummer, mensen])),
    }));
  }

  bewaarCapaciteit(
    tx: Transaction,
    trajectId: string,
    onderdeel: string,
    capaciteit: Capaciteit | null | undefined,
  ): void {
    if (capaciteit === undefined) {
      tx.write(`DELETE FROM zitting_opzet WHERE traject_id = $1 AND onderdeel = $2`, [trajectId, onderdeel]);
      return;
    }
    tx.write(
      `INSERT INTO zitting_opzet (traject_id, onderdeel, capaciteit, werking) VALUES ($1, $2, $3, $4)
       ON CONFLICT (traject_id, onderdeel) DO UPDATE SET capaciteit = EXCLUDED.capaciteit, werking = EXCLUDED.werking`,
      [trajectId, onderdeel, capaciteit?.aantal ?? null, capaciteit?.werking ?? 'advies'],
    );
  }

  bewaarTrainers(
    tx: Transaction,
    trajectId: string,
    { onderdeel, nummer }: Zittingnummer,
    trainers: readonly string[],
  ): void {
    const welke = [trajectId, onderdeel, nummer];
    tx.write(
      `DELETE FROM zitting_trainer WHERE traject_id = $1 AND onderdeel = $2 AND volgnummer = $3`,
      welke,
    );
    tx.write(
      `INSERT INTO zitting_trainer (traject_id, onderdeel, volgnummer, medewerker_id)
       SELECT $1, $2, $3, unnest($4::uuid[]) ON CONFLICT DO NOTHING`,
      [...welke, trainers],
    );
  }

  neemTrainersOver(tx: Transaction, trajectId: string, { onderdeel, nummer }: Zittingnummer): void {
    tx.write(
      `INSERT INTO zitting_trainer (traject_id, onderdeel, volgnummer, medewerker_id)
       SELECT z.traject_id, z.onderdeel, $3, z.medewerker_id FROM zitting_trainer z
       WHERE z.traject_id = $1 AND z.onderdeel = $2 AND z.volgnummer = $3 - 1 AND NOT EXISTS (
         SELECT 1 FROM zitting_trainer al WHERE al.traject_id = $1 AND al.onderdeel = $2 AND al.volgnummer = $3)`,
      [trajectId, onderdeel, nummer],
    );
  }

  async tel(tx: Transaction, trajectId: string): Promise<Plaatsentelling | undefined> {
    // Two statements: the second sees what was committed while the first waited for the lock.
    tx.write(SLOT, [trajectId]);
    const [row] = await tx.sql<Telrij>(TEL, [trajectId]);
    if (!row) return undefined;
    const opzet = row.opzet.map((regel) => ({
      onderdeel: regel.onderdeel,
      capaciteit: capaciteitVan(regel),
    }));
    return { ...row, opzet, instellingen: { ...STANDAARD_INSTELLINGEN, ...row.instellingen } };
  }
}
