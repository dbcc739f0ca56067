import { Database } from '../sql/database.ts';

export interface PracticeTime {
  /** UTC instant that the engine goes by. */
  readonly now: string;
  /** Whole seconds that it is ahead of the real time. */
  readonly ahead: number;
}

/** Lets the engine's clock run ahead, so that a term of weeks can be tried in a minute. For practice only. */
export class PracticeClock {
  constructor(private readonly database: Database) {}

  async read(): Promise<PracticeTime> {
    const time = await this.database.one<PracticeTime>(
      `SELECT utc_iso(engine_now()) AS now, extract(epoch FROM shift)::integer AS ahead FROM practice_clock`,
    );
    if (!time) throw new Error('The practice clock is gone');
    return time;
  }

  /** To the same time of the day in Amsterdam, this many days later. Never back: what happened would come later than now. */
  async moveDays(days: number): Promise<void> {
    await this.database.query(
      `UPDATE practice_clock SET shift = make_interval(secs => extract(epoch FROM
         ((engine_now() AT TIME ZONE 'Europe/Amsterdam' + make_interval(days => $1)) AT TIME ZONE 'Europe/Amsterdam')
         - clock_timestamp()))`,
      [days],
    );
  }

  /** To any instant, also before now: for a story that is lived through from its beginning. */
  async moveTo(instant: string): Promise<void> {
    await this.database.query(`UPDATE practice_clock SET shift = $1::timestamptz - clock_timestamp()`, [
      instant,
    ]);
  }

  async reset(): Promise<void> {
    await this.database.query(`UPDATE practice_clock SET shift = '0'`);
  }
}
