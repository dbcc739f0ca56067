import { zipSync } from 'fflate';
import fc from 'fast-check';
import { controleer } from '#documents';
import { maakDocx, paragraaf, PNG } from '../../../test/support/maak-docx.ts';
import type { Docxdelen } from '../../../test/support/maak-docx.ts';
import { leesDocx } from './lezen/lees-docx.ts';
import { MAX_WORDBESTAND, WEIGERING, Weigering } from './weigering.ts';
import { Werkplaats } from './werkplaats/werkplaats.ts';
import { WordLezer } from './word-lezer.ts';

const GOED = maakDocx(['! Visie', '# Rollen', 'De raad stelt **kaders**.', '- één', '  1. twee', '- drie']);
const zonderNaam = { tekst: 0 };
const ids = (): string => `x${++zonderNaam.tekst}`;

const vele = (aantal: number, xml: string): string => xml.repeat(aantal);
/** A thousand letters that do not pack into nothing. */
const woorden = (n: number): string =>
  Array.from({ length: 200 }, (_, i) =>
    ((n * 7_919 + i * 104_729) % 1_679_616).toString(36).padStart(4, '0'),
  ).join(' ');
const geneste = (open: string, sluit: string): string =>
  `${vele(10_000, open)}${paragraaf('binnen')}${vele(10_000, sluit)}`;
const relatie = (soort: string, doel: string): string =>
  `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${soort}" Target="${doel}" TargetMode="External"/>`;
const tekstdeel = (xml: string): Docxdelen => ({ parts: { 'word/document.xml': xml } });

/** The directory of the zip says that a part is small; what comes out is not. */
const metLiegendeMaat = (docx: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(docx);
  for (
    let op = bytes.indexOf('PK\x01\x02', 0, 'latin1');
    op !== -1;
    op = bytes.indexOf('PK\x01\x02', op + 4, 'latin1')
  )
    bytes.writeUInt32LE(10, op + 24);
  return bytes;
};

const BOM = maakDocx({ parts: { 'word/bom.xml': new Uint8Array(120 * 1024 * 1024) } });

type Geval = readonly [naam: string, bytes: Uint8Array, zin: string];

const OP_HET_OOG: readonly Geval[] = [
  ['nothing', new Uint8Array(), WEIGERING.leeg],
  ['a text', Buffer.from('Beste griffier,'), WEIGERING.geenZip],
  ['a PDF', Buffer.from('%PDF-1.7'), WEIGERING.geenZip],
  ['an old or locked Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), WEIGERING.oudWord],
  ['more than 10 MB', new Uint8Array(MAX_WORDBESTAND + 1), WEIGERING.teGroot],
];

const CORPUS: readonly Geval[] = [
  ['a truncated file', GOED.slice(0, GOED.length / 2), WEIGERING.kapot],
  ['a file without its last bytes', GOED.slice(0, -1), WEIGERING.kapot],
  ['the first bytes of a zip', GOED.slice(0, 4), WEIGERING.kapot],
  ['an empty zip', zipSync({}), WEIGERING.geenWord],
  ['a zip of something else', zipSync({ 'a.txt': Buffer.from('a') }), WEIGERING.geenWord],
  [
    'a worksheet',
    zipSync({
      '[Content_Types].xml': Buffer.from(
        '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
      ),
    }),
    WEIGERING.geenWord,
  ],
  ['a bomb', BOM, WEIGERING.uitgepakt],
  ['a bomb that lies about its size', metLiegendeMaat(BOM), WEIGERING.kapot],
  [
    'thousands of parts',
    zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`word/${n}.xml`, new Uint8Array()]))),
    WEIGERING.teVeelDelen,
  ],
  ['a part outside the file', maakDocx({ parts: { '../../etc/cron.d/x': 'x' } }), WEIGERING.namen],
  ['a part with a path from the root', maakDocx({ parts: { '/etc/passwd': 'x' } }), WEIGERING.namen],
  ['macros', maakDocx({ macro: true }), WEIGERING.macro],
  [
    'macros that call themselves a document',
    maakDocx({ parts: { 'word/vbaProject.bin': 'x' } }),
    WEIGERING.macro,
  ],
  ['no text', maakDocx({ parts: { 'word/document.xml': null } }), WEIGERING.kapot],
  ['garbage for text', maakDocx(tekstdeel('\u0001\u0002<<<>>>')), WEIGERING.kapot],
  ['text that stops halfway', maakDocx(tekstdeel('<w:document><w:body><w:p>')), WEIGERING.kapot],
  [
    'bytes that are no text',
    maakDocx({ parts: { 'word/document.xml': Buffer.from([0xff, 0xfe, 0x3c]) } }),
    WEIGERING.kapot,
  ],
  [
    'entities in entities',
    maakDocx(tekstdeel('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>')),
    WEIGERING.entiteiten,
  ],
  [
    '10,000 tables in each other',
    maakDocx({ body: geneste('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>') }),
    WEIGERING.teDiep,
  ],
  [
    '10,000 elements in each other',
    maakDocx({ body: geneste('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>') }),
    WEIGERING.teDiep,
  ],
  [
    '10,000 lists in each other',
    maakDocx({
      body: Array.from(
        { length: 10_000 },
        (_, n) =>
          `<w:p><w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`,
      ).join(''),
    }),
    WEIGERING.teDiep,
  ],
  ['a million empty paragraphs', maakDocx({ body: vele(1_000_000, '<w:p/>') }), WEIGERING.uitgepakt],
  [
    'forty thousand paragraphs',
    maakDocx(Array.from({ length: 40_000 }, (_, n) => `- ${woorden(n).slice(0, 40)}`)),
    WEIGERING.teLang,
  ],
  [
    'a text of three million letters',
    maakDocx(Array.from({ length: 3_000 }, (_, n) => woorden(n))),
    WEIGERING.teLang,
  ],
  [
    'an object from elsewhere',
    maakDocx({ relations: relatie('oleObject', 'https://kwaad.example/x') }),
    WEIGERING.buiten,
  ],
  [
    'a template from elsewhere',
    maakDocx({ relations: relatie('attachedTemplate', 'https://kwaad.example/x.dotm') }),
    WEIGERING.buiten,
  ],
];

