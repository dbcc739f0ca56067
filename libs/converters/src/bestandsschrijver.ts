import { Documentschrijver } from '#case-management';
import type { Pdfsoort, Schrijfopdracht, Wijzigingenopdracht } from '#case-management';
import { schrijfHtml } from './html/schrijf-html.tsx';
import type { Taaknaam, Taken } from './werkplaats/taken.ts';
import type { Grens, Werkplaats } from './werkplaats/werkplaats.ts';

const GRENS: Grens = { termijnMs: 60_000, geheugenMb: 1_024 };

/** Writes a document as Word, as PDF and as a page; what takes long in a thread. */
export class Bestandsschrijver extends Documentschrijver {
  constructor(private readonly werkplaats: Werkplaats) {
    super();
  }

  docx(opdracht: Schrijfopdracht): Promise<Uint8Array> {
    return this.schrijf('docx', opdracht);
  }

  wijzigingen(opdracht: Wijzigingenopdracht): Promise<Uint8Array> {
    return this.schrijf('wijzigingen', opdracht);
  }

  pdf(opdracht: Schrijfopdracht, soort: Pdfsoort): Promise<Uint8Array> {
    return this.schrijf(soort, opdracht);
  }

  html(opdracht: Schrijfopdracht): Promise<Uint8Array> {
    return Promise.resolve(schrijfHtml(opdracht));
  }

  private async schrijf<Naam extends Exclude<Taaknaam, 'lees'>>(
    naam: Naam,
    opdracht: Taken[Naam]['vraag'],
  ): Promise<Uint8Array> {
    const uitkomst = await this.werkplaats.doe(naam, opdracht, GRENS);
    if (uitkomst.soort === 'klaar') return uitkomst.antwoord;
    const waarom = uitkomst.soort === 'fout' ? uitkomst.fout : uitkomst.soort;
    throw new Error(`The document could not be written as ${naam}: ${waarom}`);
  }
}
