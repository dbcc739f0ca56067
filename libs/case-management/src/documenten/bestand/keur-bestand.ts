import { Ids } from '#workflow-engine';
import { Documentlezer, Virusscanner } from '../../ports/documentomzetter.ts';
import type { Ingelezen } from '../../ports/documentomzetter.ts';
import type { NieuwBestand } from '../../ports/documenten.ts';
import { BESTANDSSOORTEN } from './bestandssoort.ts';
import { controleerBestand, grootteFout } from './controleer-bestand.ts';
import type { Upload } from './controleer-bestand.ts';

export type Bestandskeuring =
  | { readonly ok: true; readonly bestand: NieuwBestand }
  /** Dutch: what is wrong and what to do. */
  | { readonly ok: false; readonly text: string };

export type Lezing = ({ readonly ok: true } & Ingelezen) | { readonly ok: false; readonly text: string };

export const isWordbestand = ({ type }: Pick<NieuwBestand, 'type'>): boolean => type === BESTANDSSOORTEN.docx;

/** Everything a file goes through before it is kept: its size, the virus scanner, and only then what is in it. */
export class KeurBestand {
  constructor(
    private readonly scanner: Virusscanner,
    private readonly lezer: Documentlezer,
    private readonly ids: Ids,
  ) {}

  async execute(upload: Upload): Promise<Bestandskeuring> {
    const fout = grootteFout(upload) ?? (await this.scanner.keur(upload.inhoud));
    return fout === null ? controleerBestand(upload) : { ok: false, text: fout };
  }

  /** The words of a Word file that was found sound. */
  lees({ inhoud }: NieuwBestand): Promise<Lezing> {
    return this.lezer.lees(inhoud, () => this.ids.next());
  }
}
