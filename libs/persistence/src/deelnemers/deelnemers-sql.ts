export const DEELNEMER_COLUMNS = `id, naam, email, rol, functie, ontheffing, utc_iso(toegevoegd_op) AS "toegevoegdOp",
  utc_iso(afgemeld_op) AS "afgemeldOp"`;

/** $1 traject, $2 people as JSON. An address that is in the list already is left as it is. */
export const INSERT_DEELNEMERS = `
  INSERT INTO deelnemer (id, traject_id, naam, email, rol, functie, toegevoegd_op)
  SELECT d.id, $1, d.naam, d.email, d.rol, d.functie, nu.op
  FROM (SELECT engine_now() AS op OFFSET 0) nu,
    json_to_recordset($2::json) AS d(id uuid, naam text, email text, rol text, functie text)
  ON CONFLICT (traject_id, lower(email)) WHERE afgemeld_op IS NULL DO NOTHING
  RETURNING naam`;

/**
 * $1 traject, $2 id, $3 naam, $4 email, $5 rol, $6 functie. A link that went to another address lets nobody in any more,
 * and one that was for somebody's role is forgotten with that role: not even a new one can be asked for with it.
 */
export const UPDATE_DEELNEMER = `
  WITH oud AS (
    SELECT id, email, rol FROM deelnemer WHERE traject_id = $1 AND id = $2 AND afgemeld_op IS NULL FOR UPDATE
  ), nieuw AS (
    UPDATE deelnemer d SET naam = $3, email = $4, rol = $5, functie = $6
    FROM oud WHERE d.id = oud.id AND NOT EXISTS (
      SELECT 1 FROM deelnemer ander
      WHERE ander.traject_id = $1 AND ander.id <> $2 AND ander.afgemeld_op IS NULL AND lower(ander.email) = lower($4))
    RETURNING d.id
  ), rollinks AS (
    DELETE FROM persoonlijke_link l USING oud, nieuw
    WHERE l.deelnemer_id = nieuw.id AND l.doel = 'griffie' AND oud.rol <> $5
  ), links AS (
    UPDATE persoonlijke_link l SET ingetrokken_op = engine_now()
    FROM oud, nieuw WHERE l.deelnemer_id = nieuw.id AND lower(oud.email) <> lower($4) AND l.ingetrokken_op IS NULL
      AND NOT (l.doel = 'griffie' AND oud.rol <> $5)
  )
  SELECT id FROM nieuw`;

/** $1 traject, $2 id. Attendance and reactions stay; a seat in a group of a session to come does not. */
export const MELD_AF = `
  WITH weg AS (
    UPDATE deelnemer SET afgemeld_op = engine_now()
    WHERE traject_id = $1 AND id = $2 AND afgemeld_op IS NULL RETURNING id
  ), links AS (
    UPDATE persoonlijke_link l SET ingetrokken_op = engine_now()
    FROM weg WHERE l.deelnemer_id = weg.id AND l.ingetrokken_op IS NULL
  ), plaatsen AS (
    DELETE FROM groep_lid g USING weg, bijeenkomst b
    WHERE g.deelnemer_id = weg.id AND b.id = g.bijeenkomst_id AND b.begin_op > engine_now()
  )
  SELECT id FROM weg`;
