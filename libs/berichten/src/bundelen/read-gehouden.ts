import { DagpostStore } from '../ports/dagpost-store.ts';

/** Mails that wait for the mail of a morning, for whoever practises with time. */
export class ReadGehouden {
  constructor(private readonly store: DagpostStore) {}

  execute(): ReturnType<DagpostStore['gehouden']> {
    return this.store.gehouden();
  }
}
