import fc from 'fast-check';
import { controleer } from '../controle/controleer.ts';
import { tellendeIds, zonderIds } from '../documents.fixture.ts';
import type { Blok, Inline, Opmaak, TekstDocument, TekstNode } from '../tekst-document.ts';
import { document, getypt } from '../willekeurig.fixture.ts';
import { tekstblokken } from '../tekstblokken.ts';
import { naarPlatteTekst } from './naar-platte-tekst.ts';
import { uitPlatteTekst } from './uit-platte-tekst.ts';

const lees = (tekst: string): TekstDocument => uitPlatteTekst(tekst, tellendeIds());
const inhoud = (tekst: string): unknown => {
  const [block, ...others] = lees(tekst).content;
  if (block?.type !== 'paragraph' || others.length > 0) throw new Error('one paragraph expected');
  return block.content;
};
const t = (text: string, ...marks: Opmaak[]): TekstNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});
const bold: Opmaak = { type: 'bold' };
const italic: Opmaak = { type: 'italic' };
const link = (href: string): Opmaak => ({ type: 'link', attrs: { href } });

describe('what somebody types', () => {
  it('becomes headings, paragraphs and lists, each with an id', () => {
    const tekst =
      '# Globale visie\n\nDe raad wil\nmeer ruimte.\n- eerst luisteren\n- dan besluiten\n\n1. plan\n2. proef';
    expect(lees(tekst)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { id: 'a1', level: 1 }, content: [t('Globale visie')] },
        {
          type: 'paragraph',
          attrs: { id: 'a2' },
          content: [t('De raad wil'), { type: 'hardBreak' }, t('meer ruimte.')],
        },
        {
          type: 'bulletList',
          attrs: { id: 'a3' },
          content: [
            {
              type: 'listItem',
              content: [{ type: 'paragraph', attrs: { id: 'a4' }, content: [t('eerst luisteren')] }],
            },
            {
              type: 'listItem',
              content: [{ type: 'paragraph', attrs: { id: 'a5' }, content: [t('dan besluiten')] }],
            },
          ],
        },
        {
          type: 'orderedList',
          attrs: { id: 'a6', start: 1 },
          content: [
            { type: 'listItem', content: [{ type: 'paragraph', attrs: { id: 'a7' }, content: [t('plan')] }] },
            {
              type: 'listItem',
              content: [{ type: 'paragraph', attrs: { id: 'a8' }, content: [t('proef')] }],
            },
          ],
        },
      ],
    });
  });

  it.each<[string, unknown]>([
    ['een **vet** woord', [t('een '), t('vet', bold), t(' woord')]],
    ['een *cursief* woord', [t('een '), t('cursief', italic), t(' woord')]],
    ['***allebei***', [t('allebei', bold, italic)]],
    ['*a***b**', [t('a', italic), t('b', bold)]],
    ['*a**b***', [t('a', italic), t('b', bold, italic)]],
    ['**a *b* c**', [t('a ', bold), t('b', bold, italic), t(' c', bold)]],
    [
      'zie [de **visie**](https://x.example/v?a=1)',
      [
        t('zie '),
        t('de ', link('https://x.example/v?a=1')),
        t('visie', bold, link('https://x.example/v?a=1')),
      ],
    ],
    ['[mail](mailto:a@b.example)', [t('mail', link('mailto:a@b.example'))]],
  ])('sets %j', (tekst, expected) => expect(inhoud(tekst)).toEqual(expected));

  it.each([
    '2 * 3 * 4',
    'voetnoot*',
    '**zonder einde',
    'a ** b ** c',
    '****',
    'artikel [1] en [2](zie boven)',
    '[klik](javascript:alert(1))',
    '[klik](data:text/html,x)',
    '[](https://x.example)',
    'C:\\map\\bestand',
    '#geenkop',
    '-geen punt',
    '1.geen nummer',
    '2027. Dit is een jaartal',
    '<script>alert(1)</script>',
  ])('leaves %j as it is', (tekst) => expect(inhoud(tekst)).toEqual([t(tekst)]));

  it.each([
    ['\\# geen kop', '# geen kop'],
    ['\\- geen punt', '- geen punt'],
    ['1\\. geen nummer', '1. geen nummer'],
    ['\\*geen cursief\\*', '*geen cursief*'],
  ])('takes the sign after a backslash as a sign: %j', (tekst, expected) =>
    expect(inhoud(tekst)).toEqual([t(expected)]),
  );

  it('reads Windows line ends and drops what nobody can type', () => {
    expect(zonderIds(lees('a\r\n\r\nb\u0000\ud800'))).toEqual(zonderIds(lees('a\n\nb\ufffd')));
    expect(lees(' \n\t\n').content).toEqual([]);
  });

  it('goes on with an item on an indented line, and starts a paragraph on another', () => {
    expect(lees('- een\n  vervolg\nalinea').content.map(({ type }) => type)).toEqual([
      'bulletList',
      'paragraph',
    ]);
    expect(naarPlatteTekst(lees('• een\n  vervolg'))).toBe('- een\n   vervolg');
  });

  it('keeps the number that a list starts with', () => {
    expect(naarPlatteTekst(lees('3. drie\n4. vier'))).toBe('3. drie\n4. vier');
  });

  it('costs no more than a moment, however many asterisks it has', () => {
    const started = performance.now();
    for (const tekst of ['*', '\\', '[', 'a ', ' '].map((teken) => `a${teken.repeat(100_000)}b`)) {
      expect(naarPlatteTekst(lees(naarPlatteTekst(lees(tekst))))).toBe(naarPlatteTekst(lees(tekst)));
    }
    lees('*a '.repeat(30_000));
    lees('[a'.repeat(50_000));
    lees('[a](https://x'.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe('what an editor made', () => {
  const alinea = (...content: Inline[]): TekstDocument => ({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'a' }, content }],
  });

  it('shows no backslashes where none are needed', () => {
    const tekst = 'Kosten: 2 * 3 [zie bijlage], C:\\map, art. 1 - lid #2';
    expect(naarPlatteTekst(alinea(t(tekst)))).toBe(tekst);
  });

  it('moves spaces at the edge of bold out of it', () => {
    expect(naarPlatteTekst(alinea(t('a'), t(' vet ', bold), t('b')))).toBe('a **vet** b');
    expect(naarPlatteTekst(alinea(t('a '), t('vet ', bold), t(' beide', bold, italic), t(' ', italic)))).toBe(
      'a **vet  *beide***',
    );
  });

  it('loses empty blocks, empty items and empty lines', () => {
    const leeg: Blok = { type: 'paragraph', attrs: { id: 'x' } };
    const doc: TekstDocument = {
      type: 'doc',
      content: [
        leeg,
        { type: 'bulletList', attrs: { id: 'l' }, content: [{ type: 'listItem', content: [leeg] }] },
        {
          type: 'paragraph',
          attrs: { id: 'p' },
          content: [{ type: 'hardBreak' }, t('a'), { type: 'hardBreak' }, { type: 'hardBreak' }, t('b')],
        },
      ],
    };
    expect(naarPlatteTekst(doc)).toBe('a\nb');
  });
});

