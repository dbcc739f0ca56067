import fc from 'fast-check';
import { uitPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';
import { BEELD, opdrachtMet, willekeurigDocument } from '../documenten.fixture.ts';
import { letters } from './letters.ts';
import { schrijfPdf } from './schrijf-pdf.ts';
import { tekensVan } from './tekens.ts';
import { Toonbaar } from './toonbaar.ts';

let teller = 0;
const lees = (tekst: string): TekstDocument => uitPlatteTekst(tekst, () => `p${++teller}`);
const kenmerken = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');

describe('a PDF', () => {
  it('of any document is PDF/UA, and PDF/A for the archive', () => {
    fc.assert(
      fc.property(willekeurigDocument, (doc) => {
        const [ua, archief] = [schrijfPdf(opdrachtMet(doc), 'ua'), schrijfPdf(opdrachtMet(doc), 'archief')];
        expect(kenmerken(ua)).toContain('pdfuaid:part>1<');
        expect(kenmerken(archief)).toMatch(/pdfaid:part>2<[^]*pdfaid:conformance>A</);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('has a title, a language and an author', () => {
    const pdf = kenmerken(schrijfPdf(opdrachtMet(lees('Tekst')), 'ua'));
    expect(pdf).toMatch(/\/Lang ?\(nl/);
    expect(pdf).toContain('Griffie Waterveen');
    expect(pdf).toContain('Visie op participatie');
  });

  it('is made of headings that skip no level, or it would be refused', () => {
    expect(() => schrijfPdf(opdrachtMet(lees('### diep\n\n# hoog\n\n### weer diep')), 'ua')).not.toThrow();
  });

  it('holds a word of which a part is a link, also where it must be broken off', () => {
    const link = [{ type: 'link', attrs: { href: 'https://waterveen.example' } }] as const;
    const woord = Array.from({ length: 40 }, () => [
      { type: 'text', text: 'gemeente', marks: link } as const,
      { type: 'text', text: 'raadsverkiezingen ' } as const,
    ]).flat();
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { id: 'p' }, content: woord }],
    } as const;
    expect(() => schrijfPdf(opdrachtMet(doc), 'ua')).not.toThrow();
  });

  it('holds a link in the header of a table that goes on over pages', () => {
    const alinea = (nummer: number) => ({
      type: 'paragraph' as const,
      attrs: { id: `c${nummer}` },
      content: [
        {
          type: 'text',
          text: 'Bron',
          marks: [{ type: 'link', attrs: { href: 'https://waterveen.example' } }],
        },
      ] as const,
    });
    const rijen = Array.from({ length: 80 }, (_, nummer) => ({
      type: 'tableRow' as const,
      content: [
        { type: nummer === 0 ? ('tableHeader' as const) : ('tableCell' as const), content: [alinea(nummer)] },
      ],
    }));
    const doc: TekstDocument = {
      type: 'doc',
      content: [{ type: 'table', attrs: { id: 't' }, content: rijen }],
    };
    expect(() => schrijfPdf(opdrachtMet(doc), 'ua')).not.toThrow();
  });

  it('is the same each time', () => {
    const doc = opdrachtMet(lees('# Kop\n\nTekst met een 😀.'));
    expect(Buffer.from(schrijfPdf(doc, 'archief')).equals(schrijfPdf(doc, 'archief'))).toBe(true);
  });

  it('prints what an image shows when the image is gone', () => {
    const image = { id: 'i', sha256: BEELD.sha256, alt: 'Kaart', width: 20_000, height: 3 };
    const doc: TekstDocument = { type: 'doc', content: [{ type: 'image', attrs: image }] };
    expect(() => schrijfPdf({ ...opdrachtMet(doc), afbeeldingen: new Map() }, 'ua')).not.toThrow();
  });

  it('of nothing at all is one page', () => {
    const leeg = { ...opdrachtMet({ type: 'doc', content: [] }), titel: '', auteur: '', voettekst: '' };
    expect(() => schrijfPdf(leeg, 'ua')).not.toThrow();
  });
});

describe('what the letters can show', () => {
  const [gewoon, ...andere] = letters().map(tekensVan);
  if (gewoon === undefined) throw new Error('There is no font');
  const toon = (tekst: string): [string, boolean] => {
    const toonbaar = new Toonbaar(gewoon);
    return [toonbaar.maak(tekst), toonbaar.vervangen];
  };

  it('is the same for bold and italic', () => {
    for (const snede of andere) expect(snede).toEqual(gewoon);
  });

  it.each([
    '≤ ≥ → • “ ” ‘ ’ é ë ï ó € – — … ½ ² ☐ ☑ ✓',
    'Čeština, Ελλάδα, Україна',
    'Geen\u00A0breuk, zachte\u00ADbreuk',
  ])('%s stays as it is', (tekst) => expect(toon(tekst)).toEqual([tekst, false]));

  it.each([
    ['a\tb', 'a b'],
    ['✅ klaar', '✓ klaar'],
    ['♥\uFE0F', '♥'],
    ['ｗｉｊｄ', 'wijd'],
  ])('%j is said in other signs', (tekst, anders) => expect(toon(tekst)).toEqual([anders, false]));

  it.each([
    ['blij 😀!', 'blij □!'],
    ['gezin 👩‍👩‍👧‍👦', 'gezin □'],
    ['vlag 🇳🇱', 'vlag □'],
    ['漢字', '□□'],
  ])('%s becomes a square for each sign, and that is told', (tekst, anders) =>
    expect(toon(tekst)).toEqual([anders, true]),
  );
});
