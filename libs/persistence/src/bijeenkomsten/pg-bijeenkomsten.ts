import { Bijeenkomsten } from '#case-management';
import type { Groep, Planning, Presentie, Zitting, Zittingnummer } from '#case-management';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { groepenSql } from './groepen-sql.ts';

interface Row {
  readonly id: string;
  readonly onderdeel: string;
  readonly nummer: number;
  readonly begin_lokaal: string;
  readonly eind_lokaal: string;
  readonly begin: string;
  readonly eind: string;
  readonly plaats: string;
  readonly opmerking: string;
  readonly presenties: readonly Presentie[];
  readonly groepen: readonly Groep[];
}

const select = (van: 'bijeenkomst' | 'laatste_bijeenkomst'): string => `
  SELECT b.id, b.onderdeel, b.volgnummer AS nummer, b.begin_lokaal, b.eind_lokaal, utc_iso(b.begin_op) AS begin, utc_iso(b.eind_op) AS eind,
    b.plaats, b.opmerking,
    COALESCE((
      SELECT json_agg(json_build_object('deelnemerId', a.deelnemer_id, 'aanwezig', a.aanwezig,
        'op', utc_iso(a.vastgelegd_op), 'door', a.vastgelegd_door) ORDER BY a.deelnemer_id)
      FROM aanwezigheid a WHERE a.bijeenkomst_id = b.id), '[]'::json) AS presenties,
    ${groepenSql('b.id')} AS groepen
  FROM ${van} b WHERE b.traject_id = $1`;
const LAATSTE = select('laatste_bijeenkomst');

const toZitting = ({ begin_lokaal: beginLokaal, eind_lokaal: eindLokaal, ...rest }: Row): Zitting => ({
  ...rest,
  beginLokaal,
  eindLokaal,
});

export class PgBijeenkomsten extends Bijeenkomsten {
  constructor(private readonly database: Database) {
    super();
  }

  async alle(trajectId: string): Promise<Zitting[]> {
    const rows = await this.database.query<Row>(`${LAATSTE} ORDER BY b.begin_op, b.id`, [trajectId]);
    return rows.map(toZitting);
  }

  async find(trajectId: string, onderdeel: string): Promise<Zitting | undefined> {
    const row = await this.database.one<Row>(`${LAATSTE} AND b.onderdeel = $2`, [trajectId, onderdeel]);
    return row && toZitting(row);
  }

  async eerdere(trajectId: string, onderdeel: string): Promise<Zitting[]> {
    const rows = await this.database.query<Row>(
      `${select('bijeenkomst')} AND b.onderdeel = $2 AND b.volgnummer < (
         SELECT max(volgnummer) FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = $2)
       ORDER BY b.volgnummer DESC`,
      [trajectId, onderdeel],
    );
    return rows.map(toZitting);
  }

  plan(tx: Transaction, trajectId: string, { onderdeel, nummer }: Zittingnummer, planning: Planning): void {
    const { beginLokaal, eindLokaal, begin, eind, plaats, opmerking } = planning;
    tx.write(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats, opmerking,
         volgnummer)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (traject_id, onderdeel, volgnummer) DO UPDATE SET
         begin_lokaal = EXCLUDED.begin_lokaal, eind_lokaal = EXCLUDED.eind_lokaal, begin_op = EXCLUDED.begin_op,
         eind_op = EXCLUDED.eind_op, plaats = EXCLUDED.plaats, opmerking = EXCLUDED.opmerking`,
      [trajectId, onderdeel, beginLokaal, eindLokaal, begin, eind, plaats, opmerking, nummer],
    );
  }

  wijzigOpmerking(
    tx: Transaction,
    trajectId: string,
    { onderdeel, nummer }: Zittingnummer,
    opmerking: string,
  ): void {
    tx.write(
      `UPDATE bijeenkomst SET opmerking = $4 WHERE traject_id = $1 AND onderdeel = $2 AND volgnummer = $3`,
      [trajectId, onderdeel, nummer, opmerking],
    );
  }
}
