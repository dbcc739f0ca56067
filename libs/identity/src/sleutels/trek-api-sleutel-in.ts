import { ApiSleutels } from '../ports/api-sleutels.ts';

export class TrekApiSleutelIn {
  constructor(private readonly sleutels: ApiSleutels) {}

  /** False when there is no such key, or not any more. */
  execute(id: string): Promise<boolean> {
    return this.sleutels.revoke(id);
  }
}
