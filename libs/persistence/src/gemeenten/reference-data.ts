import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** A file of libs/persistence/data, one record per line, keyed by its heading. */
export const readCsv = <Column extends string>(file: string): Record<Column, string>[] =>
  parse(readFileSync(new URL(`../../data/${file}`, import.meta.url)), { columns: true, bom: true });
