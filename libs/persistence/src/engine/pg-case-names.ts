import { CaseNames, type NewNames, type Transaction } from '#workflow-engine';
import { FOLLOW_NAMES } from './follow-names-sql.ts';

export class PgCaseNames extends CaseNames {
  follow(tx: Transaction, instanceId: string, { parts, documents, tasks }: NewNames): void {
    tx.write(FOLLOW_NAMES, [instanceId, ...[parts, documents, tasks].map((names) => JSON.stringify(names))]);
  }
}
