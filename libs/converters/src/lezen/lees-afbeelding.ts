import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

export interface Gelezenbeeld {
  readonly sha256: string;
  readonly type: 'image/png' | 'image/jpeg';
  readonly inhoud: Uint8Array;
  readonly breedte: number;
  readonly hoogte: number;
}

const MAX_ZIJDE = 12_000;
/** A small file can unpack to a picture that fills the memory of whoever draws it. */
const MAX_PUNTEN = 40_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Maat {
  readonly breedte: number;
  readonly hoogte: number;
}

/** Walks the chunks: each with its checksum, the first with the size, the last says that it is whole. */
const maatVanPng = (bytes: Buffer): Maat | undefined => {
  let maat: Maat | undefined;
  for (let op = PNG.length; op + 12 <= bytes.length;) {
    const lengte = bytes.readUInt32BE(op);
    const einde = op + 8 + lengte;
    if (einde + 4 > bytes.length) return undefined;
    if (crc32(bytes.subarray(op + 4, einde)) !== bytes.readUInt32BE(einde)) return undefined;
    const soort = bytes.toString('latin1', op + 4, op + 8);
    if (soort === 'IHDR' && lengte >= 8) {
      maat = { breedte: bytes.readUInt32BE(op + 8), hoogte: bytes.readUInt32BE(op + 12) };
    }
    if (soort === 'IEND') return maat;
    op = einde + 4;
  }
  return undefined;
};

const isFrame = (merk: number): boolean =>
  merk >= 0xc0 && merk <= 0xcf && merk !== 0xc4 && merk !== 0xc8 && merk !== 0xcc;

const maatVanJpeg = (bytes: Buffer): Maat | undefined => {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) === -1) return undefined;
  for (let op = 2; op + 9 <= bytes.length;) {
    if (bytes[op] !== 0xff) return undefined;
    const merk = bytes[op + 1] ?? 0;
    if (merk === 0xff) {
      op += 1;
      continue;
    }
    if (isFrame(merk)) return { breedte: bytes.readUInt16BE(op + 7), hoogte: bytes.readUInt16BE(op + 5) };
    op += 2 + bytes.readUInt16BE(op + 2);
  }
  return undefined;
};

const isPng = (bytes: Buffer): boolean => bytes.subarray(0, PNG.length).equals(PNG);
const isJpeg = (bytes: Buffer): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

/** By what is in it, not by what its name says. 'soort': another kind of image; 'kapot': one that cannot be shown. */
export const leesAfbeelding = (bytes: Buffer): Gelezenbeeld | 'soort' | 'kapot' => {
  const png = isPng(bytes);
  if (!png && !isJpeg(bytes)) return 'soort';
  const maat = png ? maatVanPng(bytes) : maatVanJpeg(bytes);
  if (maat === undefined) return 'kapot';
  const { breedte, hoogte } = maat;
  if (breedte < 1 || hoogte < 1 || Math.max(breedte, hoogte) > MAX_ZIJDE) return 'kapot';
  if (breedte * hoogte > MAX_PUNTEN) return 'kapot';
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    type: png ? 'image/png' : 'image/jpeg',
    inhoud: new Uint8Array(bytes),
    breedte,
    hoogte,
  };
};
