import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { letters } from '../pdf/letters.ts';
import { tekensVan } from '../pdf/tekens.ts';
import { Toonbaar } from '../pdf/toonbaar.ts';
import { CERTIFICAAT } from './certificaat.typ.ts';

interface Pers {
  readonly compiler: NodeCompiler;
  readonly toonbaar: Toonbaar;
}

const maakPers = (): Pers => {
  const fontBlobs = letters();
  const [eerste] = fontBlobs;
  if (eerste === undefined) throw new Error('There is no font');
  return {
    compiler: NodeCompiler.create({ fontArgs: [{ fontBlobs }] }),
    toonbaar: new Toonbaar(tekensVan(eerste)),
  };
};

let pers: Pers | undefined;

/**
 * PDF/UA-1. Small enough to make on the spot: a page takes a few milliseconds. A sign that the letters lack becomes a
 * square: without that one name would keep everybody's certificate from being made.
 */
export function maakPdf(opdracht: object): Uint8Array {
  pers ??= maakPers();
  const { compiler, toonbaar } = pers;
  const toon = (_naam: string, waarde: unknown): unknown =>
    typeof waarde === 'string' ? toonbaar.maak(waarde) : waarde;
  return compiler.pdf(
    { mainFileContent: CERTIFICAAT, inputs: { opdracht: JSON.stringify(opdracht, toon) } },
    { pdfStandard: 'ua-1', creationTimestamp: 0 },
  );
}
