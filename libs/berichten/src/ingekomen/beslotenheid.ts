import { Inzage, alleenVoorZin } from '#case-management';
import type { Actor } from '#workflow-engine';

/**
 * Where a programme promised that what people fill in stays between some of them, a mail may hold the same things: its
 * words are for those people alone, in this very traject.
 */
export class Beslotenheid {
  constructor(private readonly inzage: Inzage) {}

  /** The same for what may be about any of several trajecten. */
  async zinVan(trajecten: readonly string[], actor: Actor): Promise<string | null> {
    for (const trajectId of trajecten) {
      const zin = await this.zin(trajectId, actor);
      if (zin !== null) return zin;
    }
    return null;
  }

  /** Why this reader may not read what people of this traject write; null when that is no secret. */
  async zin(trajectId: string, actor: Actor): Promise<string | null> {
    const inzicht = await this.inzage.execute(trajectId, actor);
    if (!inzicht) return null;
    const alleenVoor = [...new Set(inzicht.blad.gegevens.flatMap((item) => item.alleenVoor ?? []))];
    if (alleenVoor.length === 0 || alleenVoor.some((rol) => inzicht.rollen.includes(rol))) return null;
    return alleenVoorZin({ alleenVoor }, inzicht.clientSoort);
  }
}