describe('a file that cannot or may not be read', () => {
  const lezer = new WordLezer(new Werkplaats());

  it.each(OP_HET_OOG)('%s is refused at first sight', async (_naam, bytes, zin) => {
    expect(await lezer.lees(bytes, ids)).toEqual({ ok: false, text: zin });
  });

  it.each(CORPUS)('%s is refused with a sentence', async (_naam, bytes, zin) => {
    await expect(leesDocx(bytes)).rejects.toEqual(new Weigering(zin));
  });

  it.each(
    CORPUS.filter(([naam]) => /^(?:a bomb|macros|garbage for text|10,000 lists in each other)$/.test(naam)),
  )('%s is refused by whoever is asked to read it', async (_naam, bytes, zin) => {
    expect(await lezer.lees(bytes, ids)).toEqual({ ok: false, text: zin });
  });

  it('says each time what to do, or that it stays closed', () => {
    for (const zin of Object.values(WEIGERING)) expect(zin).toMatch(/^[A-Z].+\.$/s);
  });

  it('takes no longer than it may', async () => {
    const kort = new WordLezer(new Werkplaats(), { termijnMs: 1, geheugenMb: 256 });
    expect(await kort.lees(GOED, ids)).toEqual({ ok: false, text: WEIGERING.teTraag });
  });

  it('takes no more memory than it may, and the process lives on', async () => {
    const krap = new WordLezer(new Werkplaats(), { termijnMs: 20_000, geheugenMb: 12 });
    const groot = maakDocx(Array.from({ length: 20_000 }, (_, n) => `Alinea **${n}** van een lange tekst`));
    expect(await krap.lees(groot, ids)).toEqual({ ok: false, text: WEIGERING.teTraag });
    expect(await lezer.lees(GOED, ids)).toMatchObject({ ok: true });
  });
});

describe('a good file of which bytes changed', () => {
  const metBeeld = maakDocx({
    body: paragraaf('# Kop') + paragraaf('- punt'),
    parts: { 'word/media/image1.png': PNG },
  });

  it('is a document or a refusal, whatever changed, and soon', async () => {
    const omgezet = fc.array(fc.tuple(fc.nat(metBeeld.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(omgezet, async (plaatsen) => {
        const bytes = metBeeld.slice();
        for (const [op, masker] of plaatsen) bytes[op] = (bytes[op] ?? 0) ^ masker;
        await leesOfWeiger(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('also when it is the XML inside that changed', async () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraaf('# Kop')}${paragraaf('- punt')}<w:tbl><w:tr><w:tc>${paragraaf('cel')}</w:tc></w:tr></w:tbl></w:body></w:document>`;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(xml.length - 1),
        fc.nat(40),
        fc.constantFrom('', '<', '>', '"', '<w:p>', '</w:p>', '&#1;', '&x;', '\uFFFE', '<w:tr/>', 'w:tbl'),
        async (op, weg, erin) =>
          leesOfWeiger(maakDocx(tekstdeel(`${xml.slice(0, op)}${erin}${xml.slice(op + weg)}`))),
      ),
      { numRuns: 300 },
    );
  });
});

const leesOfWeiger = async (bytes: Uint8Array): Promise<void> => {
  const begin = performance.now();
  try {
    const { inhoud } = await leesDocx(bytes);
    expect(controleer(inhoud)).toMatchObject({ ok: true });
  } catch (fout) {
    expect(fout).toBeInstanceOf(Weigering);
  }
  expect(performance.now() - begin).toBeLessThan(2_000);
};
