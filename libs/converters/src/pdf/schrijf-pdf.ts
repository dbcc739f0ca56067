import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Opdracht } from '../opdracht.ts';
import { letters } from './letters.ts';
import { tekensVan } from './tekens.ts';
import { Toonbaar } from './toonbaar.ts';
import { Typstdata } from './typst-data.ts';

const STANDAARD = { ua: 'ua-1', archief: 'a-2a' } as const;
/** Nothing is read from the machine: all files are given by name below it. */
const WERKMAP = '/';
const SJABLOON = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');

const naamVan = (sha256: string, type: string): string => `${sha256}.${type === 'image/png' ? 'png' : 'jpg'}`;

export const schrijfPdf = (opdracht: Opdracht, soort: keyof typeof STANDAARD): Uint8Array => {
  const fontBlobs = letters();
  const compiler = NodeCompiler.create({ workspace: WERKMAP, fontArgs: [{ fontBlobs }] });
  const namen = new Map<string, string>();
  for (const [sha256, { type, inhoud }] of opdracht.afbeeldingen) {
    const naam = naamVan(sha256, type);
    namen.set(sha256, naam);
    compiler.mapShadow(`${WERKMAP}${naam}`, Buffer.from(inhoud));
  }
  const [eerste] = fontBlobs;
  if (eerste === undefined) throw new Error('There is no font');
  const toonbaar = new Toonbaar(tekensVan(eerste));
  const data = new Typstdata(toonbaar, (sha256) => namen.get(sha256)).maak(opdracht);
  const creationTimestamp = Math.floor(Date.parse(opdracht.op) / 1_000);
  const zet = (afbreken: boolean): Uint8Array => {
    compiler.mapShadow(`${WERKMAP}inhoud.json`, Buffer.from(JSON.stringify({ ...data, afbreken })));
    return compiler.pdf({ mainFileContent: SJABLOON }, { pdfStandard: STANDAARD[soort], creationTimestamp });
  };
  try {
    return zet(true);
  } catch {
    // What Typst itself stumbles over depends on where lines break: without hyphens they break elsewhere.
    return zet(false);
  }
};
