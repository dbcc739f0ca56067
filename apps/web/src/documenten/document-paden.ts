import type { Formaat } from '#case-management';

/** The addresses of one document, for whoever reads it below `basis`: the dossier, or a personal link. */
export interface DocumentPaden {
  readonly document: string;
  readonly vergelijken: string;
  /** The hash of an image comes behind it. */
  readonly afbeeldingen: string;
  versie(nummer: string): string;
  bestand(nummer: string): string;
  uitvoer(nummer: string, formaat: Formaat): string;
  vergelijking(oud: string, nieuw: string): string;
  wijzigingen(oud: string, nieuw: string): string;
}

export const documentPaden = (basis: string, soort: string): DocumentPaden => {
  const document = `${basis}/documenten/${soort}`;
  const twee = (oud: string, nieuw: string): string => `?${new URLSearchParams({ oud, nieuw }).toString()}`;
  return {
    document,
    vergelijken: `${document}/vergelijken`,
    afbeeldingen: `${document}/afbeeldingen/`,
    versie: (nummer) => `${document}?versie=${nummer}`,
    bestand: (nummer) => `${document}/${nummer}/bestand`,
    uitvoer: (nummer, formaat) => `${document}/${nummer}/als/${formaat}`,
    vergelijking: (oud, nieuw) => `${document}/vergelijken${twee(oud, nieuw)}`,
    wijzigingen: (oud, nieuw) => `${document}/vergelijken/docx${twee(oud, nieuw)}`,
  };
};
