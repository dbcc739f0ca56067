import { TextDecoder } from 'node:util';
import { MimeError, mimeParts, parameterOf, typeOf } from './mime-parts.ts';
import type { MimeFault, MimePart } from './mime-parts.ts';

type Fault = MimeFault | 'nul' | 'base64' | 'charset' | 'unreadable' | 'winmail';

/** Plain ASCII on purpose: an SMTP answer may hold nothing else, and it is what the sender gets to read. */
const SENTENCES: Readonly<Record<Fault, string>> = {
  'headers-too-large':
    'De kop van uw mail is te groot. Stuur een nieuwe mail in plaats van een doorgestuurde.',
  'too-deep': 'Uw mail bestaat uit te veel mails in elkaar. Stuur een nieuwe mail met alleen uw tekst.',
  'too-many-parts': 'Uw mail heeft te veel onderdelen. Stuur een nieuwe mail met alleen uw tekst.',
  truncated: 'Uw mail is onderweg afgebroken. Stuur hem nog een keer.',
  'no-headers': 'Uw mail heeft geen kop. Stuur hem nog een keer met een gewoon mailprogramma.',
  nul: 'Uw mail bevat tekens die niet in een mail horen. Stuur hem nog een keer als gewone tekst.',
  base64: 'Een deel van uw mail is beschadigd. Stuur hem nog een keer.',
  charset: 'Uw mail gebruikt een tekenset die wij niet kennen. Stuur hem nog een keer als gewone tekst.',
  unreadable: 'De tekst van uw mail is beschadigd. Stuur hem nog een keer als gewone tekst.',
  winmail:
    'Uw mail bevat alleen winmail.dat en dat kunnen wij niet lezen. Kies in Outlook bij Tekst opmaken voor HTML en stuur hem nog een keer.',
};

const NOT_BASE64 = /[^A-Za-z0-9+/=\s]/;

const isWinmail = (part: MimePart): boolean =>
  typeOf(part) === 'application/ms-tnef' ||
  /winmail\.dat/i.test(
    `${part.headers.get('content-type') ?? ''} ${part.headers.get('content-disposition') ?? ''}`,
  );

const decodedBase64 = (body: Buffer): Buffer | undefined => {
  const text = body.toString('latin1');
  if (NOT_BASE64.test(text)) return undefined;
  const signs = text.replace(/[\s=]/g, '').length;
  return signs % 4 === 1 ? undefined : Buffer.from(text, 'base64');
};

const decodedQuotedPrintable = (body: Buffer): Buffer =>
  Buffer.from(
    body
      .toString('latin1')
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );

/** Only what says that it is in a character set can be wrong about it. */
const textFault = (part: MimePart, bytes: Buffer): Fault | undefined => {
  if (!typeOf(part).startsWith('text/')) return undefined;
  if (bytes.includes(0)) return 'nul';
  const charset = parameterOf(part.headers.get('content-type') ?? '', 'charset');
  if (charset === undefined || charset === '') return undefined;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return 'charset';
  }
  try {
    decoder.decode(bytes);
    return undefined;
  } catch {
    return 'unreadable';
  }
};

const partFault = (part: MimePart): Fault | undefined => {
  if (typeOf(part).startsWith('multipart/')) return undefined;
  if (isWinmail(part)) return 'winmail';
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') {
    const bytes = decodedBase64(part.body);
    return bytes ? textFault(part, bytes) : 'base64';
  }
  return textFault(part, encoding === 'quoted-printable' ? decodedQuotedPrintable(part.body) : part.body);
};

const faultIn = (raw: Buffer): Fault | undefined => {
  if (raw.includes(0)) return 'nul';
  try {
    for (const part of mimeParts(raw)) {
      const fault = partFault(part);
      if (fault) return fault;
    }
    return undefined;
  } catch (thrown) {
    if (thrown instanceof MimeError) return thrown.fault;
    throw thrown;
  }
};

/** What is wrong with the form of a mail, as a sentence for its sender; undefined when it can be read. */
export const mimeFault = (raw: Buffer): string | undefined => {
  const fault = faultIn(raw);
  return fault && SENTENCES[fault];
};
