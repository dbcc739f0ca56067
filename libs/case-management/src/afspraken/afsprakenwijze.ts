import type { Upload } from '../documenten/bestand/controleer-bestand.ts';

/** How somebody wants to record the agreements: the words or a file here, or where they are kept. */
export type Afsprakenwijze =
  | {
      readonly soort: 'document';
      readonly tekst: string;
      readonly bestand?: Upload | undefined;
      /** What counts when there is a Word file and a text too. */
      readonly woorden?: 'bestand' | 'tekst' | undefined;
    }
  | { readonly soort: 'elders'; readonly plaats: string; readonly datum: string };
