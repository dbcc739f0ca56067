import { Bijeenkomsten, ONDERDELEN, isOnderdeel } from '#case-management';
import type { Groep, Onderdeel, Planning, Presentie, Zitting } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { groepenSql } from './groepen-sql.ts';

interface Row {
  readonly id: string;
  readonly onderdeel: string;
  readonly begin_lokaal: string;
  readonly eind_lokaal: string;
  readonly begin: string;
  readonly eind: string;
  readonly plaats: string;
  readonly opmerking: string;
  readonly presenties: readonly Presentie[];
  readonly groepen: readonly Groep[];
}

const SELECT = `
  SELECT b.id, b.onderdeel, b.begin_lokaal, b.eind_lokaal, utc_iso(b.begin_op) AS begin, utc_iso(b.eind_op) AS eind,
    b.plaats, b.opmerking,
    COALESCE((
      SELECT json_agg(json_build_object('deelnemerId', a.deelnemer_id, 'aanwezig', a.aanwezig,
        'op', utc_iso(a.vastgelegd_op), 'door', a.vastgelegd_door) ORDER BY a.deelnemer_id)
      FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id), '[]'::json) AS presenties,
    ${groepenSql('b.id')} AS groepen
  FROM bijeenkomst b WHERE b.traject_id = $1`;

const toZitting = (row: Row): Zitting[] => {
  const { onderdeel, begin_lokaal: beginLokaal, eind_lokaal: eindLokaal, ...rest } = row;
  return isOnderdeel(onderdeel) ? [{ ...rest, onderdeel, beginLokaal, eindLokaal }] : [];
};

export class PgBijeenkomsten extends Bijeenkomsten {
  constructor(private readonly database: Database) {
    super();
  }

  async alle(trajectId: string): Promise<Zitting[]> {
    const rows = await this.database.query<Row>(SELECT, [trajectId]);
    const zittingen = rows.flatMap(toZitting);
    return ONDERDELEN.flatMap((onderdeel) => zittingen.filter((zitting) => zitting.onderdeel === onderdeel));
  }

  async find(trajectId: string, onderdeel: Onderdeel): Promise<Zitting | undefined> {
    const rows = await this.database.query<Row>(`${SELECT} AND b.onderdeel = $2`, [trajectId, onderdeel]);
    return rows.flatMap(toZitting)[0];
  }

  plan(tx: Transaction, trajectId: string, onderdeel: Onderdeel, planning: Planning): void {
    const { beginLokaal, eindLokaal, begin, eind, plaats, opmerking } = planning;
    tx.write(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats, opmerking)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (traject_id, onderdeel, volgnummer) DO UPDATE SET
         begin_lokaal = EXCLUDED.begin_lokaal, eind_lokaal = EXCLUDED.eind_lokaal, begin_op = EXCLUDED.begin_op,
         eind_op = EXCLUDED.eind_op, plaats = EXCLUDED.plaats, opmerking = EXCLUDED.opmerking`,
      [trajectId, onderdeel, beginLokaal, eindLokaal, begin, eind, plaats, opmerking],
    );
  }

  wijzigOpmerking(tx: Transaction, trajectId: string, onderdeel: Onderdeel, opmerking: string): void {
    tx.write(`UPDATE bijeenkomst SET opmerking = $3 WHERE traject_id = $1 AND onderdeel = $2`, [
      trajectId,
      onderdeel,
      opmerking,
    ]);
  }
}
