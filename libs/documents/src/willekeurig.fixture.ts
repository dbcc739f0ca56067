import fc from 'fast-check';
import type {
  Afbeelding,
  Alinea,
  Blok,
  Inline,
  Lijst,
  LijstItem,
  Opmaak,
  Tabel,
  TekstDocument,
  TekstNode,
} from './tekst-document.ts';
import { alleIds } from './tekstblokken.ts';

const word = fc
  .oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9 é.,:*#_[\]()\\•|¶↵=-]{1,8}$/u) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '](https://x.example)',
        '[',
        '**',
        '***',
        '\\',
        '1. ',
        '- ',
        '# ',
        '|',
        '| a |',
        '---',
        '===',
        '¶',
        '![',
      ),
    },
  )
  .map((text) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]/gu, '_'));

const marks: fc.Arbitrary<Opmaak[]> = fc
  .record({
    b: fc.boolean(),
    i: fc.boolean(),
    href: fc.constantFrom(
      undefined,
      undefined,
      'https://x.example/a',
      'https://x.example/a|b¶',
      'mailto:a@b.example',
    ),
  })
  .map(({ b, i, href }): Opmaak[] => [
    ...(b ? [{ type: 'bold' } as const] : []),
    ...(i ? [{ type: 'italic' } as const] : []),
    ...(href ? [{ type: 'link', attrs: { href } } as const] : []),
  ]);

const text: fc.Arbitrary<TekstNode> = fc
  .tuple(word, marks)
  .map(([w, m]) => ({ type: 'text', text: w, ...(m.length > 0 && { marks: m }) }));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' } as const) },
);

const attrs = fc.record({ id: fc.uuid() });

const paragraph: fc.Arbitrary<Alinea> = fc.record({
  type: fc.constant('paragraph' as const),
  attrs,
  content: fc.array(inline, { maxLength: 6 }),
});

const heading = fc.record({
  type: fc.constant('heading' as const),
  attrs: fc.record({ id: fc.uuid(), level: fc.constantFrom(1, 2, 3) }),
  content: fc.array(text, { maxLength: 4 }),
});

const listOf = (depth: number): fc.Arbitrary<Lijst> => {
  const inner = depth > 1 ? fc.array(listOf(depth - 1), { maxLength: 2 }) : fc.constant([]);
  const item = fc
    .tuple(paragraph, inner)
    .map(([p, lists]): LijstItem => ({ type: 'listItem', content: [p, ...lists] }));
  const content = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.record({ type: fc.constant('bulletList' as const), attrs, content }),
    fc.record({
      type: fc.constant('orderedList' as const),
      attrs: fc.record({ id: fc.uuid(), start: fc.integer({ min: 0, max: 999 }) }),
      content,
    }),
  );
};

const table: fc.Arbitrary<Tabel> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), attrs)
  .chain(([width, height, headed, own]) => {
    const row = (type: 'tableHeader' | 'tableCell') =>
      fc.record({
        type: fc.constant('tableRow' as const),
        content: fc.array(
          fc.record({
            type: fc.constant(type),
            content: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
          }),
          { minLength: width, maxLength: width },
        ),
      });
    const rows = Array.from({ length: height }, (_, at) =>
      row(headed && at === 0 ? 'tableHeader' : 'tableCell'),
    );
    return fc.tuple(...rows).map((content): Tabel => ({ type: 'table', attrs: own, content }));
  });

const image: fc.Arbitrary<Afbeelding> = fc.record({
  type: fc.constant('image' as const),
  attrs: fc.record({
    id: fc.uuid(),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    alt: fc.oneof(fc.constant(''), word),
    width: fc.integer({ min: 1, max: 20_000 }),
    height: fc.integer({ min: 1, max: 20_000 }),
  }),
});

const block: fc.Arbitrary<Blok> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: heading },
  { weight: 3, arbitrary: listOf(3) },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: image },
);

const title = fc.record({
  type: fc.constant('title' as const),
  attrs,
  content: fc.array(text, { maxLength: 3 }),
});

/** Pieces of typed text, with everything in them that could be markup. */
export const getypt: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '\n',
        '\n\n',
        '*',
        '[a](https://x.example)',
        '\n- ',
        '\n  - ',
        '\n    2. ',
        '\n2. ',
        '\n## ',
        '  ',
        '\n| a | b |',
        '\n|',
        ' | ',
        '|\n',
        '\n| --- |\n',
        '\n===\n',
        `\n![a](afbeelding:${'a'.repeat(64)} 2x3)\n`,
      ),
    ),
    { maxLength: 25 },
  )
  .map((stukken) => stukken.join(''));

/** Any document that an editor can make, with all its ids different. */
export const document: fc.Arbitrary<TekstDocument> = fc
  .tuple(fc.option(title, { nil: undefined }), fc.array(block, { maxLength: 5 }))
  .map(([first, rest]): TekstDocument => ({ type: 'doc', content: [...(first ? [first] : []), ...rest] }))
  .filter((doc) => new Set(alleIds(doc)).size === alleIds(doc).length);
