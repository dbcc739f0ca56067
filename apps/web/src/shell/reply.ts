import { STATUS_CODES, type OutgoingHttpHeaders } from 'node:http';
import type { ReactElement } from 'react';
import type { MeldingCode } from './melding.ts';

/** An answer that is more than a page with status 200. Controllers return it; nobody touches the response. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: ReactElement | string | Uint8Array,
    readonly headers: OutgoingHttpHeaders = {},
  ) {
    if (!STATUS_CODES[status]) throw new Error(`No such HTTP status: ${status}`);
  }

  with(headers: OutgoingHttpHeaders): Reply {
    return new Reply(this.status, this.body, { ...this.headers, ...headers });
  }
}

/** After a form that did its work: the page to look at next, with a sentence above it. */
export function redirect(path: string, melding?: MeldingCode): Reply {
  if (!isLocalPath(path)) throw new Error('A redirect stays within this site');
  const [before, anchor] = path.split('#', 2) as [string, string?];
  const query = melding === undefined ? '' : `${before.includes('?') ? '&' : '?'}melding=${melding}`;
  return new Reply(303, '', { location: `${before}${query}${anchor === undefined ? '' : `#${anchor}`}` });
}

/** The same form again, with what was typed and what is wrong with it. */
export const invalid = (page: ReactElement): Reply => new Reply(422, page);

export const page = (status: number, element: ReactElement): Reply => new Reply(status, element);

export interface Download {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Uint8Array | string;
}

/** Always an attachment: what people upload is never shown as a page of this site. */
export function download({ filename, contentType, content }: Download): Reply {
  const plain =
    filename
      .normalize('NFKD')
      .replace(/[^\w. -]/g, '')
      .trim() || 'bestand';
  return new Reply(200, content, {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(filename)}`,
    'cache-control': 'private, no-store',
  });
}

/** RFC 8187: what encodeURIComponent leaves alone and a header does not. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** `//evil.example` and `/\evil.example` begin with a slash too, and lead away. */
export const isLocalPath = (path: string): boolean => /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path);
