import { createHash } from 'node:crypto';
import type { Transition } from './ports/instance-store.ts';

/** Hash before the first step of an instance. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over the previous hash and every field of the row: a changed row breaks the chain. */
export const hashOf = (row: Omit<Transition, 'hash'>): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        row.previousHash,
        row.instanceId,
        row.seq,
        row.at,
        row.actor,
        row.event,
        row.requestId,
        row.facts,
        row.from,
        row.to,
        row.status,
        row.effects,
        row.timerChanges,
        row.definition,
        row.version,
      ]),
    )
    .digest('hex');
