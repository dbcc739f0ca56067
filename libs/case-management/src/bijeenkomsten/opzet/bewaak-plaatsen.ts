import { Programmabladen, type Programmablad } from '#domain';
import { UnitOfWork, type Transaction } from '#workflow-engine';
import { conflict, type Refused } from '../../case-result.ts';
import { Zittingopzet, type Plaatsentelling } from '../../ports/zittingopzet.ts';
import { overvol, type Overvol } from './opzetbeeld.ts';

type Gelukt<T> = { readonly ok: true; readonly waarde: T };

const WAT_TE_DOEN =
  'Maak meer plaatsen of maak er een advies van, bij de bijeenkomst onder ‘Trainers en plaatsen’.';

/**
 * A ban on more people than there are seats: nobody is added to a session that would be too full then. What was too
 * full before is not held against a change that makes it no worse.
 */
export class BewaakPlaatsen {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly opzet: Zittingopzet,
    private readonly bladen: Programmabladen,
  ) {}

  /** A change of who takes part, in a transaction that is kept only when everybody fits. */
  run<T>(trajectId: string, wijzig: (tx: Transaction) => Promise<T>): Promise<Gelukt<T> | Refused> {
    return this.unitOfWork.run(
      (tx) => this.binnen(tx, trajectId, wijzig),
      ({ ok }) => ok,
    );
  }

  private async binnen<T>(
    tx: Transaction,
    trajectId: string,
    wijzig: (tx: Transaction) => Promise<T>,
  ): Promise<Gelukt<T> | Refused> {
    const vooraf = await this.opzet.tel(tx, trajectId);
    const waarde = await wijzig(tx);
    const daarna = await this.opzet.tel(tx, trajectId);
    if (!vooraf || !daarna) return { ok: true, waarde };
    const was = this.teVol(vooraf);
    const isErger = ({ onderdeel, verwacht }: Overvol): boolean =>
      !was.some((eerder) => eerder.onderdeel === onderdeel && eerder.verwacht >= verwacht);
    const erger = this.teVol(daarna).filter(isErger);
    if (erger.length === 0) return { ok: true, waarde };
    return conflict(`${erger.map(({ zin }) => zin).join(' ')} ${WAT_TE_DOEN}`);
  }

  private blad({ programma, versie }: Plaatsentelling): Programmablad {
    return this.bladen.van(programma, versie);
  }

  /** Sessions that have not begun. */
  private teVol(telling: Plaatsentelling): Overvol[] {
    const { zittingen, nu } = telling;
    const begonnen = new Set(zittingen.filter(({ begin }) => begin <= nu).map(({ onderdeel }) => onderdeel));
    return overvol(this.blad(telling), telling).filter(({ onderdeel }) => !begonnen.has(onderdeel));
  }
}
