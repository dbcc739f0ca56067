import { VrijeDagen } from '#case-management';
import type { Kalender } from '#domain';
import { UnitOfWork } from '#workflow-engine';
import { DagpostStore, type Dagpost, type Wachtend } from '../ports/dagpost-store.ts';
import { isOpVerzoek } from '../sjablonen/register.ts';
import { ochtendNa } from '../versturen/stille-dag.ts';
import { Stilte } from '../versturen/stilte.ts';
import { gaatMee, magWachten } from './kies-bundel.ts';
import { VormBundel } from './vorm-bundel.ts';

/** It leaves now, waits until the next morning, or goes along in a bundle that has its own job. */
export type Vertrek = 'gaat' | 'wacht' | 'gebundeld';

/**
 * Whether a mail that was just made leaves at once. The first mail of a day to an address does; what comes after it
 * waits for the next morning, unless it is urgent. Whatever leaves takes along what was waiting.
 */
export class BeslisVertrek {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: DagpostStore,
    private readonly vrijeDagen: VrijeDagen,
    private readonly vormBundel: VormBundel,
    private readonly stilte: Stilte,
  ) {}

  async execute(berichtId: string): Promise<Vertrek> {
    const kalender = await this.vrijeDagen.kalender();
    return this.unitOfWork.run(async (tx): Promise<Vertrek> => {
      const post = await this.store.vanBericht(tx, berichtId);
      const bericht = post?.wachtend.find(({ id }) => id === berichtId);
      if (!post || !bericht || bericht.vertrokken || isOpVerzoek(bericht.sjabloon)) return 'gaat';
      if (moetWachten(bericht, post, kalender)) {
        this.store.houdVast(tx, [berichtId], ochtendNa(post.nu), 'bundel');
        return 'wacht';
      }
      const mee = gaatMee(bericht, post.wachtend, this.stil(post));
      if (mee.length === 0) {
        this.store.laatGaan(tx, berichtId, true);
        return 'gaat';
      }
      await this.vormBundel.execute(tx, [bericht, ...mee], post, kalender);
      return 'gebundeld';
    });
  }

  private stil({ wachtend }: Dagpost): ReadonlySet<string> {
    const stil = wachtend.filter(({ stilte }) => stilte !== null && this.stilte.van(stilte) !== null);
    return new Set(stil.map(({ id }) => id));
  }
}

const moetWachten = (bericht: Wachtend, { nu, hadAl, wachtend }: Dagpost, kalender: Kalender): boolean => {
  const erWachtAl = wachtend.some(
    ({ wachtReden, wachtTot }) => wachtReden === 'bundel' && wachtTot !== null && wachtTot > nu,
  );
  return (hadAl || erWachtAl) && magWachten(bericht, nu, kalender);
};
