import type { INestApplicationContext } from '@nestjs/common';
import { Database, type PracticeClock } from '#persistence';
import { untilQuiet } from './until-quiet.ts';

const NEXT_TERM = `
  SELECT utc_iso(min(op)) AS op FROM (
    SELECT t.due_at AS op FROM workflow_timer t
    JOIN workflow_instance w ON w.id = t.instance_id AND w.status = 'active'
    UNION ALL
    SELECT wacht_tot FROM mail_bericht WHERE status = 'wachtrij' AND wacht_tot IS NOT NULL) eerst
  WHERE op > engine_now() AND op < $1`;

/**
 * Lets time pass until this instant, as a worker that is always there would see it: each term ends at its own hour, so
 * that an invitation leaves weeks before the evening and not on the next day on which somebody happens to act, and what
 * waited for a morning leaves that morning.
 */
export const livesOnUntil = async (
  app: INestApplicationContext,
  clock: PracticeClock,
  until: string,
): Promise<void> => {
  for (;;) {
    const next = await app.get(Database).one<{ op: string | null }>(NEXT_TERM, [until]);
    await clock.moveTo(next?.op ?? until);
    await untilQuiet(app);
    if (!next?.op) return;
  }
};
