import type { Blok, TekstDocument } from '#documents';
import { kaleTekst, naarPlatteTekst } from '#documents';
import { maakDocx, paragraaf, PNG } from '../../../../test/support/maak-docx.ts';
import { leesDocx, type Gelezen } from './lees-docx.ts';

const lees = (body: string, extra: object = {}): Promise<Gelezen> => leesDocx(maakDocx({ body, ...extra }));
const tekst = async (body: string): Promise<string> => naarPlatteTekst((await lees(body)).inhoud);
const r = (xml: string): string => `<w:r>${xml}</w:r>`;
const t = (woorden: string): string => r(`<w:t xml:space="preserve">${woorden}</w:t>`);
const p = (binnen: string, eigenschappen = ''): string =>
  `<w:p><w:pPr>${eigenschappen}</w:pPr>${binnen}</w:p>`;
const cel = (binnen: string, eigenschappen = ''): string =>
  `<w:tc><w:tcPr>${eigenschappen}</w:tcPr>${binnen}</w:tc>`;
const rij = (...cellen: string[]): string => `<w:tr>${cellen.join('')}</w:tr>`;
const tabel = (...rijen: string[]): string => `<w:tbl>${rijen.join('')}</w:tbl>`;

const cellen = (doc: TekstDocument): string[][] =>
  doc.content.flatMap((blok: Blok) =>
    blok.type === 'table'
      ? blok.content.map((éénRij) => éénRij.content.map(({ content }) => content.map(kaleTekst).join('|')))
      : [],
  );

