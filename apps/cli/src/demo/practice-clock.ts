import { naarUtc, type Datum } from '#domain';
import { Database } from '#persistence';

/** Story time: the demo is lived through day by day, by moving the clock of the embedded database. */
export const setToday = (database: Database, dag: Datum): Promise<unknown> =>
  database.query(`UPDATE practice_clock SET shift = $1::timestamptz - clock_timestamp()`, [
    naarUtc(`${dag}T10:00`),
  ]);

export const backToNow = (database: Database): Promise<unknown> =>
  database.query(`UPDATE practice_clock SET shift = '0'`);