describe('there and back', () => {
  const weerGelezen = (doc: TekstDocument): unknown => zonderIds(lees(naarPlatteTekst(doc)));
  const runs = { numRuns: 1_500 };

  it('any typed text gives a document that reads back as itself', () => {
    fc.assert(
      fc.property(getypt, (tekst) => {
        const doc = lees(tekst);
        expect(weerGelezen(doc)).toEqual(zonderIds(doc));
      }),
      runs,
    );
  });

  it('any document that an editor makes settles after one round, with all its words', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const eenKeer = lees(naarPlatteTekst(doc));
        expect(weerGelezen(eenKeer)).toEqual(zonderIds(eenKeer));
        const tekens = (d: TekstDocument): string => d.content.map(kaal).join('').replace(/\s/g, '');
        expect(tekens(eenKeer)).toBe(tekens(doc));
      }),
      runs,
    );
  });

  it('any typed text passes the whitelist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), getypt), (tekst) => {
        expect(controleer(lees(tekst))).toMatchObject({ ok: true });
      }),
    );
  });
});

const kaal = (block: Blok): string =>
  block.type === 'image'
    ? block.attrs.alt
    : tekstblokken({ type: 'doc', content: [block] })
        .flatMap(({ content = [] }) => content)
        .map((node) => (node.type === 'text' ? node.text : ''))
        .join('');
