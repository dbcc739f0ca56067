import { controleer, uitPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';

/** The blocks that the editor posted, as JSON; undefined when there are none. */
export const blokkenIn = (typed: Readonly<Record<string, string>>): unknown => {
  const json = typed['blokken'];
  if (json === undefined || json === '') return undefined;
  try {
    return JSON.parse(json);
  } catch {
    // Not what the editor sends: the use case says that it cannot be read.
    return null;
  }
};

/** What somebody wrote in a form that comes back, as a document to go on with; undefined when it cannot be read. */
export const getypteTekst = (typed: Readonly<Record<string, string>>): TekstDocument | undefined => {
  const blokken = blokkenIn(typed);
  if (blokken !== undefined) {
    const oordeel = controleer(blokken);
    return oordeel.ok ? oordeel.doc : undefined;
  }
  let nummer = 0;
  const tekst = typed['tekst'];
  return tekst === undefined ? undefined : uitPlatteTekst(tekst, () => `getypt-${++nummer}`);
};
