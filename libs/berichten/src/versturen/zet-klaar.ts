import type { Transaction } from '#workflow-engine';
import type { NieuwBericht } from '../bericht.ts';
import type { BerichtStore } from '../ports/bericht-store.ts';
import type { BerichtenQueue } from '../ports/berichten-queue.ts';
import { volgordeVan } from './volgorde.ts';

/**
 * Mails and the jobs that send them, in one transaction: the one never without the other. With `doorStap` a mail waits for
 * approval where the bureau asked for that. Returns the ids of those that were new and may leave.
 */
export const zetKlaar = async (
  tx: Transaction,
  store: BerichtStore,
  queue: BerichtenQueue,
  berichten: readonly NieuwBericht[],
  { doorStap = false }: { readonly doorStap?: boolean } = {},
): Promise<ReadonlySet<string>> => {
  if (berichten.length === 0) return new Set();
  const nieuw = await store.voegToe(tx, berichten, doorStap);
  const jobs = berichten
    .filter(({ id }) => nieuw.has(id))
    .map((bericht) => ({ key: bericht.id, berichtId: bericht.id, volgorde: volgordeVan(bericht) }));
  if (jobs.length > 0) await queue.enqueue(tx, jobs);
  return nieuw;
};
