import { Datumpeilingen } from '#case-management';
import type { Datumpeiling, Gevraagde, NieuwePeiling } from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { ANTWOORD, BEGIN, SLUIT_MET_DATUM, peilingen } from './peiling-sql.ts';

export class PgDatumpeilingen extends Datumpeilingen {
  constructor(private readonly database: Database) {
    super();
  }

  laatste(trajectId: string, onderdeel: string): Promise<Datumpeiling | undefined> {
    return this.database.one<Datumpeiling>(
      `${peilingen('p.traject_id = $1 AND p.onderdeel = $2')} ORDER BY p.gemaakt_op DESC, p.id LIMIT 1`,
      [trajectId, onderdeel],
    );
  }

  open(trajectId: string, deelnemerId?: string): Promise<Datumpeiling[]> {
    const gevraagd = `($2::uuid IS NULL OR EXISTS (
      SELECT 1 FROM datumgevraagde q JOIN deelnemer e ON e.id = q.deelnemer_id AND e.afgemeld_op IS NULL
      WHERE q.peiling_id = p.id AND q.deelnemer_id = $2))`;
    return this.database.query<Datumpeiling>(
      `${peilingen(`p.traject_id = $1 AND p.status = 'open' AND ${gevraagd}`)} ORDER BY p.gemaakt_op, p.id`,
      [trajectId, deelnemerId ?? null],
    );
  }

  async begin(
    tx: Transaction,
    peiling: NieuwePeiling,
    actor: Actor,
  ): Promise<{ id: string } | 'bestaat' | 'herhaald'> {
    // Two who start one at the same moment wait for each other, and the second sees the first.
    tx.write(`SELECT id FROM traject WHERE id = $1 FOR NO KEY UPDATE`, [peiling.trajectId]);
    const [al] = await tx.sql<{ zelfde: boolean }>(
      `SELECT request_id = $3 AS zelfde FROM datumpeiling
       WHERE request_id = $3 OR (traject_id = $1 AND onderdeel = $2 AND status = 'open') ORDER BY zelfde DESC LIMIT 1`,
      [peiling.trajectId, peiling.onderdeel, peiling.requestId],
    );
    if (al) return al.zelfde ? 'herhaald' : 'bestaat';
    const [nieuw] = await tx.sql<{ id: string }>(BEGIN, [JSON.stringify(peiling), actor.name]);
    if (!nieuw) throw new Error('PostgreSQL made no poll');
    return nieuw;
  }

  async lockOpen(tx: Transaction, trajectId: string, id: string): Promise<Datumpeiling | undefined> {
    tx.write(`SELECT id FROM datumpeiling WHERE id = $1 FOR UPDATE`, [id]);
    const [peiling] = await tx.sql<Datumpeiling>(
      peilingen(`p.id = $1 AND p.traject_id = $2 AND p.status = 'open'`),
      [id, trajectId],
    );
    return peiling;
  }

  antwoord(
    tx: Transaction,
    id: string,
    deelnemerId: string,
    { antwoorden, opmerking }: Pick<Gevraagde, 'antwoorden' | 'opmerking'>,
  ): void {
    tx.write(ANTWOORD, [id, deelnemerId, JSON.stringify(antwoorden), opmerking]);
  }

  herinnerd(tx: Transaction, id: string, datum: string): void {
    tx.write(`UPDATE datumpeiling SET herinnerd_op = $2 WHERE id = $1`, [id, datum]);
  }

  trekIn(tx: Transaction, id: string, actor: Actor): void {
    tx.write(
      `UPDATE datumpeiling SET status = 'ingetrokken', gesloten_op = engine_now(), gesloten_door = $2 WHERE id = $1`,
      [id, actor.name],
    );
  }

  sluitMetDatum(tx: Transaction, trajectId: string, onderdeel: string, begin: string, actor: Actor): void {
    tx.write(SLUIT_MET_DATUM, [trajectId, onderdeel, begin, actor.name]);
  }
}
