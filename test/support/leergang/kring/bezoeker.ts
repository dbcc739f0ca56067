import { Visitor } from '../../browser-less/index.ts';
import type { Reader } from '../../reader/reader.ts';

/** Files are fetched without a browser only. */
export const bezoeker = (reader: Reader): Visitor => {
  if (!(reader instanceof Visitor)) throw new Error('Only a reader without a browser fetches files');
  return reader;
};

/** A file that the page offers, or that lies at this address. */
export const haal = async (
  reader: Reader,
  adres: string,
): Promise<{ readonly soort: string; readonly inhoud: Buffer<ArrayBufferLike> }> => {
  const { status, headers, body } = await bezoeker(reader).request(adres);
  if (status !== 200) throw new Error(`${adres} answers ${status}`);
  return { soort: headers.get('content-type') ?? '', inhoud: body };
};
