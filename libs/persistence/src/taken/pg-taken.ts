import { Taken, type NieuweTaak, type Taak, type TaakStatus, type TakenFilter } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { NU, TAAK_FIELDS } from './taak-columns.ts';

const READ = `
  SELECT json_build_object(${TAAK_FIELDS}) AS taak
  FROM ${NU}, taak k
  JOIN traject t ON t.id = k.traject_id
  JOIN workflow_instance w ON w.id = t.id
  WHERE k.status = $1 AND (k.status <> 'open' OR w.status <> 'done')
    AND ($2::text IS NULL OR k.eigenaar = $2)
    AND ($3::uuid IS NULL OR k.traject_id = $3)
    AND (NOT $4 OR k.termijn < nu.op)
  ORDER BY k.gesloten_op DESC NULLS LAST, k.termijn NULLS LAST, k.geopend_op, k.code
  LIMIT $5`;

const OPEN = `
  INSERT INTO taak (id, traject_id, code, titel, eigenaar, onderdeel, waar, status, geopend_op)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, 'open', engine_now())
  ON CONFLICT (traject_id, code) WHERE status = 'open' DO NOTHING`;

const CLOSE = `
  WITH gevonden AS (SELECT id, titel, status FROM taak WHERE traject_id = $1 AND id = $2 FOR UPDATE),
  gesloten AS (
    UPDATE taak k SET status = 'gedaan', gesloten_op = engine_now(), gesloten_door = $3
    FROM gevonden WHERE k.id = gevonden.id AND gevonden.status = 'open')
  SELECT titel, status AS was FROM gevonden`;

const MOST = 500;

export class PgTaken extends Taken {
  constructor(private readonly database: Database) {
    super();
  }

  async read({
    status = 'open',
    eigenaar,
    trajectId,
    teLaat = false,
    limit = MOST,
  }: TakenFilter): Promise<Taak[]> {
    const values = [status, eigenaar ?? null, trajectId ?? null, teLaat, limit];
    const rows = await this.database.query<{ taak: Taak }>(READ, values);
    return rows.map(({ taak }) => taak);
  }

  async open(tx: Transaction, trajectId: string, taak: NieuweTaak): Promise<void> {
    const { code, titel, eigenaar, onderdeel, waar } = taak;
    await tx.sql(OPEN, [trajectId, code, titel, eigenaar, onderdeel, waar]);
  }

  async eigenaren(): Promise<string[]> {
    const rows = await this.database.query<{ eigenaar: string }>(
      `SELECT DISTINCT eigenaar FROM taak WHERE status = 'open' ORDER BY eigenaar`,
    );
    return rows.map(({ eigenaar }) => eigenaar);
  }

  sluitMetCode(tx: Transaction, trajectId: string, code: string, actor: Actor): void {
    tx.write(
      `UPDATE taak SET status = 'gedaan', gesloten_op = engine_now(), gesloten_door = $3
       WHERE traject_id = $1 AND code = $2 AND status = 'open'`,
      [trajectId, code, actor.name],
    );
  }

  async sluit(tx: Transaction, trajectId: string, id: string, actor: Actor) {
    const [row] = await tx.sql<{ titel: string; was: TaakStatus }>(CLOSE, [trajectId, id, actor.name]);
    return row;
  }
}
