/** One node of a mail: its headers (lower case, unfolded) and where its content is. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
  readonly depth: number;
}

export interface MimeLimits {
  readonly headerBytes: number;
  readonly headers: number;
  readonly depth: number;
  readonly parts: number;
}

export const LIMITS: MimeLimits = { headerBytes: 64 * 1024, headers: 500, depth: 12, parts: 200 };

export type MimeFault = 'headers-too-large' | 'too-deep' | 'too-many-parts' | 'truncated' | 'no-headers';

export class MimeError extends Error {
  constructor(readonly fault: MimeFault) {
    super(fault);
    this.name = 'MimeError';
  }
}

const LF = 0x0a;
const CR = 0x0d;

/** Where the headers end and the body begins; a part without an empty line is all headers. */
const endOfHeaders = (raw: Buffer): { readonly head: number; readonly body: number } => {
  if (raw[0] === LF) return { head: 0, body: 1 };
  if (raw[0] === CR && raw[1] === LF) return { head: 0, body: 2 };
  for (let at = raw.indexOf(LF); at >= 0; at = raw.indexOf(LF, at + 1)) {
    if (raw[at + 1] === LF) return { head: at, body: at + 2 };
    if (raw[at + 1] === CR && raw[at + 2] === LF) return { head: at, body: at + 3 };
  }
  return { head: raw.length, body: raw.length };
};

const headersOf = (text: string, limits: MimeLimits): ReadonlyMap<string, string> => {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  if (lines.length > limits.headers) throw new MimeError('headers-too-large');
  const found = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    if (!found.has(key)) found.set(key, line.slice(colon + 1).trim());
  }
  return found;
};

/** `multipart/mixed; boundary="x"` → `{ type, boundary: 'x' }`. */
export const parameterOf = (value: string, name: string): string | undefined => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value) ?? [];
  return quoted ?? bare;
};

export const typeOf = ({ headers }: Pick<MimePart, 'headers'>): string =>
  (headers.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? 'text/plain';

/** What lies between the lines `--boundary`; without the closing line the mail was cut off on its way. */
const childrenOf = (body: Buffer, boundary: string): readonly Buffer[] => {
  const delimiter = Buffer.from(`--${boundary}`);
  const children: Buffer[] = [];
  let from = -1;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    if (at > 0 && body[at - 1] !== LF) continue;
    const end = body.indexOf(LF, at);
    const rest = body.subarray(at + delimiter.length, end < 0 ? body.length : end).toString('latin1');
    if (!/^(--)?[ \t]*\r?$/.test(rest)) continue;
    if (from >= 0) children.push(body.subarray(from, at));
    if (rest.startsWith('--')) return children;
    from = end < 0 ? body.length : end + 1;
  }
  throw new MimeError('truncated');
};

/** All parts, the mail itself first; throws a MimeError for what no mail program would send. */
export const mimeParts = (raw: Buffer, limits: MimeLimits = LIMITS): readonly MimePart[] => {
  const parts: MimePart[] = [];
  const waiting: { readonly raw: Buffer; readonly depth: number }[] = [{ raw, depth: 0 }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { head, body } = endOfHeaders(next.raw);
    if (head > limits.headerBytes) throw new MimeError('headers-too-large');
    const headers = headersOf(next.raw.subarray(0, head).toString('latin1'), limits);
    if (next.depth === 0 && headers.size === 0) throw new MimeError('no-headers');
    const part = { headers, body: next.raw.subarray(body), depth: next.depth };
    parts.push(part);
    if (parts.length > limits.parts) throw new MimeError('too-many-parts');
    if (!typeOf(part).startsWith('multipart/')) continue;
    const boundary = parameterOf(headers.get('content-type') ?? '', 'boundary');
    if (boundary === undefined || boundary === '') throw new MimeError('truncated');
    if (part.depth >= limits.depth) throw new MimeError('too-deep');
    const children = childrenOf(part.body, boundary);
    waiting.push(...children.map((child) => ({ raw: child, depth: part.depth + 1 })));
  }
  return parts;
};
