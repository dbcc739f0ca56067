import { isDocumentSoort } from '#domain';
import { Documenten } from '../ports/documenten.ts';
import type { NieuwBestand } from '../ports/documenten.ts';

/** The file of one version, to be saved and never to be shown: it came from outside. */
export class DownloadBestand {
  constructor(private readonly documenten: Documenten) {}

  async execute(
    trajectId: string,
    soort: string,
    nummer: string,
  ): Promise<Omit<NieuwBestand, 'sha256'> | undefined> {
    return isDocumentSoort(soort) ? this.documenten.bestand(trajectId, soort, nummer) : undefined;
  }
}
