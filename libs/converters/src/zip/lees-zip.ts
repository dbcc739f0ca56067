import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { weiger, Weigering } from '../weigering.ts';

export interface Zipgrenzen {
  readonly delen: number;
  /** Unpacked, all parts together. */
  readonly bytes: number;
  /** How many times larger a part may be than it is packed, once it is over a megabyte. */
  readonly verhouding: number;
}

export const ZIPGRENZEN: Zipgrenzen = { delen: 2_000, bytes: 100 * 1024 * 1024, verhouding: 200 };

const MEGABYTE = 1024 * 1024;
/** General purpose flag: the part is encrypted, or strongly so. */
const ENCRYPTED = 0x41;

/** Counts what really comes out: what the headers say of the size may be a lie. */
const leesDeel = async (zip: ZipFile, entry: Entry, ruimte: number, verhouding: number): Promise<Buffer> => {
  const stream = await zip.openReadStreamPromise(entry);
  const stukken: Buffer[] = [];
  let bytes = 0;
  for await (const stuk of stream as AsyncIterable<Buffer>) {
    bytes += stuk.length;
    if (bytes > ruimte) weiger('uitgepakt');
    if (bytes > MEGABYTE && bytes > entry.compressedSize * verhouding) weiger('uitgepakt');
    stukken.push(stuk);
  }
  const deel = Buffer.concat(stukken);
  return crc32(deel) === entry.crc32 ? deel : weiger('kapot');
};

const leesDelen = async (zip: ZipFile, grenzen: Zipgrenzen): Promise<Map<string, Buffer>> => {
  const delen = new Map<string, Buffer>();
  if (zip.entryCount > grenzen.delen) weiger('teVeelDelen');
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (delen.size >= grenzen.delen) weiger('teVeelDelen');
    if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) weiger('versleuteld');
    if (entry.fileName.endsWith('/')) continue;
    // Two parts of one name: which of them a reader sees differs by reader.
    if (delen.has(entry.fileName)) weiger('namen');
    const deel = await leesDeel(zip, entry, grenzen.bytes - bytes, grenzen.verhouding);
    bytes += deel.length;
    delen.set(entry.fileName, deel);
  }
  return delen;
};

/** yauzl's own words for a name with `..`, a drive, a backslash or a slash in front. */
const OVER_NAMEN = /^(?:invalid|absolute path|invalid relative path|invalid characters)/i;

/** All parts of a zip in memory, within limits; throws a `Weigering`, whatever the bytes are. */
export const leesZip = async (
  bytes: Uint8Array,
  grenzen: Zipgrenzen = ZIPGRENZEN,
): Promise<Map<string, Buffer>> => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { strictFileNames: true, autoClose: false });
    return await leesDelen(zip, grenzen);
  } catch (fout) {
    if (fout instanceof Weigering) throw fout;
    return weiger(fout instanceof Error && OVER_NAMEN.test(fout.message) ? 'namen' : 'kapot');
  }
};
