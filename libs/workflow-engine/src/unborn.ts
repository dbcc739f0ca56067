import type { StoredState } from '#statechart';
import { FIRST_HASH } from './hash.ts';
import type { Instance } from './ports/instance-store.ts';

const NOTHING_YET: StoredState = { status: 'active', value: {}, context: {}, historyValue: {}, timers: [] };

/** An instance before its first step. */
export const unborn = (id: string, definition: string, version: number): Instance => ({
  id,
  definition,
  version,
  status: 'active',
  seq: 0,
  state: NOTHING_YET,
  pausedAt: null,
  lastHash: FIRST_HASH,
});