const plaatje = (rel: string, descr: string): string =>
  r(
    `<w:drawing><wp:inline><wp:docPr id="1" name="x"${descr}/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${rel}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  );
const beeldrelatie = (doel: string): string =>
  `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${doel}"/>`;

describe('what Word writes', () => {
  it('becomes a title, headings, paragraphs and lists, by its styles', async () => {
    const { inhoud, meldingen } = await leesDocx(
      maakDocx(['! Visie', '# Eén', 'Tekst **vet**', '## Twee', '- a', '  - b', '    1. c', '- d', '1. e']),
    );
    expect(inhoud.content.map(({ type }) => type)).toEqual([
      'title',
      'heading',
      'paragraph',
      'heading',
      'bulletList',
      'orderedList',
    ]);
    expect(JSON.stringify(inhoud.content[4])).toMatch(/"a".*bulletList.*"b".*orderedList.*"c".*"d"/);
    expect(meldingen).toEqual([]);
  });

  it('has headings deeper than three as the third, and a second title as a heading', async () => {
    const stijl = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body =
      p(t('Titel'), stijl('Titel')) + p(t('diep'), stijl('Kop4')) + p(t('nog een'), stijl('Titel'));
    const { inhoud, meldingen } = await lees(body);
    expect(inhoud.content).toMatchObject([
      { type: 'title' },
      { type: 'heading', attrs: { level: 3 } },
      { type: 'heading', attrs: { level: 1 } },
    ]);
    expect(meldingen).toEqual(['Een titel verderop in de tekst is een kop geworden.']);
  });

  it('is cut by Word wherever it was edited, and whole again here; breaks and odd signs are kept or cleaned', async () => {
    const body = p(
      t('Eén ') + t('zin') + r('<w:br/>') + r('<w:tab/>') + t('x&#x1;y') + r('<w:br w:type="page"/>'),
    );
    const { inhoud } = await lees(body);
    expect(inhoud.content).toMatchObject([
      { content: [{ text: 'Eén zin' }, { type: 'hardBreak' }, { text: '\txy' }] },
    ]);
  });

  it('counts on in a list after a paragraph, and begins where Word does', async () => {
    expect(await tekst(['1. a', '1. b'].map(paragraaf).join('') + p(t('tussen')) + paragraaf('1. c'))).toBe(
      '1. a\n2. b\n\ntussen\n\n3. c',
    );
  });

  it('knows a list whose items go by several numbers, as LibreOffice writes it, and one that begins anew', async () => {
    const niveau = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>';
    const vanaf = (numId: number, start: number): string =>
      `<w:num w:numId="${numId}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
    const nummering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${niveau}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${vanaf(7, 3)}${vanaf(8, 1)}</w:numbering>`;
    const punt = (numId: number, woord: string): string =>
      p(t(woord), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`);
    const { inhoud } = await lees(punt(7, 'a') + punt(1, 'b') + punt(8, 'c') + punt(1, 'd'), {
      parts: { 'word/numbering.xml': nummering },
    });
    expect(inhoud.content).toMatchObject([
      { attrs: { start: 3 }, content: [{}, {}] },
      { attrs: { start: 1 }, content: [{}, {}] },
    ]);
  });

  it('takes a link in a field for a link, and leaves one to a bookmark or a file as text', async () => {
    const veld =
      r('<w:fldChar w:fldCharType="begin"/>') +
      r('<w:instrText> HYPERLINK "https://waterveen.example/a b" </w:instrText>') +
      r('<w:fldChar w:fldCharType="separate"/>') +
      t('site') +
      r('<w:fldChar w:fldCharType="end"/>');
    const { inhoud, meldingen } = await lees(
      p(veld) + p(`<w:hyperlink r:id="rId9">${t('schijf')}</w:hyperlink>`),
      {
        relations: '<Relationship Id="rId9" Type="x/hyperlink" Target="file:///c:/x" TargetMode="External"/>',
      },
    );
    expect(naarPlatteTekst(inhoud)).toBe('[site](https://waterveen.example/a%20b)\n\nschijf');
    expect(meldingen).toEqual(['Eén link die geen webadres of e-mailadres is, is gewone tekst geworden.']);
  });

  it('drops the table of contents and empty paragraphs', async () => {
    const { inhoud, meldingen } = await lees(
      p(t('1. Kop 3'), '<w:pStyle w:val="Inhopg1"/>') + p('') + p(r('<w:br/>')) + p(t('Tekst')),
    );
    expect(naarPlatteTekst(inhoud)).toBe('Tekst');
    expect(meldingen).toEqual(['De inhoudsopgave is weggelaten.']);
  });
});

describe('a table', () => {
  it('has its text in the first of merged cells, and every row as wide as the widest', async () => {
    const { inhoud, meldingen } = await lees(
      tabel(
        rij(cel(p(t('a')), '<w:gridSpan w:val="2"/>'), cel(p(t('b')), '<w:vMerge w:val="restart"/>')),
        rij(cel(p(t('c'))), cel(p(t('d')) + p(t('e'))), cel(p(''), '<w:vMerge/>')),
        rij(cel(p(t('f')))),
      ),
    );
    expect(cellen(inhoud)).toEqual([
      ['a', '', 'b'],
      ['c', 'd|e', ''],
      ['f', '', ''],
    ]);
    expect(meldingen).toEqual([expect.stringContaining('Samengevoegde cellen')]);
  });

  it('has a header when Word repeats its first row', async () => {
    const { inhoud } = await lees(
      tabel(`<w:tr><w:trPr><w:tblHeader/></w:trPr>${cel(p(t('Rol')))}</w:tr>`, rij(cel(p(t('Raad'))))),
    );
    expect(JSON.stringify(inhoud)).toMatch(/tableHeader.*Rol.*tableCell.*Raad/);
  });

  it.each([
    ['has a header when its style sets the first row apart', 'Mooi', 'w:firstRow="1"', 'tableHeader'],
    ['has a header in the bits of an older Word', 'Mooi', 'w:val="04A0"', 'tableHeader'],
    ['has none when that is switched off', 'Mooi', 'w:val="0480" w:firstRow="0"', 'tableCell'],
    ['has none when the style knows no first row', 'Raster', 'w:firstRow="1"', 'tableCell'],
  ])('%s', async (_naam, stijl, look, soort) => {
    const stijlen = `<w:styles xmlns:w="x"><w:style w:type="table" w:styleId="Raster"/><w:style w:type="table" w:styleId="Basis"><w:tblStylePr w:type="firstRow"/></w:style><w:style w:type="table" w:styleId="Mooi"><w:basedOn w:val="Basis"/></w:style></w:styles>`;
    const eigenschappen = `<w:tblPr><w:tblStyle w:val="${stijl}"/><w:tblLook ${look}/></w:tblPr><w:tblGrid><w:gridCol/></w:tblGrid>`;
    const { inhoud } = await lees(
      `<w:tbl>${eigenschappen}${rij(cel(p(t('Rol'))))}<w:tr w:rsidR="0"><w:trPr><w:cantSplit/></w:trPr>${cel(p(t('Raad')))}</w:tr></w:tbl>`,
      { parts: { 'word/styles.xml': stijlen } },
    );
    const [tafel] = inhoud.content;
    expect(tafel?.type === 'table' && tafel.content.map(({ content }) => content[0]?.type)).toEqual([
      soort,
      'tableCell',
    ]);
  });

  it('has lists and tables inside it as lines, and says so', async () => {
    const { inhoud, meldingen } = await lees(
      tabel(rij(cel(paragraaf('- punt') + tabel(rij(cel(p(t('binnen')))))))),
    );
    expect(cellen(inhoud)).toEqual([['• punt|binnen']]);
    expect(meldingen).toHaveLength(2);
  });
});

describe('an image', () => {
  const met = (bytes: Uint8Array, descr = ''): Promise<Gelezen> =>
    lees(p(t('voor') + plaatje('rId9', descr) + t('na')), {
      relations: beeldrelatie('media/a.png'),
      parts: { 'word/media/a.png': bytes },
    });

  it('becomes a block of its own, with its size, its hash and what it shows', async () => {
    const { inhoud, afbeeldingen, meldingen } = await met(PNG, ' descr="Kaart van&#10;Waterveen"');
    expect(inhoud.content).toMatchObject([
      { type: 'paragraph' },
      {
        type: 'image',
        attrs: { alt: 'Kaart van Waterveen', width: 24, height: 16, sha256: afbeeldingen[0]?.sha256 },
      },
      { type: 'paragraph' },
    ]);
    expect(afbeeldingen).toHaveLength(1);
    expect(meldingen).toEqual([]);
  });

  it('without a description asks for one', async () => {
    const { inhoud, meldingen } = await met(PNG);
    expect(inhoud.content[1]).toMatchObject({ attrs: { alt: 'Afbeelding zonder beschrijving' } });
    expect(meldingen).toEqual([expect.stringContaining('geen beschrijving')]);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['of another kind', Buffer.from('GIF89a......'), /alleen PNG en JPEG/],
    ['that is cut off', PNG.subarray(0, -6), /beschadigd/],
    ['of which a bit fell over', PNG.map((byte, op) => (op === 60 ? byte ^ 1 : byte)), /beschadigd/],
  ])('%s is left out, and that is told', async (_naam, bytes, zin) => {
    const { inhoud, afbeeldingen, meldingen } = await met(bytes, ' descr="x"');
    expect(inhoud.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect([afbeeldingen, meldingen]).toEqual([[], [expect.stringMatching(zin)]]);
  });
});

describe('what cannot be taken over', () => {
  it.each([
    ['footnotes', p(t('a') + r('<w:footnoteReference w:id="2"/>')), /Voetnoten/],
    [
      'tracked changes',
      p(
        `<w:ins w:id="1" w:author="x">${t('b')}</w:ins><w:del w:id="2">${r('<w:delText>c</w:delText>')}</w:del>`,
      ),
      /bijgehouden wijzigingen/,
    ],
    ['comments', p(t('a') + r('<w:commentReference w:id="2"/>')), /kantlijn/],
    [
      'text boxes',
      p(
        t('a') +
          r(
            `<mc:AlternateContent><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p(t('kader'))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
          ),
      ),
      /tekstvakken/,
    ],
    [
      'numbered headings',
      p(t('a'), '<w:pStyle w:val="Kop1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
      /nummers voor koppen/,
    ],
    ['crossed-out text', p(r('<w:rPr><w:strike/></w:rPr><w:t>a</w:t>')), /Doorgestreepte/],
  ])('%s is told in one sentence', async (_naam, body, zin) => {
    expect((await lees(body)).meldingen).toEqual([expect.stringMatching(zin)]);
  });

  it('is not told of what only a style could do, or what is said not to be so', async () => {
    const stijlen =
      '<w:styles xmlns:w="x"><w:style w:styleId="a"><w:rPr><w:strike/></w:rPr></w:style></w:styles>';
    const { meldingen } = await lees(p(r('<w:rPr><w:strike w:val="0"/></w:rPr><w:t>a</w:t>')), {
      parts: { 'word/styles.xml': stijlen },
    });
    expect(meldingen).toEqual([]);
  });

  it('a header and a footer are told too', async () => {
    const { meldingen } = await lees(p(t('a')), {
      parts: { 'word/footer1.xml': `<w:ftr xmlns:w="x"><w:p><w:r><w:t>voet</w:t></w:r></w:p></w:ftr>` },
    });
    expect(meldingen).toEqual(['De kop- en voetteksten zijn weggelaten.']);
  });

  it('takes over what was inserted and leaves out what was deleted', async () => {
    expect(
      await tekst(
        p(
          `${t('a ')}<w:ins w:id="1">${t('b')}</w:ins><w:del w:id="2">${r('<w:delText>c</w:delText>')}</w:del>`,
        ),
      ),
    ).toBe('a b');
  });
});
