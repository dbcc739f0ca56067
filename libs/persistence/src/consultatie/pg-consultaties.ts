import { Consultaties } from '#consultatie';
import type { Beoordeling, EigenRonde, KlaarTeZetten, Ronde, RondeKop } from '#consultatie';
import type { Actor, Transaction } from '#workflow-engine';
import { Database } from '../sql/database.ts';
import { FROM_KOP, kopColumns, toEigen, toKop, toRonde } from './ronde-row.ts';
import type { EigenRow, KopRow, RondeRow } from './ronde-row.ts';

/** `$1` is the traject and `soort` a column or parameter: the version with the highest number. */
const laatsteVersie = (soort: string): string => `(
  SELECT v.id FROM document d JOIN document_versie v ON v.document_id = d.id
  WHERE d.traject_id = $1 AND d.soort = ${soort} ORDER BY v.volgnummer DESC LIMIT 1)`;

const RONDES = `
  SELECT ${kopColumns},
    COALESCE((
      SELECT json_agg(json_build_object('deelnemerId', p.id, 'naam', p.naam, 'email', p.email, 'rol', p.rol,
        'waarom', o.waarom, 'status', o.status, 'geantwoordOp', utc_iso(o.geantwoord_op))
        ORDER BY p.naam COLLATE "nl-x-icu", p.id)
      FROM consultatie_ontvanger o JOIN deelnemer p ON p.id = o.deelnemer_id
      WHERE o.consultatie_id = c.id AND (p.afgemeld_op IS NULL OR o.status <> 'open')
    ), '[]'::json) AS ontvangers,
    COALESCE((
      SELECT json_agg(json_build_object('id', r.id, 'deelnemerId', p.id, 'naam', p.naam, 'rol', p.rol,
        'tekst', r.tekst, 'bezwaar', r.bezwaar, 'oordeel', r.oordeel, 'reden', r.reden,
        'ontvangenOp', utc_iso(r.ontvangen_op), 'beoordeeldOp', utc_iso(r.beoordeeld_op),
        'beoordeeldDoor', r.beoordeeld_door) ORDER BY r.ontvangen_op, r.id)
      FROM reactie r JOIN deelnemer p ON p.id = r.deelnemer_id WHERE r.consultatie_id = c.id
    ), '[]'::json) AS reacties
  ${FROM_KOP} WHERE c.traject_id = $1 AND c.onderdeel = $2 ORDER BY c.ronde DESC`;

const EIGEN = `
  SELECT ${kopColumns}, p.naam, o.status,
    NOT EXISTS (SELECT FROM consultatie n
      WHERE n.traject_id = c.traject_id AND n.onderdeel = c.onderdeel AND n.ronde > c.ronde
        AND n.verzonden_op IS NOT NULL) AS is_laatste,
    (SELECT json_build_object('tekst', r.tekst, 'oordeel', r.oordeel, 'reden', r.reden,
       'ontvangenOp', utc_iso(r.ontvangen_op))
     FROM reactie r WHERE r.consultatie_id = c.id AND r.deelnemer_id = o.deelnemer_id) AS reactie
  ${FROM_KOP}
  JOIN consultatie_ontvanger o ON o.consultatie_id = c.id
  JOIN deelnemer p ON p.id = o.deelnemer_id AND p.traject_id = c.traject_id
  WHERE c.traject_id = $1 AND c.onderdeel = $2 AND o.deelnemer_id = $3 AND c.verzonden_op IS NOT NULL
  ORDER BY c.ronde DESC LIMIT 1`;

export class PgConsultaties extends Consultaties {
  constructor(private readonly database: Database) {
    super();
  }

  async rondes(trajectId: string, onderdeel: string): Promise<Ronde[]> {
    const rows = await this.database.query<RondeRow>(RONDES, [trajectId, onderdeel]);
    return rows.map(toRonde);
  }

  async laatste(tx: Transaction, trajectId: string, onderdeel: string): Promise<RondeKop | undefined> {
    const [row] = await tx.sql<KopRow>(
      `SELECT ${kopColumns} ${FROM_KOP} WHERE c.traject_id = $1 AND c.onderdeel = $2 ORDER BY c.ronde DESC LIMIT 1`,
      [trajectId, onderdeel],
    );
    return row && toKop(row);
  }

  async vanDeelnemer(
    trajectId: string,
    onderdeel: string,
    deelnemerId: string,
  ): Promise<EigenRonde | undefined> {
    const row = await this.database.one<EigenRow>(EIGEN, [trajectId, onderdeel, deelnemerId]);
    return row && toEigen(row);
  }

