import { formatDatumTijd } from '#domain';
import type { Transaction } from '#workflow-engine';
import { Verslag } from '../../dossier/verslag.ts';
import { Bijeenkomsten } from '../../ports/bijeenkomsten.ts';
import { Datumpeilingen } from '../../ports/datumpeilingen.ts';
import { Zittingopzet } from '../../ports/zittingopzet.ts';
import type { PlanInput, VoorbereidePlanning } from './bereid-planning-voor.ts';

type Opdracht = Pick<PlanInput, 'trajectId' | 'onderdeel' | 'actor'>;

/** What is kept of a planning: the dates, and what follows from there being one. */
export class SchrijfPlanning {
  constructor(
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly opzet: Zittingopzet,
    private readonly peilingen: Datumpeilingen,
    private readonly verslag: Verslag,
  ) {}

  within(tx: Transaction, opdracht: Opdracht, planning: VoorbereidePlanning): void {
    const { trajectId, onderdeel, actor } = opdracht;
    const { wat, wordt, blad, nummer, klaarMet, mee } = planning;
    const zitting = { onderdeel, nummer };
    if (wat === 'opmerking') {
      this.bijeenkomsten.wijzigOpmerking(tx, trajectId, zitting, wordt.opmerking);
      this.verslag.schrijf(tx, { trajectId, actor, wat: `Opmerking bij ${blad.naam} gewijzigd` });
      return;
    }
    this.bijeenkomsten.plan(tx, trajectId, zitting, wordt);
    this.opzet.neemTrainersOver(tx, trajectId, zitting);
    this.peilingen.sluitMetDatum(tx, trajectId, onderdeel, wordt.begin, actor);
    for (const later of mee) {
      this.bijeenkomsten.plan(tx, trajectId, later, later.wordt);
      const regel = `${later.titel} verzet naar ${formatDatumTijd(later.wordt.beginLokaal)}, samen met ${blad.naam}`;
      this.verslag.schrijf(tx, { trajectId, actor, wat: regel });
    }
    const regel = `${blad.titel} ${wat === 'verzet' ? 'verzet naar' : 'gepland op'} ${formatDatumTijd(wordt.beginLokaal)}`;
    this.verslag.schrijf(tx, { trajectId, actor, wat: regel, taken: klaarMet === null ? [] : [klaarMet] });
  }
}
