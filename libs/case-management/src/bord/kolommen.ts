export interface Kolom {
  readonly id: string;
  readonly titel: string;
}

interface Versie {
  readonly version: number;
  readonly phases: readonly { readonly id: string; readonly title: string }[];
}

/**
 * The columns of a board on which trajecten of several versions stand beside each other: the phases of the latest
 * version, and those that only another one has at the place where they come in it.
 */
export const kolommenVan = (versies: readonly Versie[]): readonly Kolom[] => {
  const kolommen: Kolom[] = [];
  for (const { phases } of versies.toSorted((a, b) => b.version - a.version)) {
    let plaats = 0;
    for (const { id, title } of phases) {
      const bekend = kolommen.findIndex((kolom) => kolom.id === id);
      if (bekend === -1) kolommen.splice(plaats, 0, { id, titel: title });
      plaats = (bekend === -1 ? plaats : bekend) + 1;
    }
  }
  return kolommen;
};
