import { tellendeIds, zonderIds } from '../documents.fixture.ts';
import type { Blok, Inline, Tabelcel, TekstDocument } from '../tekst-document.ts';
import { naarPlatteTekst } from './naar-platte-tekst.ts';
import { uitPlatteTekst } from './uit-platte-tekst.ts';

const lees = (tekst: string): TekstDocument => uitPlatteTekst(tekst, tellendeIds());
const BEELD = `afbeelding:${'a'.repeat(64)}`;
const soorten = (tekst: string): string[] => lees(tekst).content.map(({ type }) => type);

const alinea = (id: string, ...content: Inline[]) => ({ type: 'paragraph', attrs: { id }, content }) as const;
const t = (text: string): Inline => ({ type: 'text', text });
const doc = (...content: Blok[]): TekstDocument => ({ type: 'doc', content });
const cel = (id: string, ...content: Inline[]): Tabelcel => ({
  type: 'tableCell',
  content: [alinea(id, ...content)],
});
const weerGelezen = (document: TekstDocument): unknown => zonderIds(lees(naarPlatteTekst(document)));

describe('a title', () => {
  it('is the first line with a line of = under it, and nothing further down is', () => {
    expect(soorten('\n# De visie\n===\ntekst\n\nkop\n===')).toEqual(['title', 'paragraph', 'paragraph']);
    expect(naarPlatteTekst(lees('De visie\n====='))).toBe('De visie\n========');
    expect(soorten('De visie\n==')).toEqual(['paragraph']);
  });
});

describe('a list in a list', () => {
  it('stands further in, under the item above it', () => {
    const tekst = '- een\n   vervolg\n   1. onder een\n      - nog dieper\n   2. ook onder een\n- twee';
    expect(naarPlatteTekst(lees(tekst))).toBe(tekst);
  });

  it('is read with tabs and with two spaces too, as people type it', () => {
    const bedoeld = '- een\n   - twee\n      - drie\n- vier';
    expect(naarPlatteTekst(lees('- een\n  - twee\n    - drie\n- vier'))).toBe(bedoeld);
    expect(naarPlatteTekst(lees('• een\n\t• twee\n\t\t• drie\n• vier'))).toBe(bedoeld);
  });

  it('goes no deeper than a document may', () => {
    const diep = Array.from({ length: 12 }, (_, at) => `${'  '.repeat(at)}- ${at}`).join('\n');
    expect(naarPlatteTekst(lees(diep)).split('\n').at(-1)).toBe(`${' '.repeat(21)}- 11`);
  });

  it('comes one step up when there are no words above it', () => {
    const leeg = doc({
      type: 'bulletList',
      attrs: { id: 'l' },
      content: [
        {
          type: 'listItem',
          content: [
            alinea('p'),
            {
              type: 'bulletList',
              attrs: { id: 'm' },
              content: [{ type: 'listItem', content: [alinea('q', t('x'))] }],
            },
          ],
        },
      ],
    });
    expect(naarPlatteTekst(leeg)).toBe('- x');
  });
});

describe('a table', () => {
  it('has a line for each row, dashes under its header, and all rows as wide as the widest', () => {
    expect(naarPlatteTekst(lees('|Wie|Wat|\n|---|---|\n|raad|\n|**college**|voert uit|'))).toBe(
      '| Wie | Wat |\n| --- | --- |\n| raad |  |\n| **college** | voert uit |',
    );
  });

  it('keeps the lines and paragraphs of a cell, and signs that would end it', () => {
    const tabel = doc({
      type: 'table',
      attrs: { id: 't' },
      content: [
        {
          type: 'tableRow',
          content: [
            cel('a', t('een'), { type: 'hardBreak' }, t('twee')),
            { type: 'tableCell', content: [alinea('b', t('a | b')), alinea('c', t('¶ en ↵'))] },
          ],
        },
      ],
    });
    expect(naarPlatteTekst(tabel)).toBe('| een ↵ twee | a \\| b ¶ \\¶ en \\↵ |');
    expect(weerGelezen(tabel)).toEqual(zonderIds(tabel));
  });

  it('of dashes is not taken for one with a header', () => {
    const rij = (id: string) => ({ type: 'tableRow', content: [cel(id, t('---'))] }) as const;
    const tabel = doc({ type: 'table', attrs: { id: 't' }, content: [rij('a'), rij('b')] });
    expect(weerGelezen(tabel)).toEqual(zonderIds(tabel));
  });

  it('without a word in it is a paragraph when typed, and nothing when an editor made it', () => {
    expect(soorten('|  |\n|  |')).toEqual(['paragraph']);
    expect(
      naarPlatteTekst(
        doc({ type: 'table', attrs: { id: 't' }, content: [{ type: 'tableRow', content: [cel('a')] }] }),
      ),
    ).toBe('');
  });
});

describe('an image', () => {
  it('is a line of its own, with its size and whatever it shows', () => {
    const tekst = `![Een [plein](zo) * \\ |](${BEELD} 640x480)`;
    expect(lees(tekst).content).toEqual([
      {
        type: 'image',
        attrs: { id: 'a1', sha256: 'a'.repeat(64), alt: 'Een [plein](zo) * \\ |', width: 640, height: 480 },
      },
    ]);
    expect(naarPlatteTekst(lees(tekst))).toBe(tekst);
    expect(soorten(`![x](${BEELD} 0x480)\n\n![x](${BEELD})\n\n![x](https://x.example/a.png)`)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });
});

it.each([
  ['a row', '| a |'],
  ['an image', `![x](${BEELD} 2x3)`],
  ['a line under a title', '===='],
  ['an item', '- x'],
])('a second line that looks like %s stays a line of its paragraph', (_what, tekst) => {
  const document = doc(alinea('a', t('eerst'), { type: 'hardBreak' }, t(tekst)));
  expect(weerGelezen(document)).toEqual(zonderIds(document));
});
