import { NU, TAAK_FIELDS } from '../taken/taak-columns.ts';

/** Open tasks of one traject, in the shape of `Taak`. */
export const openTaken = (trajectId: string): string => `COALESCE((
  SELECT json_agg(json_build_object(${TAAK_FIELDS}) ORDER BY k.termijn NULLS LAST, k.geopend_op, k.code)
  FROM ${NU}, taak k JOIN traject t ON t.id = k.traject_id
  WHERE k.traject_id = ${trajectId} AND k.status = 'open'), '[]'::json)`;

/** Child runs of one traject, in the shape of `RuwKind`. */
export const kinderen = (trajectId: string): string => `COALESCE((
  SELECT json_agg(json_build_object(
    'id', kt.id, 'groep', kt.groep, 'programma', kt.programma, 'version', kw.version, 'status', kw.status,
    'fase', kw.phase, 'value', kw.state -> 'value', 'sinds', utc_iso(kw.phase_since),
    'taken', ${openTaken('kt.id')}) ORDER BY kt.aangemaakt_op, kt.id)
  FROM traject kt JOIN workflow_instance kw ON kw.id = kt.id WHERE kt.ouder_id = ${trajectId}), '[]'::json)`;

/** The cycle before one traject, in the shape of `RuweVorige`. */
export const vorige = (trajectId: string): string => `(
  SELECT json_build_object('id', dit.vorige_id, 'kinderen', ${kinderen('dit.vorige_id')}, 'taken', ${openTaken('dit.vorige_id')})
  FROM traject dit WHERE dit.id = ${trajectId} AND dit.vorige_id IS NOT NULL)`;

/** The first and the last step of each child run of $1, for the log of its parent. */
export const KIND_REGELS = `
  SELECT l.at AS op, l.seq AS volgorde, json_build_object(
    'soort', 'kind', 'id', 'kind-' || kt.id || '-' || l.seq, 'op', utc_iso(l.at), 'door', l.actor ->> 'name',
    'groep', kt.groep, 'programma', kt.programma, 'version', l.version,
    'wat', CASE WHEN l.seq = 1 THEN 'begin' ELSE 'eind' END,
    'fase', COALESCE(l.to_value #>> '{}', '')) AS regel
  FROM traject kt JOIN transition_log l ON l.instance_id = kt.id AND (l.seq = 1 OR l.status = 'done')
  WHERE kt.ouder_id = $1`;
