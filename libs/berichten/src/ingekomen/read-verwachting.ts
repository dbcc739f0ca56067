import { Verwachtingen, type Verwachting } from '../ports/verwachtingen.ts';

/** Who said to come to the sessions of a traject, as their calendars answered. */
export class ReadVerwachting {
  constructor(private readonly verwachtingen: Verwachtingen) {}

  execute(trajectId: string): Promise<readonly Verwachting[]> {
    return this.verwachtingen.van(trajectId);
  }
}
