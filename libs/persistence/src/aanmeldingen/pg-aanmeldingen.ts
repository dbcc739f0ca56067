import {
  Aanmeldingen,
  type Aanmeldbesluit,
  type Aanmelding,
  type AanmeldingStatus,
  type NieuweAanmelding,
} from '#case-management';
import type { Actor, Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';

const VOEG_TOE = `
INSERT INTO aanmelding (id, programma, organisatie, gemeente_code, naam, email, functie, telefoon, toelichting,
  ontvangen_op, request_id)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, engine_now(), $10)
ON CONFLICT (request_id) DO NOTHING`;

const SELECT = `
SELECT id, programma, organisatie, gemeente_code AS "gemeenteCode", naam, email, functie, telefoon, toelichting,
  utc_iso(ontvangen_op) AS "ontvangenOp", status, utc_iso(besloten_op) AS "beslotenOp", besloten_door AS "beslotenDoor",
  reden, traject_id AS "trajectId"
FROM aanmelding`;

const BESLUIT = `
UPDATE aanmelding SET status = $2, besloten_op = engine_now(), besloten_door = $3, reden = $4, traject_id = $5
WHERE id = $1 AND status = 'nieuw' RETURNING id`;

/** Two at the same moment wait for each other, so that both are counted. */
const WACHT_OP_ADRES = `SELECT pg_advisory_xact_lock(hashtext('aanmelding'), hashtext(lower($1)))`;
const VAN_ADRES = `
SELECT count(*)::int AS aantal
FROM aanmelding WHERE lower(email) = lower($1) AND ontvangen_op > engine_now() - interval '1 day'`;

export class PgAanmeldingen extends Aanmeldingen {
  constructor(private readonly database: Database) {
    super();
  }

  async voegToe(tx: Transaction, nieuw: NieuweAanmelding): Promise<string> {
    const {
      id,
      programma,
      organisatie,
      gemeenteCode,
      naam,
      email,
      functie,
      telefoon,
      toelichting,
      requestId,
    } = nieuw;
    await tx.sql(VOEG_TOE, [
      id,
      programma,
      organisatie,
      gemeenteCode,
      naam,
      email,
      functie,
      telefoon,
      toelichting,
      requestId,
    ]);
    const [row] = await tx.sql<{ id: string }>(`SELECT id FROM aanmelding WHERE request_id = $1`, [
      requestId,
    ]);
    if (!row) throw new Error('A sign-up was not kept');
    return row.id;
  }

  async vanAdres(tx: Transaction, email: string): Promise<number> {
    await tx.sql(WACHT_OP_ADRES, [email]);
    const [row] = await tx.sql<{ aantal: number }>(VAN_ADRES, [email]);
    return row?.aantal ?? 0;
  }

  lijst(status?: AanmeldingStatus): Promise<Aanmelding[]> {
    return this.database.query<Aanmelding>(
      `${SELECT} WHERE $1::text IS NULL OR status = $1 ORDER BY status <> 'nieuw', ontvangen_op DESC LIMIT 500`,
      [status ?? null],
    );
  }

  een(id: string): Promise<Aanmelding | undefined> {
    return this.database.one<Aanmelding>(`${SELECT} WHERE id = $1`, [id]);
  }

  async aantalNieuw(): Promise<number> {
    const row = await this.database.one<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM aanmelding WHERE status = 'nieuw'`,
    );
    return row?.aantal ?? 0;
  }

  async besluit(tx: Transaction, id: string, besluit: Aanmeldbesluit, actor: Actor): Promise<boolean> {
    const reden = besluit.status === 'afgewezen' ? besluit.reden : null;
    const trajectId = besluit.status === 'aangenomen' ? besluit.trajectId : null;
    const rows = await tx.sql(BESLUIT, [id, besluit.status, actor.name, reden, trajectId]);
    return rows.length > 0;
  }
}
