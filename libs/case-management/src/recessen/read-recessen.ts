import type { Gemeente } from '../ports/gemeenten.ts';
import { Recessen, type Reces } from '../ports/recessen.ts';
import { Trajecten } from '../ports/trajecten.ts';

export interface Recesbeeld {
  /** Null for a client without a raad of its own: a provincie, another authority. */
  readonly gemeente: Gemeente | null;
  readonly recessen: readonly Reces[];
}

/** When the raad of the gemeente of a traject does not meet. */
export class ReadRecessen {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly recessen: Recessen,
  ) {}

  async execute(trajectId: string): Promise<Recesbeeld | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    if (!kop) return undefined;
    const { gemeente } = kop;
    return { gemeente, recessen: gemeente ? await this.recessen.van(gemeente.code) : [] };
  }
}
