import fc from 'fast-check';
import type { Inline, Opmaak } from '../tekst-document.ts';
import type { Deel } from './vergelijking.ts';
import { woordverschil } from './woordverschil.ts';

const bold: Opmaak = { type: 'bold' };
const t = (text: string, ...marks: Opmaak[]): Inline => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
});

const getoond = (delen: readonly Deel[]): string =>
  delen.map(({ op, tekst }) => (op === '=' ? tekst : `[${op}${tekst}${op}]`)).join('');

describe('what changed within a block', () => {
  it.each([
    [
      'a word as a whole',
      'elk initiatief telt mee',
      'elk initiatieven telt mee',
      'elk [-initiatief-][+initiatieven+] telt mee',
    ],
    ['the end of a word', 'wij gaan door', 'wij gaan doorheen', 'wij gaan [-door-][+doorheen+]'],
    ['a word said twice', 'wij wij gaan', 'wij gaan', 'wij [-wij -]gaan'],
    ['a word said once more', 'heel veel', 'heel heel veel', 'heel [+heel +]veel'],
    ['a sign alone', 'ja, wij gaan', 'ja; wij gaan', 'ja[-,-][+;+] wij gaan'],
    ['a number with a point in it', 'kost 1.250 euro', 'kost 1.275 euro', 'kost [-1.250-][+1.275+] euro'],
    ['a space', 'wij  gaan door', 'wij gaan door', 'wij [- -]gaan door'],
  ])('is %s', (_what, oud, nieuw, uit) => {
    expect(getoond(woordverschil([t(oud)], [t(nieuw)]))).toBe(uit);
  });

  it('is a line that ends elsewhere', () => {
    const br: Inline = { type: 'hardBreak' };
    expect(getoond(woordverschil([t('een twee drie')], [t('een twee'), br, t('drie')]))).toBe(
      'een twee[- -][+\n+]drie',
    );
  });

  it('is told of thousands of words in a moment, and then as a whole', () => {
    const woorden = (begin: number): Inline[] => [
      t(Array.from({ length: 9_000 }, (_, at) => `w${(at * begin) % 7_919}`).join(' ')),
    ];
    const started = performance.now();
    expect(woordverschil(woorden(3), woorden(5)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  const stuk: fc.Arbitrary<Inline> = fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(
          fc.constantFrom('de ', 'de', ' ', 'raad', 'raad wil ', 'é, ', '👍🏽 '),
          fc.constantFrom<Opmaak[][]>([], [bold]),
        )
        .map(([tekst, marks]) => t(tekst, ...marks)),
    },
    { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
  );
  const stukken = fc.array(stuk, { maxLength: 6 });
  /** Two texts with much in common, so that beginning and end can overlap. */
  const twee = fc
    .record({ voor: stukken, na: stukken, oud: stukken, nieuw: stukken })
    .map(({ voor, na, oud, nieuw }): [Inline[], Inline[]] => [
      [...voor, ...oud, ...na],
      [...voor, ...nieuw, ...na],
    ]);

  const tekens = (content: readonly Inline[]): unknown =>
    content.flatMap((node) =>
      node.type === 'text' ? Array.from(node.text, (teken) => [teken, node.marks ?? []]) : [['\n', []]],
    );
  const kant = (delen: readonly Deel[], op: '-' | '+'): unknown =>
    delen
      .filter((deel) => deel.op === '=' || deel.op === op)
      .flatMap(({ tekst, marks }) => Array.from(tekst, (teken) => [teken, teken === '\n' ? [] : marks]));

  it('leaves both texts whole, forth and back', () => {
    fc.assert(
      fc.property(twee, ([oud, nieuw]) => {
        const heen = woordverschil(oud, nieuw);
        expect(kant(heen, '-')).toEqual(tekens(oud));
        expect(kant(heen, '+')).toEqual(tekens(nieuw));
        const tel = (delen: readonly Deel[], op: Deel['op']): number =>
          delen.filter((deel) => deel.op === op).reduce((som, { tekst }) => som + tekst.length, 0);
        const terug = woordverschil(nieuw, oud);
        expect([tel(terug, '-'), tel(terug, '+')]).toEqual([tel(heen, '+'), tel(heen, '-')]);
      }),
      { numRuns: 1_000 },
    );
  });
});
