import { VrijeDagen } from '#case-management';
import type { Kalender } from '#domain';
import { UnitOfWork, type Transaction } from '#workflow-engine';
import { gaatMee, magWachten } from '../bundelen/kies-bundel.ts';
import { VormBundel } from '../bundelen/vorm-bundel.ts';
import { DagpostStore, type Dagpost, type Wachtend } from '../ports/dagpost-store.ts';
import { isOpVerzoek } from '../sjablonen/register.ts';
import { ochtendNa } from './stille-dag.ts';
import { Stilte } from './stilte.ts';
import { volgordeVan } from './volgorde.ts';

const isVoorbij = ({ wachtTot }: Wachtend, nu: string): boolean => wachtTot !== null && wachtTot <= nu;

/**
 * The morning after: of what waited for one address, the oldest mail leaves, together with all that may go along with
 * it. The next one comes in the next round: what is queued in one transaction has no order.
 */
export class GeefVrij {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DagpostStore,
    private readonly vormBundel: VormBundel,
    private readonly stilte: Stilte,
    private readonly vrijeDagen: VrijeDagen,
  ) {}

  /**
   * For how many addresses something changed: when for some, there may be more. One whose mail cannot be made keeps no
   * other waiting; it is tried again at the next round.
   */
  async execute(limit: number): Promise<number> {
    const adressen = await this.store.aanDeBeurt(limit);
    const kalender = adressen.length > 0 ? await this.vrijeDagen.kalender() : {};
    const faults: unknown[] = [];
    let gedaan = 0;
    for (const adres of adressen) {
      const veranderd = await this.eenAdres(adres, kalender).catch((fault: unknown) => {
        faults.push(fault);
        return false;
      });
      if (veranderd) gedaan += 1;
    }
    if (faults.length > 0)
      throw new AggregateError(faults, `The mail to ${faults.length} of the addresses could not leave`);
    return gedaan;
  }

  private eenAdres(adres: string, kalender: Kalender): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const post = await this.store.vanAdres(tx, adres);
      if (!post) return false;
      const later = this.stelUit(tx, post, kalender);
      const eerste = post.wachtend.find((bericht) => isVoorbij(bericht, post.nu) && !later.has(bericht.id));
      if (!eerste) return post.wachtend.some((bericht) => isVoorbij(bericht, post.nu));
      const mee = gaatMee(eerste, post.wachtend, later);
      if (mee.length > 0) await this.vormBundel.execute(tx, [eerste, ...mee], post, kalender);
      else await this.alleen(tx, eerste, post.nu);
      return true;
    });
  }

  /** What does not leave now: its day is a quiet one, or it was approved when the mail of today had left. */
  private stelUit(tx: Transaction, post: Dagpost, kalender: Kalender): ReadonlySet<string> {
    const { nu } = post;
    const later = new Set<string>();
    for (const bericht of post.wachtend) {
      const stilTot = bericht.stilte && this.stilte.van(bericht.stilte);
      const uitgesteld = stilTot === null && wachtOpMorgen(bericht, post, kalender);
      if (stilTot === null && !uitgesteld) continue;
      later.add(bericht.id);
      if (!isVoorbij(bericht, nu)) continue;
      if (stilTot !== null) this.store.houdVast(tx, [bericht.id], stilTot, 'stille-dag');
      else this.store.houdVast(tx, [bericht.id], ochtendNa(nu), 'bundel');
    }
    return later;
  }

  private async alleen(tx: Transaction, bericht: Wachtend, nu: string): Promise<void> {
    this.store.laatGaan(tx, bericht.id, !isOpVerzoek(bericht.sjabloon));
    await this.vormBundel.zetAlleenKlaar(tx, {
      key: `${bericht.id}:vrij:${nu}`,
      berichtId: bericht.id,
      volgorde: volgordeVan(bericht),
    });
  }
}

const wachtOpMorgen = (bericht: Wachtend, { nu, hadAl }: Dagpost, kalender: Kalender): boolean =>
  bericht.wachtReden === 'goedgekeurd' && hadAl && magWachten(bericht, nu, kalender);
