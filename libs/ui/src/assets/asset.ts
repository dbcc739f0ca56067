import { createHash } from 'node:crypto';

/** A file that never changes under its path: to be served with `Cache-Control: public, max-age=31536000, immutable`. */
export interface Asset {
  /** '/assets/app.3f9c2a71.css' */
  readonly path: string;
  readonly hash: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export function makeAsset(name: string, extension: string, contentType: string, content: Buffer): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.${extension}`, hash, contentType, content };
}
