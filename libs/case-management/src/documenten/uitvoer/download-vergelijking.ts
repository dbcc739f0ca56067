import type { CaseResult } from '../../case-result.ts';
import { Documentschrijver } from '../../ports/documentomzetter.ts';
import { BESTANDSSOORTEN } from '../bestand/bestandssoort.ts';
import { VergelijkVersies } from '../vergelijk-versies.ts';
import type { VergelijkInput } from '../vergelijk-versies.ts';
import type { Uitvoer } from './download-versie.ts';
import { Opdrachten, bestandsnaam } from './opdrachten.ts';

/** What differs between two versions, as a Word file with tracked changes. */
export class DownloadVergelijking {
  constructor(
    private readonly vergelijkVersies: VergelijkVersies,
    private readonly opdrachten: Opdrachten,
    private readonly schrijver: Documentschrijver,
  ) {}

  async execute(input: VergelijkInput): Promise<CaseResult<{ readonly bestand: Uitvoer }>> {
    const result = await this.vergelijkVersies.execute(input);
    if (!result.ok) return result;
    const { titel, oud, nieuw } = result;
    const opdracht = await this.opdrachten.voor(input.trajectId, titel, nieuw, oud);
    const inhoud = await this.schrijver.wijzigingen({ ...opdracht, oud: oud.inhoud });
    const naam = bestandsnaam(titel, `${oud.nummer} naar ${nieuw.nummer}`, 'docx');
    return { ok: true, bestand: { naam, type: BESTANDSSOORTEN.docx, inhoud } };
  }
}
