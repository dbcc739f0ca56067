import type { FieldFault } from '#workflow-engine';

export const MAX_REACTIE = 10_000;

/** The field of the reaction to one place; in general it is 'tekst'. */
export const reactieveld = (blokId: string | null): string => (blokId === null ? 'tekst' : `tekst-${blokId}`);

export const teLang = (tekst: string, veld: string): FieldFault[] =>
  tekst.length > MAX_REACTIE
    ? [
        {
          field: veld,
          text: `Deze reactie is te lang: ${tekst.length} tekens. Maak haar korter dan ${MAX_REACTIE} tekens.`,
        },
      ]
    : [];
