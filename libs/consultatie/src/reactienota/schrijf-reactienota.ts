import { Documentschrijver, conflict } from '#case-management';
import type { CaseResult } from '#case-management';
import { Clock } from '#workflow-engine';
import type { Consultatievorm } from '../vorm.ts';
import { LeesNotabron } from './lees-notabron.ts';
import { reactienota } from './reactienota.ts';

export interface SchrijfReactienotaInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  readonly formaat: 'docx' | 'pdf';
  /** For the bureau and the griffie only; otherwise names are in it when the readers of the round saw them too. */
  readonly metNamen: boolean;
}

export interface Notabestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Uint8Array;
}

const TYPE = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const NOG_NIETS = conflict('De consultatie is nog niet verstuurd. Daarna kunt u een reactienota maken.');

/** The reactienota as a file. It is not kept: it is made of what does not change once the griffie has confirmed. */
export class SchrijfReactienota {
  constructor(
    private readonly leesBron: LeesNotabron,
    private readonly schrijver: Documentschrijver,
    private readonly clock: Clock,
  ) {}

  async execute(input: SchrijfReactienotaInput): Promise<CaseResult<{ readonly bestand: Notabestand }>> {
    const { trajectId, vorm, formaat, metNamen } = input;
    const bron = await this.leesBron.execute(
      trajectId,
      vorm,
      (rondes) => metNamen || rondes.every(({ zichtbaarheid }) => zichtbaarheid === 'ontvangers'),
    );
    if (!bron) return NOG_NIETS;
    const { titel, uitkomst, bevestigdOp } = bron;
    const namen = bron.metNamen ? ', met namen' : '';
    const opdracht = {
      titel: `Reactienota ‘${titel}’`,
      inhoud: reactienota(bron),
      afbeeldingen: new Map(),
      voettekst: `${bevestigdOp === null ? 'Voorlopige reactienota' : 'Reactienota'} bij versie ${uitkomst.nummer}${namen}`,
      auteur: 'Gangmaker',
      op: bevestigdOp ?? (await this.clock.now()),
    };
    const inhoud =
      formaat === 'docx' ? await this.schrijver.docx(opdracht) : await this.schrijver.pdf(opdracht, 'ua');
    const naam = `reactienota-${bestandsnaam(titel)}${bron.metNamen ? '-met-namen' : ''}.${formaat}`;
    return { ok: true, bestand: { naam, type: TYPE[formaat], inhoud } };
  }
}

const bestandsnaam = (titel: string): string =>
  titel
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
