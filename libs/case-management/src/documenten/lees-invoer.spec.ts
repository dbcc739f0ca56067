import { uitPlatteTekst } from '#documents';
import { Ids } from '#workflow-engine';
import { Documentlezer, Virusscanner, type Inlezing } from '../ports/documentomzetter.ts';
import { KeurBestand } from './bestand/keur-bestand.ts';
import { zip } from './bestand/zip.fixture.ts';
import { LeesInvoer } from './lees-invoer.ts';

const DOCX = zip({ '[Content_Types].xml': '<x/>', 'word/document.xml': '<w/>' });
const INGELEZEN = uitPlatteTekst('Uit Word.', () => 'w1');

class Teller extends Ids {
  #nummer = 0;
  next(): string {
    return `id${++this.#nummer}`;
  }
}

/** Writes down in which order things happen to a file. */
class Gebeurd {
  readonly stappen: string[] = [];
  virus: string | null = null;
  lezing: Inlezing = { ok: true, inhoud: INGELEZEN, afbeeldingen: [], meldingen: [] };

  get leesInvoer(): LeesInvoer {
    return new LeesInvoer(new KeurBestand(this.#scanner(), this.#lezer(), new Teller()), new Teller());
  }

  #scanner(): Virusscanner {
    const keur = async (): Promise<string | null> => {
      this.stappen.push('gescand');
      return this.virus;
    };
    return { keur };
  }

  #lezer(): Documentlezer {
    const lees = async (): Promise<Inlezing> => {
      this.stappen.push('gelezen');
      return this.lezing;
    };
    return { lees };
  }
}

const word = { naam: 'visie.docx', inhoud: DOCX };
const pdf = { naam: 'visie.pdf', inhoud: Buffer.from('%PDF-1.7') };
let wereld: Gebeurd;
beforeEach(() => {
  wereld = new Gebeurd();
});

describe('a file', () => {
  it('is scanned before anything opens it', async () => {
    const { woorden } = await wereld.leesInvoer.execute({ tekst: '', bestand: word });
    expect(wereld.stappen).toEqual(['gescand', 'gelezen']);
    expect(woorden).toMatchObject({ hoe: 'bestand', bestand: 'visie.docx' });
  });

  it('with a virus is never opened', async () => {
    wereld.virus = 'In dit bestand zit een virus.';
    const { faults, bestand } = await wereld.leesInvoer.execute({ tekst: '', bestand: word });
    expect([faults, bestand]).toEqual([[{ field: 'bestand', text: 'In dit bestand zit een virus.' }], null]);
    expect(wereld.stappen).toEqual(['gescand']);
  });

  it('that is empty or too large is not even scanned', async () => {
    for (const inhoud of [Buffer.alloc(0), Buffer.alloc(10 * 1024 * 1024 + 1)])
      expect((await wereld.leesInvoer.execute({ bestand: { naam: 'a', inhoud } })).faults).toHaveLength(1);
    expect(wereld.stappen).toEqual([]);
  });

  it('that is no Word file is kept as it is, beside the words', async () => {
    const uit = await wereld.leesInvoer.execute({ tekst: 'Mijn woorden', bestand: pdf });
    expect(uit).toMatchObject({
      faults: [],
      woorden: { hoe: 'getypt' },
      bestand: { type: 'application/pdf' },
    });
    expect(wereld.stappen).toEqual(['gescand']);
  });

  it('that cannot be read says why', async () => {
    wereld.lezing = { ok: false, text: 'Dit bestand is afgebroken.' };
    const { faults } = await wereld.leesInvoer.execute({ tekst: '', bestand: word });
    expect(faults).toEqual([{ field: 'bestand', text: 'Dit bestand is afgebroken.' }]);
  });
});

describe('a Word file beside a text', () => {
  const vorige = uitPlatteTekst('Zoals het was.', () => 'v1');

  it('gives the words when the text was left as it was', async () => {
    const uit = await wereld.leesInvoer.execute({ tekst: 'Zoals het was.', bestand: word }, vorige);
    expect(uit.woorden?.hoe).toBe('bestand');
  });

  it('asks which of the two counts when both are new', async () => {
    const invoer = { tekst: 'Iets anders.', bestand: word };
    expect((await wereld.leesInvoer.execute(invoer, vorige)).faults).toMatchObject([{ field: 'woorden' }]);
    const tekst = await wereld.leesInvoer.execute({ ...invoer, woorden: 'tekst' }, vorige);
    expect([tekst.faults, tekst.woorden?.hoe]).toEqual([[], 'getypt']);
    const bestand = await wereld.leesInvoer.execute({ ...invoer, woorden: 'bestand' }, vorige);
    expect([bestand.faults, bestand.woorden?.hoe]).toEqual([[], 'bestand']);
  });
});

describe('words', () => {
  it('of the editor count before those of the plain field, and are held to the whitelist', async () => {
    const goed = await wereld.leesInvoer.execute({ tekst: 'plat', blokken: INGELEZEN });
    expect(goed.woorden).toEqual({ hoe: 'bewerkt', inhoud: INGELEZEN });
    for (const blokken of [null, {}, { type: 'doc', content: [{ type: 'iframe' }] }])
      expect((await wereld.leesInvoer.execute({ blokken })).faults).toMatchObject([{ field: 'tekst' }]);
  });

  it('that began with the template say so', async () => {
    const uit = await wereld.leesInvoer.execute({ tekst: '# Visie', uitSjabloon: true });
    expect(uit.woorden?.hoe).toBe('sjabloon');
  });

  it('are asked for when there is nothing at all, and may stay as they are', async () => {
    expect((await wereld.leesInvoer.execute({ tekst: ' ' })).faults).toMatchObject([{ field: 'tekst' }]);
    expect(await wereld.leesInvoer.execute({})).toMatchObject({ faults: [], woorden: null, bestand: null });
  });
});
