import { definitions, overzettingen, type Overzetting, type Programma } from '#workflows';

/** What this program can run: every programme in every version, and the ways between them. */
export interface Programmas {
  readonly definitions: readonly Programma[];
  readonly overzettingen: readonly Overzetting[];
}

export const PROGRAMMAS: Programmas = { definitions, overzettingen };

/** Versions of one programme, the newest first. */
export const versiesVan = ({ definitions: alle }: Programmas, naam: string): readonly Programma[] =>
  alle.filter(({ name }) => name === naam).toSorted((a, b) => b.version - a.version);
