import { uitPlatteTekst } from '../platte-tekst/uit-platte-tekst.ts';
import { tellendeIds } from '../documents.fixture.ts';
import { isLinkAddress } from '../link.ts';
import { controleer } from './controleer.ts';
import { MAX_BLOKKEN } from './grenzen.ts';

const p = (over: object = {}): object => ({
  type: 'paragraph',
  attrs: { id: 'p1' },
  content: [{ type: 'text', text: 'a' }],
  ...over,
});
const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
const tekst = (over: object): unknown => doc(p({ content: [{ type: 'text', text: 'a', ...over }] }));
const link = (href: unknown): unknown => tekst({ marks: [{ type: 'link', attrs: { href } }] });
const lijst = (over: object): unknown =>
  doc({ type: 'bulletList', attrs: { id: 'l' }, content: [{ type: 'listItem', content: [p()] }], ...over });

describe('the whitelist', () => {
  it('lets through what we write ourselves, as the same object', () => {
    const own = uitPlatteTekst('# K\n\na\n**b** [c](https://x.example)\n\n- d\n\n3. e', tellendeIds());
    const controle = controleer(JSON.parse(JSON.stringify(own)));
    expect(controle).toEqual({ ok: true, doc: own });
  });

  it('lets through an empty document and an empty paragraph, as an editor starts with', () => {
    expect(controleer(doc())).toMatchObject({ ok: true });
    expect(controleer(doc({ type: 'paragraph', attrs: { id: 'p' } }))).toMatchObject({ ok: true });
  });

  it.each<[string, unknown, string]>([
    ['nothing', null, ''],
    ['a list', [], ''],
    ['another root', { type: 'paragraph', content: [] }, ''],
    ['a root without content', { type: 'doc' }, ''],
    ['a root with more', { type: 'doc', content: [], x: 1 }, ''],
    [
      'too many blocks',
      doc(...Array.from({ length: MAX_BLOKKEN + 1 }, (_, n) => p({ attrs: { id: `p${n}` } }))),
      '',
    ],
    ['an unknown block', doc({ type: 'video', attrs: { id: 'i', src: 'x' } }), 'content[0].type'],
    [
      'a block named after an object method',
      doc({ type: 'constructor', attrs: { id: 'i' } }),
      'content[0].type',
    ],
    ['a block that is a text', doc('a'), 'content[0]'],
    ['an unknown attribute', doc(p({ attrs: { id: 'p', onclick: 'x' } })), 'content[0].attrs'],
    ['an unknown key', doc(p({ style: 'x' })), 'content[0]'],
    ['no attributes', doc({ type: 'paragraph' }), 'content[0].attrs'],
    ['an id with a space', doc(p({ attrs: { id: 'p 1' } })), 'content[0].attrs.id'],
    ['an id that is a number', doc(p({ attrs: { id: 1 } })), 'content[0].attrs.id'],
    ['the same id twice', doc(p(), p()), 'content[1].attrs.id'],
    [
      'the id of a list inside it',
      lijst({ attrs: { id: 'p1' } }),
      'content[0].content[0].content[0].attrs.id',
    ],
    [
      'a heading of level 4',
      doc({ type: 'heading', attrs: { id: 'h', level: 4 } }),
      'content[0].attrs.level',
    ],
    ['a heading without level', doc({ type: 'heading', attrs: { id: 'h' } }), 'content[0].attrs.level'],
    [
      'a line break in a heading',
      doc({ type: 'heading', attrs: { id: 'h', level: 1 }, content: [{ type: 'hardBreak' }] }),
      'content[0].content[0].type',
    ],
    [
      'a list that starts at half',
      doc({
        type: 'orderedList',
        attrs: { id: 'l', start: 0.5 },
        content: [{ type: 'listItem', content: [p()] }],
      }),
      'content[0].attrs.start',
    ],
    ['an empty list', lijst({ content: [] }), 'content[0].content'],
    ['a list of paragraphs', lijst({ content: [p()] }), 'content[0].content[0]'],
    [
      'an item with two paragraphs',
      lijst({ content: [{ type: 'listItem', content: [p(), p({ attrs: { id: 'q' } })] }] }),
      'content[0].content[0].content',
    ],
    [
      'a list inside an item',
      lijst({ content: [{ type: 'listItem', content: [{ type: 'bulletList' }] }] }),
      'content[0].content[0].content',
    ],
    [
      'an item with attributes',
      lijst({ content: [{ type: 'listItem', attrs: {}, content: [p()] }] }),
      'content[0].content[0]',
    ],
    ['contents that are no list', doc(p({ content: 'a' })), 'content[0].content'],
    ['a block inside a paragraph', doc(p({ content: [p()] })), 'content[0].content[0].type'],
    ['a hole in a paragraph', doc(p({ content: [null] })), 'content[0].content[0]'],
    [
      'a hard break with text',
      doc(p({ content: [{ type: 'hardBreak', text: 'x' }] })),
      'content[0].content[0]',
    ],
    ['an empty text', tekst({ text: '' }), 'content[0].content[0].text'],
    ['a text that is a number', tekst({ text: 1 }), 'content[0].content[0].text'],
    ['a control character', tekst({ text: 'a\u0000b' }), 'content[0].content[0].text'],
    ['half a character', tekst({ text: '\ud83d' }), 'content[0].content[0].text'],
    ['an unknown mark', tekst({ marks: [{ type: 'code' }] }), 'content[0].content[0].marks[0]'],
    ['an empty list of marks', tekst({ marks: [] }), 'content[0].content[0].marks'],
    [
      'the same mark twice',
      tekst({ marks: [{ type: 'bold' }, { type: 'bold' }] }),
      'content[0].content[0].marks',
    ],
    [
      'marks in another order',
      tekst({ marks: [{ type: 'italic' }, { type: 'bold' }] }),
      'content[0].content[0].marks',
    ],
    [
      'bold with an attribute',
      tekst({ marks: [{ type: 'bold', attrs: {} }] }),
      'content[0].content[0].marks[0]',
    ],
    ['a link that runs a script', link('javascript:alert(1)'), 'content[0].content[0].marks[0].attrs.href'],
    [
      'the same with a line break in it',
      link('java\nscript:alert(1)'),
      'content[0].content[0].marks[0].attrs.href',
    ],
    [
      'the same with a space before it',
      link(' javascript:alert(1)'),
      'content[0].content[0].marks[0].attrs.href',
    ],
    ['a link with data', link('data:text/html,x'), 'content[0].content[0].marks[0].attrs.href'],
    ['a link without scheme', link('//x.example'), 'content[0].content[0].marks[0].attrs.href'],
    [
      'a link with a quote',
      link('https://x.example/"onclick="x'),
      'content[0].content[0].marks[0].attrs.href',
    ],
    ['a link to nothing', link(undefined), 'content[0].content[0].marks[0].attrs.href'],
    [
      'a link with a target',
      tekst({ marks: [{ type: 'link', attrs: { href: 'https://x.example', target: '_blank' } }] }),
      'content[0].content[0].marks[0].attrs',
    ],
  ])('refuses %s and says where', (_what, value, pad) => {
    const controle = controleer(value);
    expect(controle.ok ? [] : controle.fouten.map((fout) => fout.pad)).toEqual([pad]);
    expect(controle.ok ? '' : controle.fouten[0]?.tekst).toMatch(/\.$/);
  });

  it('does not look through a prototype', () => {
    expect(controleer(Object.create({ type: 'doc', content: [] }))).toMatchObject({ ok: false });
  });

  it('tells all faults at once, but not thousands', () => {
    const slecht = Array.from({ length: 200 }, () => p({ type: 'video' }));
    const controle = controleer(doc(...slecht));
    expect(controle.ok ? 0 : controle.fouten.length).toBe(50);
    expect(controleer(doc(p({ x: 1 }), p()))).toMatchObject({
      fouten: [{ pad: 'content[0]' }, { pad: 'content[1].attrs.id' }],
    });
  });
});

describe('isLinkAddress', () => {
  it.each([
    'https://x.example/a?b=c#d',
    'http://x.example',
    'mailto:griffie@waterveen.example',
    'HTTPS://X.example',
  ])('takes %s', (href) => expect(isLinkAddress(href)).toBe(true));
  it.each([
    '',
    'x.example',
    'https://',
    'ftp://x.example',
    'https://x.example/a b',
    `https://${'x'.repeat(2_000)}`,
    'https://x.example\u0000',
  ])('refuses %j', (href) => expect(isLinkAddress(href)).toBe(false));
});