  zetKlaar(tx: Transaction, trajectId: string, klaar: KlaarTeZetten): void {
    const { onderdeel, ronde, soort, termijn, ontvangers } = klaar;
    tx.write(
      `INSERT INTO consultatie (id, traject_id, onderdeel, ronde, document_versie_id, termijn)
       VALUES (gen_random_uuid(), $1, $2, $3, ${laatsteVersie('$4')}, $5)
       ON CONFLICT (traject_id, onderdeel, ronde) DO UPDATE
         SET document_versie_id = EXCLUDED.document_versie_id, termijn = EXCLUDED.termijn
         WHERE consultatie.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde, soort, termijn],
    );
    tx.write(
      `DELETE FROM consultatie_ontvanger o USING consultatie c
       WHERE o.consultatie_id = c.id AND c.traject_id = $1 AND c.onderdeel = $2 AND c.ronde = $3
         AND c.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde],
    );
    tx.write(
      `INSERT INTO consultatie_ontvanger (consultatie_id, deelnemer_id, waarom)
       SELECT c.id, p.id, o.waarom FROM consultatie c
       CROSS JOIN json_to_recordset($4::json) AS o("deelnemerId" uuid, waarom text)
       JOIN deelnemer p ON p.id = o."deelnemerId" AND p.traject_id = c.traject_id
       WHERE c.traject_id = $1 AND c.onderdeel = $2 AND c.ronde = $3 AND c.verzonden_op IS NULL`,
      [trajectId, onderdeel, ronde, JSON.stringify(ontvangers)],
    );
  }

  verzend(tx: Transaction, rondeId: string, termijn: string): void {
    tx.write(
      `DELETE FROM consultatie_ontvanger o USING deelnemer p
       WHERE o.consultatie_id = $1 AND p.id = o.deelnemer_id AND p.afgemeld_op IS NOT NULL`,
      [rondeId],
    );
    tx.write(
      `UPDATE consultatie c SET verzonden_op = engine_now(), termijn = $2, document_versie_id = (
         SELECT n.id FROM document_versie v JOIN document_versie n ON n.document_id = v.document_id
         WHERE v.id = c.document_versie_id ORDER BY n.volgnummer DESC LIMIT 1)
       WHERE c.id = $1`,
      [rondeId, termijn],
    );
  }

  vergeetKlaargezet(tx: Transaction, trajectId: string, onderdeel: string): void {
    tx.write(`DELETE FROM consultatie WHERE traject_id = $1 AND onderdeel = $2 AND verzonden_op IS NULL`, [
      trajectId,
      onderdeel,
    ]);
  }

  setTermijn(tx: Transaction, rondeId: string, termijn: string): void {
    tx.write(`UPDATE consultatie SET termijn = $2 WHERE id = $1`, [rondeId, termijn]);
  }

  bewaarReactie(tx: Transaction, rondeId: string, deelnemerId: string, tekst: string): void {
    this.antwoord(tx, rondeId, deelnemerId, 'gereageerd');
    tx.write(
      `INSERT INTO reactie (id, consultatie_id, deelnemer_id, tekst, ontvangen_op)
       VALUES (gen_random_uuid(), $1, $2, $3, engine_now())
       ON CONFLICT (consultatie_id, deelnemer_id) DO UPDATE
         SET tekst = EXCLUDED.tekst, ontvangen_op = EXCLUDED.ontvangen_op`,
      [rondeId, deelnemerId, tekst],
    );
  }

  async wijzigReactie(
    tx: Transaction,
    rondeId: string,
    deelnemerId: string,
    tekst: string,
  ): Promise<boolean> {
    const changed = await tx.sql(
      `UPDATE reactie SET tekst = $3, ontvangen_op = engine_now()
       WHERE consultatie_id = $1 AND deelnemer_id = $2 AND oordeel IS NULL RETURNING id`,
      [rondeId, deelnemerId, tekst],
    );
    return changed.length === 1;
  }

  zietAf(tx: Transaction, rondeId: string, deelnemerId: string): void {
    this.antwoord(tx, rondeId, deelnemerId, 'afgezien');
    tx.write(`DELETE FROM reactie WHERE consultatie_id = $1 AND deelnemer_id = $2`, [rondeId, deelnemerId]);
  }

  beoordeel(tx: Transaction, rondeId: string, beoordelingen: readonly Beoordeling[], actor: Actor): void {
    tx.write(
      `UPDATE reactie r SET oordeel = b.oordeel, reden = b.reden, bezwaar = b.bezwaar,
         beoordeeld_op = CASE WHEN b.oordeel IS NULL THEN NULL ELSE engine_now() END,
         beoordeeld_door = CASE WHEN b.oordeel IS NULL THEN NULL ELSE $3 END
       FROM json_to_recordset($2::json) AS b("reactieId" uuid, oordeel text, reden text, bezwaar boolean)
       WHERE r.id = b."reactieId" AND r.consultatie_id = $1`,
      [rondeId, JSON.stringify(beoordelingen), actor.name],
    );
  }

  private antwoord(tx: Transaction, rondeId: string, deelnemerId: string, status: string): void {
    tx.write(
      `UPDATE consultatie_ontvanger SET status = $3, geantwoord_op = engine_now()
       WHERE consultatie_id = $1 AND deelnemer_id = $2`,
      [rondeId, deelnemerId, status],
    );
  }
}
