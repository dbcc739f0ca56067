import { rolkeuzeVan } from '#domain';
import { Ids, type Actor } from '#workflow-engine';
import { BewaakPlaatsen } from '../bijeenkomsten/opzet/bewaak-plaatsen.ts';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import { Deelnemers, type Persoonsgegevens } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { ReadTraject, type Traject } from '../trajecten/read-traject.ts';
import { leesPersoonsgegevens, type PersoonInvoer } from './lees-persoonsgegevens.ts';

export interface BewaarDeelnemerInput extends PersoonInvoer {
  readonly trajectId: string;
  /** Absent: somebody new. */
  readonly deelnemerId?: string | undefined;
  readonly actor: Actor;
}

const BEZET = {
  field: 'email',
  text: 'Iemand anders in deze lijst heeft dit e-mailadres al. Vul een ander adres in.',
};

/**
 * The client that is one person is in the list once: whoever else got that role would read what is for this person's
 * eyes, and decide about taking part.
 */
const ENIGE = {
  field: 'rol',
  text: 'Dit traject is van één burgemeester, en die staat al in de lijst. Kies een andere rol.',
};

/** Adds one deelnemer, or corrects one. */
export class BewaarDeelnemer {
  constructor(
    private readonly plaatsen: BewaakPlaatsen,
    private readonly readTraject: ReadTraject,
    private readonly deelnemers: Deelnemers,
    private readonly dossierlog: Dossierlog,
    private readonly ids: Ids,
  ) {}

  async execute(input: BewaarDeelnemerInput): Promise<CaseResult<{ readonly deelnemerId: string }>> {
    const { trajectId, deelnemerId, actor } = input;
    const traject = await this.readTraject.execute(trajectId);
    if (!traject) return notFound();
    if (traject.status === 'afgerond')
      return conflict('Dit traject is afgerond. De lijst kan niet meer veranderen.');
    const gelezen = leesPersoonsgegevens(input, rolkeuzeVan(traject.blad, traject.client.soort));
    if ('faults' in gelezen) return invalid(...gelezen.faults);
    const { gegevens } = gelezen;
    if (await this.isTweede(traject, gegevens, deelnemerId)) return invalid(ENIGE);
    if (deelnemerId === undefined) return this.voegToe(input, gegevens);
    const huidig = await this.deelnemers.find(trajectId, deelnemerId);
    if (!huidig || huidig.afgemeldOp !== null) return notFound();
    const gelukt = await this.plaatsen.run(trajectId, async (tx) => {
      const vrij = await this.deelnemers.update(tx, trajectId, { id: deelnemerId, ...gegevens });
      if (vrij)
        this.dossierlog.note(tx, trajectId, actor, `Gegevens van deelnemer gewijzigd: ${gegevens.naam}`);
      return vrij;
    });
    if (!gelukt.ok) return gelukt;
    return gelukt.waarde ? { ok: true, deelnemerId } : invalid(BEZET);
  }

  private async voegToe(
    { trajectId, actor }: BewaarDeelnemerInput,
    gegevens: Persoonsgegevens,
  ): Promise<CaseResult<{ readonly deelnemerId: string }>> {
    const id = this.ids.next();
    const gelukt = await this.plaatsen.run(trajectId, async (tx) => {
      const toegevoegd = await this.deelnemers.insert(tx, trajectId, [{ id, ...gegevens }]);
      if (toegevoegd.length > 0)
        this.dossierlog.note(tx, trajectId, actor, `Deelnemer toegevoegd: ${gegevens.naam}`);
      return toegevoegd;
    });
    if (!gelukt.ok) return gelukt;
    return gelukt.waarde.length > 0 ? { ok: true, deelnemerId: id } : invalid(BEZET);
  }

  private async isTweede(
    { id, client }: Traject,
    { rol }: Persoonsgegevens,
    deelnemerId: string | undefined,
  ): Promise<boolean> {
    if (client.soort !== 'persoon' || rol !== 'burgemeester') return false;
    return (await this.deelnemers.alle(id)).some((ander) => ander.rol === rol && ander.id !== deelnemerId);
  }
}
