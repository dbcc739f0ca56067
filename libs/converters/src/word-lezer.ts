import { Documentlezer } from '#case-management';
import type { Inlezing } from '#case-management';
import { MAX_WORDBESTAND, WEIGERING } from './weigering.ts';
import type { Grens, Werkplaats } from './werkplaats/werkplaats.ts';

const GRENS: Grens = { termijnMs: 20_000, geheugenMb: 768 };

/** The first bytes of what Word wrote before 2007, and of a .docx with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK');

const beginMet = (bytes: Uint8Array, begin: Uint8Array): boolean =>
  begin.every((waarde, op) => bytes[op] === waarde);

const opHetOog = (bytes: Uint8Array): string | undefined => {
  if (bytes.length === 0) return WEIGERING.leeg;
  if (bytes.length > MAX_WORDBESTAND) return WEIGERING.teGroot;
  if (beginMet(bytes, OLE)) return WEIGERING.oudWord;
  return beginMet(bytes, ZIP) ? undefined : WEIGERING.geenZip;
};

interface Knoop {
  attrs?: { id?: string };
  content?: Knoop[];
}

/** The thread counts its blocks; the caller's ids come here, into the copy that the thread sent. */
const geefIds = (knoop: Knoop, ids: () => string): void => {
  if (knoop.attrs?.id !== undefined) knoop.attrs.id = ids();
  for (const kind of knoop.content ?? []) geefIds(kind, ids);
};

/** Reads a .docx with mammoth, in a thread; whatever the bytes are, it answers with a document or a sentence. */
export class WordLezer extends Documentlezer {
  constructor(
    private readonly werkplaats: Werkplaats,
    private readonly grens: Grens = GRENS,
  ) {
    super();
  }

  async lees(bytes: Uint8Array, ids: () => string): Promise<Inlezing> {
    const bezwaar = opHetOog(bytes);
    if (bezwaar !== undefined) return { ok: false, text: bezwaar };
    const uitkomst = await this.werkplaats.doe('lees', bytes, this.grens);
    switch (uitkomst.soort) {
      case 'klaar': {
        const { inhoud, afbeeldingen, meldingen } = uitkomst.antwoord;
        geefIds(inhoud as unknown as Knoop, ids);
        return { ok: true, inhoud, afbeeldingen, meldingen };
      }
      case 'geweigerd':
        return { ok: false, text: uitkomst.zin };
      case 'opgegeven':
        return { ok: false, text: WEIGERING.teTraag };
      case 'fout':
        return { ok: false, text: WEIGERING.kapot };
    }
  }
}
