import type { Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../../case-result.ts';
import type { NieuwBestand } from '../../ports/documenten.ts';
import { Documentschrijver } from '../../ports/documentomzetter.ts';
import type { Schrijfopdracht } from '../../ports/documentomzetter.ts';
import { BESTANDSSOORTEN } from '../bestand/bestandssoort.ts';
import { ReadVersie } from '../read-versie.ts';
import { Opdrachten, bestandsnaam } from './opdrachten.ts';

/** `archief`: a PDF to keep for long. */
export const FORMATEN = ['docx', 'pdf', 'archief', 'html'] as const;
export type Formaat = (typeof FORMATEN)[number];

export const isFormaat = (tekst: string): tekst is Formaat => (FORMATEN as readonly string[]).includes(tekst);

export type Uitvoer = Omit<NieuwBestand, 'sha256'>;

const GEEN_WOORDEN = conflict(
  'Van deze versie is alleen een bestand bewaard. Download dat bestand; de tekst zelf is hier niet bekend.',
);

export interface DownloadVersieInput {
  readonly trajectId: string;
  readonly soort: string;
  readonly nummer: string;
  readonly formaat: Formaat;
  readonly actor: Actor;
}

/** One version as a file of our own making. */
export class DownloadVersie {
  constructor(
    private readonly readVersie: ReadVersie,
    private readonly opdrachten: Opdrachten,
    private readonly schrijver: Documentschrijver,
  ) {}

  async execute(input: DownloadVersieInput): Promise<CaseResult<{ readonly bestand: Uitvoer }>> {
    const { trajectId, soort, nummer, formaat, actor } = input;
    const beeld = await this.readVersie.execute(trajectId, soort, actor, nummer);
    if (!beeld) return notFound();
    if (beeld.besloten !== null)
      return { ok: false, refusal: { code: 'confidential', text: beeld.besloten } };
    const { versie, titel } = beeld;
    if (!versie) return notFound();
    if (versie.inhoud.content.length === 0) return GEEN_WOORDEN;
    const opdracht = await this.opdrachten.voor(trajectId, titel, versie);
    return {
      ok: true,
      bestand: await this.schrijf(opdracht, formaat, (ext) => bestandsnaam(titel, nummer, ext)),
    };
  }

  private async schrijf(
    opdracht: Schrijfopdracht,
    formaat: Formaat,
    naam: (extensie: string) => string,
  ): Promise<Uitvoer> {
    const { docx, pdf } = BESTANDSSOORTEN;
    switch (formaat) {
      case 'docx':
        return { naam: naam('docx'), type: docx, inhoud: await this.schrijver.docx(opdracht) };
      case 'pdf':
        return { naam: naam('pdf'), type: pdf, inhoud: await this.schrijver.pdf(opdracht, 'ua') };
      case 'archief':
        return {
          naam: naam('archief.pdf'),
          type: pdf,
          inhoud: await this.schrijver.pdf(opdracht, 'archief'),
        };
      case 'html':
        return {
          naam: naam('html'),
          type: 'text/html; charset=utf-8',
          inhoud: await this.schrijver.html(opdracht),
        };
    }
  }
}
