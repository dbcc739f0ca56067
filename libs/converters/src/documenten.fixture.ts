import fc from 'fast-check';
import type { Alinea, Blok, Inline, Lijst, Opmaak, TekstDocument, TekstNode } from '#documents';
import { PNG } from '../../../test/support/maak-docx.ts';
import { leesAfbeelding } from './lezen/lees-afbeelding.ts';
import { voegSamen } from './lezen/lees-stukken.ts';
import type { Opdracht } from './opdracht.ts';

const beeld = leesAfbeelding(PNG);
if (typeof beeld === 'string') throw new Error('The image of the fixture is no image');
export const BEELD = beeld;

let nummer = 0;
const id = (): string => `f${++nummer}`;

/** What people type, and what breaks writers: signs of XML, Typst and Markdown, tabs, accents, emoji. */
const WOORDEN = [
  'raad',
  'visie',
  ' ',
  ' en ',
  'é',
  'ë',
  '€ 5',
  '≤ 3',
  '≥',
  '→',
  '•',
  '“citaat”',
  '’s',
  'a\tb',
  '&',
  '<b>',
  '"',
  "'",
  '#set',
  '$x$',
  '*ster*',
  '_lijn_',
  '\\',
  '[',
  ']',
  '@ref',
  '{{veld}}',
  'CURRENT',
  'TOTAL_PAGES',
  '😀',
  'ﬁ',
  '  ',
  '//',
  'ij',
];

const tekst = fc
  .array(fc.constantFrom(...WOORDEN), { minLength: 1, maxLength: 5 })
  .map((delen) => delen.join(''))
  .filter((één) => één.trim() !== '');

const marks = fc
  .record({
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constantFrom(
      '',
      '',
      '',
      'https://waterveen.example/a?b=1&c=2#d',
      'mailto:griffie@waterveen.example',
    ),
  })
  .map(({ bold, italic, link }): Opmaak[] => [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(link === '' ? [] : [{ type: 'link', attrs: { href: link } } as const]),
  ]);

const tekstNode = fc
  .tuple(tekst, marks)
  .map(([text, opmaak]): TekstNode =>
    opmaak.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: opmaak },
  );

const regel = fc
  .array(tekstNode, { minLength: 1, maxLength: 4 })
  .map((delen) => voegSamen(delen) as TekstNode[]);

const regels = fc
  .array(regel, { minLength: 1, maxLength: 3 })
  .map((alle) => alle.flatMap((één, op): Inline[] => (op === 0 ? één : [{ type: 'hardBreak' }, ...één])));

const alinea = regels.map((content): Alinea => ({ type: 'paragraph', attrs: { id: id() }, content }));
const leegOfAlinea = fc.oneof(
  { weight: 5, arbitrary: alinea },
  { weight: 1, arbitrary: fc.constant(null).map((): Alinea => ({ type: 'paragraph', attrs: { id: id() } })) },
);

const lijstVan = (diep: number): fc.Arbitrary<Lijst> => {
  const binnen = diep >= 3 ? fc.constant<Lijst[]>([]) : fc.array(lijstVan(diep + 1), { maxLength: 2 });
  const item = fc
    .tuple(leegOfAlinea, binnen)
    .map(([eerste, lijsten]) => ({ type: 'listItem' as const, content: [eerste, ...lijsten] as const }));
  return fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 3 }), fc.constantFrom(0, 1, 1, 3, 27), fc.boolean())
    .map(([content, start, genummerd]): Lijst =>
      genummerd
        ? { type: 'orderedList', attrs: { id: id(), start }, content }
        : { type: 'bulletList', attrs: { id: id() }, content },
    );
};

const tabel = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.boolean())
  .chain(([breed, hoog, kop]): fc.Arbitrary<Blok> =>
    fc
      .array(fc.oneof(fc.array(alinea, { minLength: 1, maxLength: 2 }), fc.tuple(leegOfAlinea)), {
        minLength: breed * hoog,
        maxLength: breed * hoog,
      })
      .map((cellen) => ({
        type: 'table',
        attrs: { id: id() },
        content: Array.from({ length: hoog }, (_, y) => ({
          type: 'tableRow' as const,
          content: cellen.slice(y * breed, (y + 1) * breed).map((content) => ({
            type: kop && y === 0 ? ('tableHeader' as const) : ('tableCell' as const),
            content,
          })),
        })),
      })),
  );

const afbeelding = fc.constantFrom('', 'Een kaart van "Waterveen" & omgeving').map((alt): Blok => ({
  type: 'image',
  attrs: { id: id(), sha256: BEELD.sha256, alt, width: BEELD.breedte, height: BEELD.hoogte },
}));

const kop = fc.tuple(regel, fc.constantFrom(1, 2, 3)).map(([content, level]): Blok => ({
  type: 'heading',
  attrs: { id: id(), level: level as 1 | 2 | 3 },
  content,
}));

const blok: fc.Arbitrary<Blok> = fc.oneof(alinea, alinea, kop, lijstVan(0), tabel, afbeelding);
const titel = regel.map((content): Blok => ({ type: 'title', attrs: { id: id() }, content }));

/** Any document that a file can hold; what a file cannot, an empty paragraph between others, is not in it. */
export const willekeurigDocument: fc.Arbitrary<TekstDocument> = fc
  .tuple(fc.option(titel, { nil: undefined }), fc.array(blok, { maxLength: 8 }))
  .map(([eerste, blokken]) => ({
    type: 'doc',
    content: eerste === undefined ? blokken : [eerste, ...blokken],
  }));

export const opdrachtMet = (inhoud: TekstDocument): Opdracht => ({
  titel: 'Visie op participatie',
  inhoud,
  afbeeldingen: new Map([[BEELD.sha256, BEELD]]),
  voettekst: 'Versie 0.2, concept',
  auteur: 'Griffie Waterveen',
  op: '2026-11-22T10:00:00.000Z',
});

/** The same document, whatever its blocks are called. */
export const zonderIds = (doc: TekstDocument): unknown =>
  JSON.parse(JSON.stringify(doc, (key, value: unknown) => (key === 'id' ? undefined : value)));
