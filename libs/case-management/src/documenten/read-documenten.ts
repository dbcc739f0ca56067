import type { Actor } from '#workflow-engine';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import type { VersieKop } from '../ports/documenten.ts';
import { zonderInhoud } from './zonder-inhoud.ts';

export interface DocumentKop {
  readonly soort: string;
  readonly titel: string;
  readonly laatste: VersieKop | null;
  /** Why this reader cannot read the content, or null. */
  readonly besloten: string | null;
}

/** Every kind of document of the programme, with its latest version; undefined when there is no such traject. */
export class ReadDocumenten {
  constructor(
    private readonly documenten: Documenten,
    private readonly inzage: Inzage,
  ) {}

  async execute(trajectId: string, actor: Actor): Promise<DocumentKop[] | undefined> {
    const [inzicht, laatste] = await Promise.all([
      this.inzage.execute(trajectId, actor),
      this.documenten.laatste(trajectId),
    ]);
    return inzicht?.blad.documenten.map((document) => {
      const { soort, titel } = document;
      const besloten = inzicht.besloten(document);
      const kop = laatste.get(soort) ?? null;
      return { soort, titel, besloten, laatste: kop && besloten !== null ? zonderInhoud(kop) : kop };
    });
  }
}
