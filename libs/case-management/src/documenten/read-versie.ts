import { DOCUMENT_SOORTEN, isDocumentSoort } from '#domain';
import type { DocumentSoort } from '#domain';
import { Documenten } from '../ports/documenten.ts';
import type { Versie, VersieKop } from '../ports/documenten.ts';

export interface DocumentBeeld {
  readonly soort: DocumentSoort;
  readonly titel: string;
  /** The version that was asked for, or the latest; null when the document has none. */
  readonly versie: Versie | null;
  /** Newest first. */
  readonly versies: readonly VersieKop[];
}

/** One document to read, with the list of its versions; undefined = no such kind or no such version. */
export class ReadVersie {
  constructor(private readonly documenten: Documenten) {}

  async execute(trajectId: string, soort: string, nummer?: string): Promise<DocumentBeeld | undefined> {
    if (!isDocumentSoort(soort)) return undefined;
    const [versie, versies] = await Promise.all([
      this.documenten.versie(trajectId, soort, nummer),
      this.documenten.versies(trajectId, soort),
    ]);
    if (nummer !== undefined && !versie) return undefined;
    return { soort, titel: DOCUMENT_SOORTEN[soort], versie: versie ?? null, versies };
  }
}
