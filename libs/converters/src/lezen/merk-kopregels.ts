import { heeftKopregel, type Stijlen } from './stijlen.ts';

const TABEL =
  /(<w:tblPr>(?:(?!<\/w:tblPr>)[^])*<\/w:tblPr>\s*(?:<w:tblGrid>(?:(?!<\/w:tblGrid>)[^])*<\/w:tblGrid>\s*)?<w:tr(?:\s[^>]*)?>)(\s*<w:trPr>)?/g;
const STIJL = /<w:tblStyle\s[^>]*w:val="([^"]*)"/;
/** Word says in words, older versions in bits, that the style of the first row is on. */
const AAN = /<w:tblLook\s[^>]*w:firstRow="(?:1|true)"/;
const BITS = /<w:tblLook\s[^>]*w:val="([0-9A-Fa-f]{4})"/;
const EERSTE_RIJ = 0x20;

const isAan = (eigenschappen: string): boolean =>
  AAN.test(eigenschappen) || (Number.parseInt(BITS.exec(eigenschappen)?.[1] ?? '0', 16) & EERSTE_RIJ) !== 0;

/**
 * A header is a row that Word repeats; few people know that box. A first row that a table style sets apart is one too,
 * and mammoth does not look at styles: so such a row is marked as repeated.
 */
export const merkKopregels = (document: Buffer, stijlen: Stijlen): Buffer => {
  const xml = document.toString();
  if (!xml.includes('<w:tblStyle')) return document;
  return Buffer.from(
    xml.replace(TABEL, (heel, begin: string, rijeigenschappen: string | undefined) => {
      const stijl = STIJL.exec(begin)?.[1];
      if (stijl === undefined || !heeftKopregel(stijlen, stijl) || !isAan(begin)) return heel;
      return rijeigenschappen === undefined
        ? `${begin}<w:trPr><w:tblHeader/></w:trPr>`
        : `${begin}${rijeigenschappen}<w:tblHeader/>`;
    }),
  );
};
