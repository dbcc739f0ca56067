import { UnitOfWork } from '#workflow-engine';
import { Opsteller } from '../brief/opsteller.ts';
import { BerichtStore } from '../ports/bericht-store.ts';
import { BerichtenQueue } from '../ports/berichten-queue.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { ontvangerVan } from '../verdelen/stel-berichten-op.ts';
import { zetKlaar } from './zet-klaar.ts';

export interface StuurNieuweLinkInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  readonly doel: 'griffie' | 'reactie';
  /** The same request is mailed once. */
  readonly requestId: string;
}

/** Mails a deelnemer a fresh personal link, to the address that is in the dossier. Who takes no part gets nothing. */
export class StuurNieuweLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bronnen: Mailbronnen,
    private readonly store: BerichtStore,
    private readonly queue: BerichtenQueue,
    private readonly opsteller: Opsteller,
  ) {}

  async execute({ trajectId, deelnemerId, doel, requestId }: StuurNieuweLinkInput): Promise<void> {
    const { personen } = await this.bronnen.personen(trajectId);
    const persoon = personen.find(({ id, soort }) => soort === 'deelnemer' && id === deelnemerId);
    const bron = await this.bronnen.bron(null, trajectId);
    const rol = persoon?.rollen[0];
    if (!persoon || !bron || rol === undefined) return;
    const bericht = this.opsteller.bericht({
      sjabloon: `nieuwe-link-${doel}`,
      bron,
      aan: ontvangerVan({ persoon, rol }),
      onderdelen: [],
      gebeurtenis: {},
      sleutel: `nieuwe-link-${doel}:${deelnemerId}:${requestId}`,
      ronde: null,
      agenda: null,
    });
    await this.unitOfWork.run((tx) => zetKlaar(tx, this.store, this.queue, [bericht]));
  }
}
