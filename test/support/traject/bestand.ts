import { bezoeker } from './bezoeker.ts';
import type { Reader } from '../reader/reader.ts';

export interface Gehaald {
  /** Content type. */
  readonly soort: string;
  readonly inhoud: Buffer<ArrayBufferLike>;
}

/** A file that lies at this address for whoever reads; they are fetched without a browser only. */
export const haalBestand = async (reader: Reader, adres: string): Promise<Gehaald> => {
  const { status, headers, body } = await bezoeker(reader).request(adres);
  if (status !== 200) throw new Error(`${adres} answers ${status}`);
  return { soort: headers.get('content-type') ?? '', inhoud: body };
};
