import { neemIdsOver, uitPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';

/** What somebody typed as a document; blocks that did not change keep the ids they had. */
export const leesTekst = (tekst: string, vorige: TekstDocument, ids: () => string): TekstDocument =>
  neemIdsOver(uitPlatteTekst(tekst, ids), vorige, ids);
