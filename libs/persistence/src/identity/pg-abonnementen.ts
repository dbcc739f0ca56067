import { Abonnementen, type Abonnee, type Abonnement } from '#identity';
import type { Transaction } from '#workflow-engine';
import type { Database } from '../sql/database.ts';

/** A corrected address takes back what went to who read the old one; who left follows nothing any more. */
const WERKT = `
  FROM agenda_abonnement a
  LEFT JOIN deelnemer d ON d.id = a.deelnemer_id AND d.afgemeld_op IS NULL
  LEFT JOIN medewerker m ON m.id = a.medewerker_id AND m.actief
  WHERE a.ingetrokken_op IS NULL AND lower(a.adres) = lower(COALESCE(d.email, m.email))`;

const VAN = `
SELECT utc_iso(a.gemaakt_op) AS "gemaaktOp", utc_iso(a.opgehaald_op) AS "opgehaaldOp" ${WERKT}
  AND COALESCE(a.medewerker_id, a.deelnemer_id) = $1`;

const TREK_IN = `
UPDATE agenda_abonnement SET ingetrokken_op = engine_now()
WHERE COALESCE(medewerker_id, deelnemer_id) = $1 AND ingetrokken_op IS NULL`;

const GEEF_UIT = `
INSERT INTO agenda_abonnement (token_hash, medewerker_id, deelnemer_id, adres, gemaakt_op)
SELECT $1, m.id, d.id, COALESCE(m.email, d.email), engine_now()
FROM (SELECT $2::uuid AS id) wie
LEFT JOIN medewerker m ON m.id = wie.id AND $3 = 'medewerker'
LEFT JOIN deelnemer d ON d.id = wie.id AND $3 = 'deelnemer'`;

const VIND = `
UPDATE agenda_abonnement n SET opgehaald_op = engine_now()
WHERE n.token_hash = (SELECT a.token_hash ${WERKT} AND a.token_hash = $1)
RETURNING CASE WHEN n.medewerker_id IS NULL THEN 'deelnemer' ELSE 'medewerker' END AS soort,
  COALESCE(n.medewerker_id, n.deelnemer_id) AS id`;

export class PgAbonnementen extends Abonnementen {
  constructor(private readonly database: Database) {
    super();
  }

  van({ id }: Abonnee): Promise<Abonnement | undefined> {
    return this.database.one<Abonnement>(VAN, [id]);
  }

  async geefUit(tx: Transaction, tokenHash: Uint8Array, { id, soort }: Abonnee): Promise<void> {
    tx.write(TREK_IN, [id]);
    await tx.sql(GEEF_UIT, [Buffer.from(tokenHash), id, soort]);
  }

  async trekIn(tx: Transaction, { id }: Abonnee): Promise<void> {
    await tx.sql(TREK_IN, [id]);
  }

  vind(tokenHash: Uint8Array): Promise<Abonnee | undefined> {
    return this.database.one<Abonnee>(VIND, [Buffer.from(tokenHash)]);
  }
}
