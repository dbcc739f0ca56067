import fc from 'fast-check';
import { controleer } from '../controle/controleer.ts';
import { MAX_DIEPTE } from '../controle/grenzen.ts';
import type { Lijst, TekstDocument } from '../tekst-document.ts';
import { document } from '../willekeurig.fixture.ts';
import { schema } from './schema.ts';

const naarSchema = (doc: unknown): unknown => {
  const node = schema.nodeFromJSON(JSON.parse(JSON.stringify(doc)));
  node.check();
  return JSON.parse(JSON.stringify(node.toJSON()));
};

const marksVan = (node: unknown): string => JSON.stringify(node, ['type', 'marks', 'attrs', 'href']);

/** ProseMirror leaves out content that is empty, and joins texts that are set the same. */
const opgeruimd = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => {
      if (key !== 'content' || !Array.isArray(inner)) return inner;
      const uit: { type?: string; text?: string }[] = [];
      for (const node of inner as { type?: string; text?: string }[]) {
        const vorig = uit.at(-1);
        if (node.type === 'text' && vorig && marksVan(vorig) === marksVan(node))
          uit[uit.length - 1] = { ...vorig, text: `${vorig.text ?? ''}${node.text ?? ''}` };
        else uit.push(node);
      }
      return uit.length === 0 ? undefined : uit;
    }),
  );

describe('the schema of ProseMirror and the whitelist', () => {
  it('agree on every document that may be, and neither changes it', () => {
    fc.assert(
      fc.property(document, (doc) => {
        expect(controleer(doc)).toMatchObject({ ok: true });
        expect(naarSchema(doc)).toEqual(opgeruimd(doc));
      }),
      { numRuns: 300 },
    );
  });

  const p = { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text: 'a' }] };
  const cel = { type: 'tableCell', content: [p] };
  const tabel = (...content: unknown[]): unknown => ({ type: 'table', attrs: { id: 't' }, content });
  const afbeelding = (over: object): unknown => ({
    type: 'image',
    attrs: { id: 'i', sha256: 'a'.repeat(64), alt: 'een plein', width: 10, height: 10, ...over },
  });
  const tekst = (over: object): unknown => ({ ...p, content: [{ type: 'text', text: 'a', ...over }] });

  it.each<[string, unknown]>([
    ['an unknown block', { type: 'video', attrs: { id: 'v' } }],
    ['a block without an id', { type: 'paragraph' }],
    ['an id with a space', { type: 'paragraph', attrs: { id: 'a b' } }],
    ['a heading of level 4', { type: 'heading', attrs: { id: 'h', level: 4 } }],
    [
      'a line break in a heading',
      { type: 'heading', attrs: { id: 'h', level: 1 }, content: [{ type: 'hardBreak' }] },
    ],
    ['an empty list', { type: 'bulletList', attrs: { id: 'l' }, content: [] }],
    ['a paragraph in a list', { type: 'bulletList', attrs: { id: 'l' }, content: [p] }],
    [
      'an item that starts with a list',
      { type: 'bulletList', attrs: { id: 'l' }, content: [{ type: 'listItem', content: [] }] },
    ],
    [
      'a list that starts at half',
      { type: 'orderedList', attrs: { id: 'l', start: 0.5 }, content: [{ type: 'listItem', content: [p] }] },
    ],
    ['an empty table', tabel()],
    ['an empty row', tabel({ type: 'tableRow', content: [] })],
    ['an empty cell', tabel({ type: 'tableRow', content: [{ type: 'tableCell', content: [] }] })],
    [
      'a heading in a cell',
      tabel({ type: 'tableRow', content: [{ ...cel, content: [{ ...p, type: 'heading' }] }] }),
    ],
    [
      'header cells among others',
      tabel({ type: 'tableRow', content: [cel, { ...cel, type: 'tableHeader' }] }),
    ],
    ['an image without its hash', afbeelding({ sha256: 'https://x.example/a.png' })],
    ['an image without alt', afbeelding({ alt: undefined })],
    ['an alt text of two lines', afbeelding({ alt: 'a\nb' })],
    ['an image without size', afbeelding({ width: 0 })],
    ['an unknown mark', tekst({ marks: [{ type: 'code' }] })],
    [
      'a link that runs a script',
      tekst({ marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }),
    ],
    ['an empty text', tekst({ text: '' })],
  ])('both refuse %s', (_what, block) => {
    const doc = { type: 'doc', content: [block] };
    expect(controleer(doc)).toMatchObject({ ok: false });
    expect(() => naarSchema(doc)).toThrow();
  });

  it('both refuse a title that is not the first, and a second one', () => {
    const title = (id: string): unknown => ({ type: 'title', attrs: { id } });
    for (const doc of [
      { type: 'doc', content: [p, title('a')] },
      { type: 'doc', content: [title('a'), title('b')] },
    ]) {
      expect(controleer(doc)).toMatchObject({ fouten: [{ pad: 'content[1]' }] });
      expect(() => naarSchema(doc)).toThrow();
    }
  });

  const genest = (diepte: number): Lijst => ({
    type: 'bulletList',
    attrs: { id: `l${diepte}` },
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', attrs: { id: `p${diepte}` } },
          ...(diepte > 1 ? [genest(diepte - 1)] : []),
        ],
      },
    ],
  });

  it('the whitelist alone counts: lists go so deep and no deeper, told once and without running out of stack', () => {
    const doc = (diepte: number): TekstDocument => ({ type: 'doc', content: [genest(diepte)] });
    expect(controleer(doc(MAX_DIEPTE))).toMatchObject({ ok: true });
    for (const diepte of [MAX_DIEPTE + 1, 3_000]) {
      const controle = controleer(doc(diepte));
      expect(controle.ok ? [] : controle.fouten).toHaveLength(1);
      expect(controle.ok ? '' : controle.fouten[0]?.tekst).toContain('hoogstens 8 diep');
    }
  });
});
