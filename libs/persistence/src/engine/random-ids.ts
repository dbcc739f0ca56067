import { randomUUID } from 'node:crypto';
import { Ids } from '#workflow-engine';

export class RandomIds extends Ids {
  next(): string {
    return randomUUID();
  }
}
