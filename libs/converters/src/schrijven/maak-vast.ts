import { zipSync } from 'fflate';
import { leesZip } from '../zip/lees-zip.ts';

/** No build date and no zone: the earliest moment that a zip can hold, wherever it is made. */
const VROEGST = new Date(1980, 0, 1);
const TOEVALLIG = /\bId="(rId[a-z0-9_-]{20,})"/g;
const TIJD = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The docx package draws a name by lot for every link; each gets the number of its turn. */
const metVasteNamen = (delen: Map<string, string>): void => {
  for (const [naam, relaties] of [...delen].filter(([deel]) => deel.endsWith('.rels'))) {
    const namen = [...relaties.matchAll(TOEVALLIG)].map(([, id]) => id ?? '');
    if (namen.length === 0) continue;
    const nieuw = new Map(namen.map((id, index) => [id, `rIdLink${index + 1}`]));
    const vervang = (xml: string): string =>
      xml.replace(/"(rId[a-z0-9_-]{20,})"/g, (heel, id: string) => {
        const naamNu = nieuw.get(id);
        return naamNu === undefined ? heel : `"${naamNu}"`;
      });
    const bron = naam.replace('_rels/', '').replace(/\.rels$/, '');
    delen.set(naam, vervang(relaties));
    delen.set(bron, vervang(delen.get(bron) ?? ''));
  }
};

/** The same document with nothing in it of when or in which run it was made. */
export const maakVast = async (docx: Uint8Array, op: string): Promise<Uint8Array> => {
  const delen = await leesZip(docx, { delen: 100_000, bytes: 1024 ** 3, verhouding: Infinity });
  const xml = new Map(
    [...delen]
      .filter(([naam]) => /\.(?:xml|rels)$/.test(naam))
      .map(([naam, deel]) => [naam, deel.toString()]),
  );
  metVasteNamen(xml);
  const kern = xml.get('docProps/core.xml');
  const tijd = new Date(op).toISOString().replace(/\.\d+Z$/, 'Z');
  if (kern !== undefined) xml.set('docProps/core.xml', kern.replace(TIJD, `$1${tijd}`));
  const uit = [...delen].map(([naam, deel]) => {
    const tekst = xml.get(naam);
    return [naam, tekst === undefined ? deel : Buffer.from(tekst)] as const;
  });
  return zipSync(Object.fromEntries(uit), { mtime: VROEGST, level: 6 });
};
