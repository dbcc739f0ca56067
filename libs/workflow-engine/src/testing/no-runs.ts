import type { RunStarter } from '../ports/run-starter.ts';

/** For a definition that starts no other runs. */
export const noRuns: RunStarter = { start: () => Promise.resolve([]) };
