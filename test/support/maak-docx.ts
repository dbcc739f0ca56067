import { zipSync } from 'fflate';

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const contentTypes = (macro: boolean): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="gif" ContentType="image/gif"/>
<Override PartName="/word/document.xml" ContentType="${
    macro ? 'application/vnd.ms-word.document.macroEnabled.main+xml' : `${WORD}.document.main+xml`
  }"/>
<Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/>
<Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/>
<Override PartName="/word/footnotes.xml" ContentType="${WORD}.footnotes+xml"/></Types>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

const relations = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

/** As a Dutch Word writes them: the ids are Dutch, the names of its own styles are not. */
const STYLES = `${HEAD}<w:styles ${NS}>${style('Titel', 'Title')}${style('Kop1', 'heading 1')}${style('Kop2', 'heading 2')}${style('Kop3', 'heading 3')}${style('Kop4', 'heading 4')}${style('Inhopg1', 'toc 1')}</w:styles>`;

const levels = (format: string): string =>
  Array.from(
    { length: 9 },
    (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
  ).join('');

/** numId 1 is a list of bullets, 2 a list of numbers. */
const NUMBERING = `${HEAD}<w:numbering ${NS}><w:abstractNum w:abstractNumId="0">${levels('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${levels('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

const run = (text: string): string =>
  text
    .split(/(\*\*.+?\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      const bold = part.startsWith('**');
      const words = escaped(bold ? part.slice(2, -2) : part);
      return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${words}</w:t></w:r>`;
    })
    .join('');

const STYLE_OF: Readonly<Record<string, string>> = { '!': 'Titel', '#': 'Kop1', '##': 'Kop2', '###': 'Kop3' };

/** A line becomes a paragraph: '! Titel', '# Kop', '- punt', '1. punt' (two spaces before it: a level deeper). */
export const paragraaf = (line: string): string => {
  const [, indent = '', sign = '', text = line] = /^( *)(!|#{1,3}|-|\d+\.) (.*)$/s.exec(line) ?? [];
  const level = Math.floor(indent.length / 2);
  const list = sign === '-' ? 1 : /\d/.test(sign) ? 2 : 0;
  const numbering =
    list === 0 ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const named = STYLE_OF[sign];
  const styled = named === undefined ? '' : `<w:pStyle w:val="${named}"/>`;
  return `<w:p><w:pPr>${styled}${numbering}</w:pPr>${run(text)}</w:p>`;
};

export interface Docxdelen {
  /** What stands between `<w:body>` and `</w:body>`. */
  readonly body?: string;
  /** Parts that are added or take the place of one; `null` leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Relations of the document beside those to its styles and lists: whole elements. */
  readonly relations?: string;
  /** A file with macros, as a .docm that was given another name. */
  readonly macro?: boolean;
}

/** A small Word file as Word would write it, without any library: of lines, or of XML for odd ones. */
export const maakDocx = (from: readonly string[] | Docxdelen): Uint8Array => {
  const { body = '', parts = {}, relations: extra = '', macro = false } = 'length' in from ? {} : from;
  const paragraphs = 'length' in from ? from.map(paragraaf).join('') : body;
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': contentTypes(macro),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${HEAD}<w:document ${NS}><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'numbering', 'numbering.xml'),
      extra,
    ),
    ...(macro ? { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) } : {}),
    ...parts,
  };
  const files = Object.entries(all).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? Buffer.from(part) : part] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 5) });
};

/** A whole PNG of one colour. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAAGklEQVR4nGPgjsqmCmIYNWjUoFGDRg2iDAEAXjk4EKOKCIgAAAAASUVORK5CYII=',
  'base64',
);
