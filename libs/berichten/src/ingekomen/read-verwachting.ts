import type { Actor } from '#workflow-engine';
import { Verwachtingen, type Verwachting } from '../ports/verwachtingen.ts';
import { Beslotenheid } from './beslotenheid.ts';

/** Who said to come to the sessions of a traject, as their calendars answered. */
export class ReadVerwachting {
  constructor(
    private readonly verwachtingen: Verwachtingen,
    private readonly beslotenheid: Beslotenheid,
  ) {}

  /** Without what they wrote with it, for who may not read what they write. */
  async execute(trajectId: string, actor: Actor): Promise<readonly Verwachting[]> {
    const alle = await this.verwachtingen.van(trajectId);
    if (alle.every(({ toelichting }) => toelichting === '')) return alle;
    const zin = await this.beslotenheid.zin(trajectId, actor);
    return zin === null ? alle : alle.map((een) => ({ ...een, toelichting: '' }));
  }
}
