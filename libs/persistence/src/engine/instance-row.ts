import { STANDAARD_INSTELLINGEN, type Feiten, type Instellingen } from '#domain';
import type { StoredState } from '#statechart';
import type { Instance, InstanceStatus } from '#workflow-engine';

export interface InstanceRow {
  readonly id: string;
  readonly definition: string;
  readonly version: number;
  readonly status: InstanceStatus;
  readonly seq: number;
  readonly state: StoredState;
  readonly paused_at: string | null;
  readonly last_hash: string;
}

export const instanceColumns = (alias: string): string =>
  ['id', 'definition', 'version', 'status', 'seq', 'state', 'last_hash']
    .map((column) => `${alias}.${column}`)
    .concat(`utc_iso(${alias}.paused_at) AS paused_at`)
    .join(', ');

export const toInstance = (row: InstanceRow): Instance => ({
  id: row.id,
  definition: row.definition,
  version: row.version,
  status: row.status,
  seq: row.seq,
  state: row.state,
  pausedAt: row.paused_at,
  lastHash: row.last_hash,
});

/** Settings that nobody changed are filled in here, so that the log keeps the numbers a step was decided on. */
export const toFacts = (
  facts: Omit<Feiten, 'instellingen'> & { instellingen: Partial<Instellingen> },
): Feiten => ({
  ...facts,
  instellingen: { ...STANDAARD_INSTELLINGEN, ...facts.instellingen },
});
