import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { CERTIFICAAT } from './certificaat.typ.ts';

/** The fonts that come with the program: never what a machine happens to have. */
const lettertypen = (): string[] => {
  const map = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/source-sans-3/package.json')));
  return ['400Regular', '700Bold'].map((gewicht) => join(map, gewicht));
};

let compiler: NodeCompiler | undefined;

/** PDF/UA-1. Small enough to make on the spot: a page takes a few milliseconds. */
export function maakPdf(opdracht: object): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: lettertypen() }] });
  return compiler.pdf(
    { mainFileContent: CERTIFICAAT, inputs: { opdracht: JSON.stringify(opdracht) } },
    { pdfStandard: 'ua-1', creationTimestamp: 0 },
  );
}
