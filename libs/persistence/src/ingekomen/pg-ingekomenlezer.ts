import {
  Ingekomenlezer,
  type IngekomenFilter,
  type IngekomenMail,
  type Ingekomenpagina,
  type IngekomenRegel,
  type IngekomenStand,
} from '#berichten';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';
import { CLIENT_TITEL } from '../trajecten/client-sql.ts';

const REGEL = `
  i.id, i.van_naam AS "vanNaam", i.van_adres AS "vanAdres", i.onderwerp, i.soort, i.stand, i.uitkomst,
  utc_iso(i.ontvangen_op) AS "ontvangenOp", i.traject_id AS "trajectId", ${CLIENT_TITEL} AS client,
  ARRAY(
    SELECT i.traject_id WHERE i.traject_id IS NOT NULL
    UNION
    SELECT m.traject_id FROM mail_bericht b, json_array_elements(b.gegevens->'delen') AS deel
    JOIN mail_bericht m ON m.id = (deel->>'id')::uuid
    WHERE b.id = i.bericht_id AND b.sjabloon = 'bundel' AND m.traject_id IS NOT NULL) AS trajecten`;

const VAN = `FROM mail_in i LEFT JOIN traject t ON t.id = i.traject_id`;

/** $1 traject, $2 words to look for; not in subjects: of a mail in confidence they are not shown. */
const WAAR = `
  WHERE ($1::uuid IS NULL OR i.traject_id = $1) AND NOT EXISTS (
    SELECT 1 FROM unnest($2::text[]) AS woord
    WHERE strpos(lower(concat_ws(' ', i.van_naam, i.van_adres, ${CLIENT_TITEL})), woord) = 0)`;

const LIJST = `SELECT ${REGEL} ${VAN} ${WAAR} AND ($3::text IS NULL OR i.stand = $3)
  ORDER BY i.stand = 'bij-bureau' DESC, i.volgnummer DESC OFFSET $4 LIMIT $5`;
const AANTALLEN = `SELECT i.stand, count(*)::int AS aantal ${VAN} ${WAAR} GROUP BY i.stand`;

const EEN = `
SELECT ${REGEL}, i.tekst, i.eigen_tekst AS "eigenTekst", i.bijlagen, i.deelnemer_id AS "deelnemerId",
  i.bericht_id AS "berichtId", m.onderwerp AS "berichtOnderwerp", i.bekende->>'naam' AS "aanNaam",
  i.bekende->>'rol' AS "aanRol",  i.bekende->'vraag' AS vraag, utc_iso(i.afgehandeld_op) AS "afgehandeldOp", i.afgehandeld_door AS "afgehandeldDoor"
${VAN} LEFT JOIN mail_bericht m ON m.id = i.bericht_id WHERE i.id = $1`;

const HANDEL_AF = `
UPDATE mail_in SET stand = 'afgehandeld', afgehandeld_op = engine_now(), afgehandeld_door = $2,
  uitkomst = COALESCE($3, uitkomst)
WHERE id = $1 AND stand = 'bij-bureau' RETURNING id`;

export class PgIngekomenlezer extends Ingekomenlezer {
  constructor(private readonly database: Database) {
    super();
  }

  async lijst(filter: IngekomenFilter, vanaf: number, hoeveel: number): Promise<Ingekomenpagina> {
    const woorden = (filter.zoek ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const waar = [filter.trajectId ?? null, woorden];
    const [mails, tellingen] = await Promise.all([
      this.database.query<IngekomenRegel>(LIJST, [...waar, filter.stand ?? null, vanaf, hoeveel]),
      this.database.query<{ stand: IngekomenStand; aantal: number }>(AANTALLEN, waar),
    ]);
    const aantallen = { 'te-verwerken': 0, verwerkt: 0, 'bij-bureau': 0, afgehandeld: 0 };
    for (const { stand, aantal } of tellingen) aantallen[stand] = aantal;
    return { mails, aantallen };
  }

  een(id: string): Promise<IngekomenMail | undefined> {
    return this.database.one<IngekomenMail>(EEN, [id]);
  }

  async bron(id: string): Promise<Uint8Array | undefined> {
    const row = await this.database.one<{ bron: Buffer }>(`SELECT bron FROM mail_in WHERE id = $1`, [id]);
    return row?.bron;
  }

  async wachtend(): Promise<number> {
    const row = await this.database.one<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM mail_in WHERE stand = 'bij-bureau'`,
    );
    return row?.aantal ?? 0;
  }

  async handelAf(tx: Transaction, id: string, door: string, uitkomst: string | null): Promise<boolean> {
    return (await tx.sql(HANDEL_AF, [id, door, uitkomst])).length > 0;
  }
}
