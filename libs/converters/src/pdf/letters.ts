import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const SNEDEN = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const;

const map = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));

/** The letters that a PDF is set in: those of the package, never those of the machine. */
export const letters = (): Buffer[] =>
  SNEDEN.map((snede) => readFileSync(join(map, snede, `SourceSans3_${snede}.ttf`)));
