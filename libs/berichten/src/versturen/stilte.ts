import { Programmabladen } from '#domain';
import { BerichtStore, type Stiltebeeld } from '../ports/bericht-store.ts';
import { isOpVerzoek } from '../sjablonen/register.ts';
import { wachtTot } from './stille-dag.ts';

/** Whether a mail has to wait, decided at the moment that it would leave: dates may have moved since it was made. */
export class Stilte {
  constructor(
    private readonly store: BerichtStore,
    private readonly bladen: Programmabladen,
  ) {}

  /** UTC instant until which it waits, or null. Who asked for a link at this very moment gets it. */
  async tot(berichtId: string): Promise<string | null> {
    const beeld = await this.store.stilte(berichtId);
    return beeld ? this.van(beeld) : null;
  }

  van(beeld: Stiltebeeld): string | null {
    if (isOpVerzoek(beeld.sjabloon)) return null;
    if (!this.bladen.van(beeld.programma, beeld.versie).privacy.stilOpZittingsdagen) return null;
    // Mails to one person keep their order: behind one that waits, the next waits too.
    return wachtTot(beeld.nu, new Set(beeld.dagen)) ?? beeld.eerderTot;
  }
}
