import { setTimeout as sleep } from 'node:timers/promises';
import { FireTimers } from '#workflow-engine';
import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '#persistence';

const PATIENCE_MS = 60_000;
const OPEN = `
  SELECT (SELECT count(*) FROM pgboss.job WHERE state IN ('created', 'active'))::int
    + (SELECT count(*) FROM mail_bericht WHERE status = 'wachtrij' AND wacht_tot <= engine_now())::int AS open`;

/** Fires what is due and waits until the worker has carried everything out; a mail that must be tried again may wait. */
export const untilQuiet = async (app: INestApplicationContext): Promise<void> => {
  const timers = app.get(FireTimers);
  while ((await timers.sweep(50)) > 0);
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const row = await app.get(Database).one<{ open: number }>(OPEN);
    if (row?.open === 0) return;
    await sleep(25);
  }
  throw new Error('The worker did not finish the demo mails in a minute');
};
