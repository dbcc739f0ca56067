import type { Database } from '../sql/database.ts';
import { readCsv } from './reference-data.ts';

const UPSERT = `
  INSERT INTO gemeente (code, naam, provinciecode, provincie, schoolregio)
  SELECT code, naam, provinciecode, provincie, schoolregio
  FROM json_to_recordset($1::json) AS g(code text, naam text, provinciecode text, provincie text, schoolregio text)
  ON CONFLICT (code) DO UPDATE SET
    naam = EXCLUDED.naam, provinciecode = EXCLUDED.provinciecode, provincie = EXCLUDED.provincie,
    schoolregio = EXCLUDED.schoolregio
  WHERE (gemeente.naam, gemeente.provinciecode, gemeente.provincie, gemeente.schoolregio)
    IS DISTINCT FROM (EXCLUDED.naam, EXCLUDED.provinciecode, EXCLUDED.provincie, EXCLUDED.schoolregio)`;

/**
 * Brings the table of gemeenten up to date with the list of CBS; may run at every start, and by several programs at
 * once. Nothing is deleted: a gemeente that was merged keeps its dossiers.
 * @returns how many gemeenten the list has
 */
export async function loadGemeenten(database: Database): Promise<number> {
  const regio = new Map(
    readCsv<'code' | 'regio'>('gemeente-schoolregio.csv').map(({ code, regio: naam }) => [code, naam]),
  );
  const gemeenten = readCsv<'code' | 'naam' | 'provinciecode' | 'provincie'>('gemeenten-2026.csv')
    .map(({ code, naam, provinciecode, provincie }) => {
      return { code, naam, provinciecode, provincie, schoolregio: regio.get(code) ?? null };
    })
    .sort((een, ander) => (een.code < ander.code ? -1 : 1)); // one order, or two programs could wait for each other
  await database.query(UPSERT, [JSON.stringify(gemeenten)]);
  return gemeenten.length;
}
