import { Ids, type Actor } from '#workflow-engine';
import { BewaakPlaatsen } from '../bijeenkomsten/opzet/bewaak-plaatsen.ts';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import { Deelnemers } from '../ports/deelnemers.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { ReadTraject } from '../trajecten/read-traject.ts';
import { BekijkImport } from './bekijk-import.ts';

export interface VoegDeelnemersToeInput {
  readonly trajectId: string;
  /** The text as it was pasted or uploaded. */
  readonly tekst: string;
  /** Add the good lines and leave those with faults; otherwise one fault stops all. */
  readonly foutenOverslaan?: boolean | undefined;
  readonly actor: Actor;
}

export interface ToegevoegdeDeelnemers {
  readonly toegevoegd: number;
  /** Lines that were left, for the text field. */
  readonly nietIngelezen: string;
}

const hoeveel = (aantal: number): string => (aantal === 1 ? '1 deelnemer' : `${aantal} deelnemers`);

/** Adds everybody on a list in one transaction; a repeated confirmation adds nobody twice. */
export class VoegDeelnemersToe {
  private readonly bekijk: BekijkImport;

  constructor(
    private readonly plaatsen: BewaakPlaatsen,
    private readonly readTraject: ReadTraject,
    private readonly deelnemers: Deelnemers,
    private readonly dossierlog: Dossierlog,
    private readonly ids: Ids,
  ) {
    this.bekijk = new BekijkImport(deelnemers, readTraject);
  }

  async execute(input: VoegDeelnemersToeInput): Promise<CaseResult<ToegevoegdeDeelnemers>> {
    const { trajectId, actor } = input;
    const traject = await this.readTraject.execute(trajectId);
    if (!traject) return notFound();
    if (traject.status === 'afgerond')
      return conflict('Dit traject is afgerond. De lijst kan niet meer veranderen.');
    const voorbeeld = await this.bekijk.execute(input);
    if (!voorbeeld) return notFound();
    const { nieuw, bekend, fouten, nietIngelezen } = voorbeeld;
    if (fouten.length > 0 && !input.foutenOverslaan)
      return invalid(
        ...fouten.map(({ regel, tekst }) => ({ field: 'tekst', text: `Regel ${regel}: ${tekst}` })),
      );
    if (nieuw.length === 0 && bekend.length === 0)
      return invalid({
        field: 'tekst',
        text: 'Er staat niemand in de lijst. Plak per persoon een regel met naam, e-mailadres en rol.',
      });
    const rijen = nieuw.map(({ naam, email, rol, functie = '' }) => ({
      id: this.ids.next(),
      naam,
      email,
      rol,
      functie,
    }));
    const gelukt = await this.plaatsen.run(trajectId, async (tx) => {
      const toegevoegd = rijen.length === 0 ? [] : await this.deelnemers.insert(tx, trajectId, rijen);
      if (toegevoegd.length > 0)
        this.dossierlog.note(tx, trajectId, actor, `${hoeveel(toegevoegd.length)} toegevoegd uit een lijst`);
      return toegevoegd;
    });
    if (!gelukt.ok) return gelukt;
    return { ok: true, toegevoegd: gelukt.waarde.length, nietIngelezen };
  }
}
