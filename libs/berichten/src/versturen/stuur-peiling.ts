import { Peilingpost, type Peilingbericht } from '#case-management';
import { formatDatum, formatTijd } from '#domain';
import type { Transaction } from '#workflow-engine';
import { Opsteller } from '../brief/opsteller.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { ontvangerVan } from '../verdelen/stel-berichten-op.ts';
import { zetKlaar } from './zet-klaar.ts';

type Peilingsjabloon = 'datumpeiling' | 'datumpeiling-herinnering' | 'datumpeiling-ingetrokken';

const regelVan = ({ beginLokaal, eindLokaal, plaats }: Peilingbericht['peiling']['opties'][number]): string =>
  `${formatDatum(beginLokaal)}, ${formatTijd(beginLokaal)} – ${formatTijd(eindLokaal)} uur, ${plaats}`;

/** Mails about proposed dates: one a person, never twice for one poll (or one day of reminding). */
export class StuurPeiling extends Peilingpost {
  constructor(
    private readonly bronnen: Mailbronnen,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly opsteller: Opsteller,
  ) {
    super();
  }

  gevraagd(tx: Transaction, bericht: Peilingbericht): Promise<void> {
    return this.stuur(tx, 'datumpeiling', bericht, bericht.peiling.id);
  }

  herinnering(tx: Transaction, bericht: Peilingbericht, dag: string): Promise<void> {
    return this.stuur(tx, 'datumpeiling-herinnering', bericht, `${bericht.peiling.id}:${dag}`);
  }

  ingetrokken(tx: Transaction, bericht: Peilingbericht): Promise<void> {
    return this.stuur(tx, 'datumpeiling-ingetrokken', bericht, bericht.peiling.id);
  }

  private async stuur(
    tx: Transaction,
    sjabloon: Peilingsjabloon,
    { peiling, naam, aan }: Peilingbericht,
    eenmalig: string,
  ): Promise<void> {
    const { trajectId, toelichting, opties } = peiling;
    const [{ personen }, bron] = await Promise.all([
      this.bronnen.personen(trajectId),
      this.bronnen.bron(tx, trajectId),
    ]);
    if (!bron) throw new Error(`No traject ${trajectId}`);
    const gebeurtenis = {
      type: sjabloon,
      zitting: naam,
      bericht: toelichting,
      opties: opties.map(regelVan).join('\n'),
    };
    const berichten = personen.flatMap((persoon) => {
      const rol = persoon.rollen[0];
      if (persoon.soort !== 'deelnemer' || rol === undefined || !aan.includes(persoon.id)) return [];
      return [
        this.opsteller.bericht({
          sjabloon,
          bron,
          aan: ontvangerVan({ persoon, rol }),
          onderdelen: [],
          gebeurtenis,
          sleutel: `${sjabloon}:${eenmalig}:${persoon.id}`,
          ronde: null,
          agenda: null,
        }),
      ];
    });
    await zetKlaar(tx, this.store, this.queue, berichten);
  }
}
