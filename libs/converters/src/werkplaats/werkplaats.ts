import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Taaknaam, Taken, Uitslag } from './taken.ts';

export interface Grens {
  readonly termijnMs: number;
  readonly geheugenMb: number;
}

export type Uitkomst<Naam extends Taaknaam> =
  | Uitslag<Naam>
  /** The time was up, or the memory was. */
  | { readonly soort: 'opgegeven' };

/** In the built program this file is JavaScript; in a test it is TypeScript, and so is the thread's. */
const uitgang = extname(import.meta.url);
const WERKER = new URL(`./omzet.worker${uitgang}`, import.meta.url);
const VLAGGEN =
  uitgang === '.ts'
    ? ['--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning']
    : [];

/** Room for what lives short, of which reading and writing make a lot: with less a third of the time goes to collecting it. */
const JONG_MB = 192;

/** How many threads work at a time: each may take hundreds of megabytes. */
const TEGELIJK = 2;

/**
 * Does what takes long, or may never end, in a thread of its own: the process goes on answering, and a file that was
 * made to do harm takes a thread with it and nothing more.
 */
export class Werkplaats {
  private bezig = 0;
  private readonly wachtend: (() => void)[] = [];

  async doe<Naam extends Taaknaam>(
    naam: Naam,
    vraag: Taken[Naam]['vraag'],
    grens: Grens,
  ): Promise<Uitkomst<Naam>> {
    if (this.bezig >= TEGELIJK) await new Promise<void>((beurt) => this.wachtend.push(beurt));
    else this.bezig += 1;
    try {
      return await this.inDraad(naam, vraag, grens);
    } finally {
      const volgende = this.wachtend.shift();
      if (volgende === undefined) this.bezig -= 1;
      else volgende();
    }
  }

  private inDraad<Naam extends Taaknaam>(
    naam: Naam,
    vraag: Taken[Naam]['vraag'],
    { termijnMs, geheugenMb }: Grens,
  ): Promise<Uitkomst<Naam>> {
    return new Promise((klaar) => {
      const draad = new Worker(WERKER, {
        workerData: { naam, vraag },
        resourceLimits: { maxOldGenerationSizeMb: geheugenMb, maxYoungGenerationSizeMb: JONG_MB },
        execArgv: VLAGGEN,
        env: {},
      });
      const einde = (uitkomst: Uitkomst<Naam>): void => {
        clearTimeout(wekker);
        draad.removeAllListeners();
        draad.on('error', () => undefined);
        void draad.terminate();
        klaar(uitkomst);
      };
      const wekker = setTimeout(() => einde({ soort: 'opgegeven' }), termijnMs);
      draad.on('message', (uitslag: Uitslag<Naam>) => einde(uitslag));
      draad.on('error', (fout: Error & { readonly code?: string }) =>
        einde(
          fout.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { soort: 'opgegeven' }
            : { soort: 'fout', fout: fout.stack ?? fout.message },
        ),
      );
      draad.on('exit', (code) => einde({ soort: 'fout', fout: `The thread ended with ${code}` }));
    });
  }
}
