import { PersoonlijkeLinks, type GevondenLink, type NieuweLink } from '#identity';
import type { Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';

/** By the engine's clock: a link lasts as long as people work with the mail it came in. */
const ISSUE = `
  INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, bericht_id, gemaakt_op, verloopt_op)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, engine_now(), engine_now() + interval '120 days')`;

/** A corrected address takes back the links that went to the old one. */
const FIND = `
  SELECT l.doel, l.traject_id AS "trajectId", l.deelnemer_id AS "deelnemerId", d.naam, d.rol,
    d.afgemeld_op IS NULL AS "doetMee",
    CASE WHEN l.ingetrokken_op IS NOT NULL OR d.afgemeld_op IS NOT NULL
              OR lower(b.aan_adres) <> lower(d.email) THEN 'ingetrokken'
         WHEN l.verloopt_op <= engine_now() THEN 'verlopen' ELSE 'geldig' END AS stand
  FROM persoonlijke_link l
  JOIN deelnemer d ON d.traject_id = l.traject_id AND d.id = l.deelnemer_id
  LEFT JOIN mail_bericht b ON b.id = l.bericht_id
  WHERE l.token_hash = $1`;

export class PgPersoonlijkeLinks extends PersoonlijkeLinks {
  constructor(private readonly database: Database) {
    super();
  }

  async issue(tx: Transaction, tokenHash: Uint8Array, link: NieuweLink): Promise<void> {
    const { doel, trajectId, deelnemerId, berichtId } = link;
    await tx.sql(ISSUE, [Buffer.from(tokenHash), doel, trajectId, deelnemerId, berichtId]);
  }

  find(tokenHash: Uint8Array): Promise<GevondenLink | undefined> {
    return this.database.one<GevondenLink>(FIND, [Buffer.from(tokenHash)]);
  }

  async revokeAll(tx: Transaction, trajectId: string, deelnemerId: string): Promise<number> {
    const revoked = await tx.sql(
      `UPDATE persoonlijke_link SET ingetrokken_op = engine_now()
       WHERE traject_id = $1 AND deelnemer_id = $2 AND ingetrokken_op IS NULL RETURNING id`,
      [trajectId, deelnemerId],
    );
    return revoked.length;
  }
}
