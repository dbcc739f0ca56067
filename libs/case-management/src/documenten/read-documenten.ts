import { DOCUMENT_SOORTEN } from '#domain';
import type { DocumentSoort } from '#domain';
import { Documenten } from '../ports/documenten.ts';
import type { VersieKop } from '../ports/documenten.ts';

export interface DocumentKop {
  readonly soort: DocumentSoort;
  readonly titel: string;
  readonly laatste: VersieKop | null;
}

/** Every kind of document that a dossier can have, with its latest version. */
export class ReadDocumenten {
  constructor(private readonly documenten: Documenten) {}

  async execute(trajectId: string): Promise<DocumentKop[]> {
    const laatste = await this.documenten.laatste(trajectId);
    return Object.entries(DOCUMENT_SOORTEN).map(([soort, titel]) => ({
      soort: soort as DocumentSoort,
      titel,
      laatste: laatste.get(soort as DocumentSoort) ?? null,
    }));
  }
}
