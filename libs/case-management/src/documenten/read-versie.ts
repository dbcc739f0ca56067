import { documentVan } from '#domain';
import type { Actor } from '#workflow-engine';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import type { Versie, VersieKop } from '../ports/documenten.ts';
import { zonderInhoud } from './zonder-inhoud.ts';

export interface DocumentBeeld {
  readonly soort: string;
  readonly titel: string;
  /** Why this reader cannot read the content, or null. */
  readonly besloten: string | null;
  /** The version that was asked for, or the latest; null when the document has none, or is for others. */
  readonly versie: Versie | null;
  /** Newest first. */
  readonly versies: readonly VersieKop[];
}

/** One document to read, with the list of its versions; undefined = no such traject, kind or version. */
export class ReadVersie {
  constructor(
    private readonly documenten: Documenten,
    private readonly inzage: Inzage,
  ) {}

  async execute(
    trajectId: string,
    soort: string,
    actor: Actor,
    nummer?: string,
  ): Promise<DocumentBeeld | undefined> {
    const [inzicht, versies] = await Promise.all([
      this.inzage.execute(trajectId, actor),
      this.documenten.versies(trajectId, soort),
    ]);
    const blad = inzicht && documentVan(inzicht.blad, soort);
    if (!inzicht || !blad) return undefined;
    if (nummer !== undefined && !versies.some((versie) => versie.nummer === nummer)) return undefined;
    const { titel } = blad;
    const besloten = inzicht.besloten(blad);
    if (besloten !== null)
      return { soort, titel, besloten, versie: null, versies: versies.map(zonderInhoud) };
    const versie = await this.documenten.versie(trajectId, soort, nummer);
    return { soort, titel, besloten, versie: versie ?? null, versies };
  }
}
