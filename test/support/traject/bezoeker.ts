import { Visitor } from '../browser-less/index.ts';
import type { Reader } from '../reader/reader.ts';

/** Files are fetched without a browser only. */
export const bezoeker = (reader: Reader): Visitor => {
  if (!(reader instanceof Visitor)) throw new Error('Only a reader without a browser fetches files');
  return reader;
};
