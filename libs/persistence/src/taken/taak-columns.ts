import { CLIENT } from '../trajecten/client-sql.ts';

/** A row of `taak` k, with its traject t, in the shape of `Taak`. */
export const TAAK_FIELDS = `
  'id', k.id, 'trajectId', k.traject_id, 'client', ${CLIENT}, 'groep', t.groep, 'code', k.code, 'titel', k.titel, 'eigenaar', k.eigenaar,
  'onderdeel', k.onderdeel, 'waar', k.waar, 'status', k.status, 'termijn', utc_iso(k.termijn),
  'geopendOp', utc_iso(k.geopend_op), 'geslotenOp', utc_iso(k.gesloten_op), 'geslotenDoor', k.gesloten_door,
  'teLaat', k.status = 'open' AND k.termijn IS NOT NULL AND k.termijn < nu.op`;

export const NU = `(SELECT engine_now() AS op OFFSET 0) nu`;
