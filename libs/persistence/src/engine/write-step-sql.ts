/**
 * One statement for a whole step: instance, log row, timers, tasks and document marks, so that the number of effects
 * never changes the number of round trips. $1 instance, $2 log row, $3 timer changes, $4 tasks, $5 closed task codes,
 * $6 document marks; all JSON.
 */
export const WRITE_STEP = `
WITH given AS (
  SELECT i.* FROM json_to_record($1::json) AS i(
    id uuid, definition text, version int, status text, phase text, seq int, state json, paused_at timestamptz,
    last_hash text, at timestamptz)
), instance AS (
  INSERT INTO workflow_instance AS w
    (id, definition, version, status, phase, phase_since, phase_times, seq, state, paused_at, last_hash, started_at, updated_at)
  SELECT id, definition, version, status, phase, at,
    jsonb_build_object(phase, jsonb_build_object('van', utc_iso(at))), seq, state, paused_at, last_hash, at, at FROM given
  ON CONFLICT (id) DO UPDATE SET
    version = EXCLUDED.version, status = EXCLUDED.status, seq = EXCLUDED.seq, state = EXCLUDED.state,
    paused_at = EXCLUDED.paused_at, last_hash = EXCLUDED.last_hash, updated_at = EXCLUDED.updated_at,
    phase = EXCLUDED.phase,
    phase_since = CASE WHEN w.phase = EXCLUDED.phase THEN w.phase_since ELSE EXCLUDED.phase_since END,
    phase_times = CASE WHEN w.phase = EXCLUDED.phase THEN w.phase_times
      ELSE w.phase_times || EXCLUDED.phase_times
        || jsonb_build_object(w.phase, (w.phase_times -> w.phase) || jsonb_build_object('tot', utc_iso(EXCLUDED.updated_at)))
    END
  WHERE w.seq = EXCLUDED.seq - 1
  RETURNING id
), logged AS (
  INSERT INTO transition_log (instance_id, seq, at, actor, event, request_id, facts, from_value, to_value, status,
    effects, timer_changes, definition, version, previous_hash, hash)
  SELECT instance_id, seq, at, actor, event, request_id, facts, from_value, to_value, status,
    effects, timer_changes, definition, version, previous_hash, hash
  FROM json_to_record($2::json) AS l(
    instance_id uuid, seq int, at timestamptz, actor json, event json, request_id text, facts json, from_value json,
    to_value json, status text, effects json, timer_changes json, definition text, version int, previous_hash text,
    hash text)
), change AS (
  SELECT c.*, (SELECT id FROM given) AS instance_id
  FROM json_to_recordset($3::json) AS c(id text, op text, generation int, delay text, due_at timestamptz)
), stopped AS (
  DELETE FROM workflow_timer t USING change c WHERE t.instance_id = c.instance_id AND t.id = c.id AND c.op = 'cancel'
), armed AS (
  INSERT INTO workflow_timer (instance_id, id, generation, delay, due_at)
  SELECT instance_id, id, generation, delay, due_at FROM change WHERE op <> 'cancel'
  ON CONFLICT (instance_id, id) DO UPDATE SET
    generation = EXCLUDED.generation, delay = EXCLUDED.delay, due_at = EXCLUDED.due_at, leased_until = NULL
), closed AS (
  UPDATE taak SET status = 'vervallen', gesloten_op = (SELECT at FROM given), gesloten_door = 'Gangmaker'
  FROM json_array_elements_text($5::json) AS code
  WHERE taak.traject_id = (SELECT id FROM given) AND taak.code = code.value AND taak.status = 'open'
), opened AS (
  INSERT INTO taak (id, traject_id, code, titel, eigenaar, onderdeel, waar, status, termijn, geopend_op)
  SELECT gen_random_uuid(), (SELECT id FROM given), code, titel, eigenaar, onderdeel, waar, 'open', termijn, (SELECT at FROM given)
  FROM json_to_recordset($4::json) AS k(code text, titel text, eigenaar text, onderdeel text, waar text, termijn timestamptz)
  ON CONFLICT (traject_id, code) WHERE status = 'open' DO NOTHING
), marked AS (
  UPDATE document_versie v SET
    status = CASE WHEN m.actie = 'inConsultatie' AND v.status = 'concept' THEN 'inConsultatie'
                  WHEN m.actie = 'vaststellen' THEN 'vastgesteld' ELSE v.status END,
    verzonden_op = CASE WHEN m.actie = 'verzonden' THEN COALESCE(v.verzonden_op, (SELECT at FROM given))
                        ELSE v.verzonden_op END
  FROM json_to_recordset($6::json) AS m(soort text, actie text), document d
  WHERE d.traject_id = (SELECT id FROM given) AND d.soort = m.soort AND v.document_id = d.id
    AND v.volgnummer = (SELECT max(volgnummer) FROM document_versie x WHERE x.document_id = d.id)
)
SELECT count(*)::int AS written FROM instance`;
