import PostalMime from 'postal-mime';
import type { Address, Attachment } from 'postal-mime';

/** One line of the index: enough for the list of the development mailbox. */
export interface CaughtMailEntry {
  readonly id: string;
  /** UTC, ISO 8601. */
  readonly receivedAt: string;
  readonly messageId: string;
  readonly from: string;
  /** The recipients of the SMTP conversation, not of the header. */
  readonly to: readonly string[];
  readonly envelopeFrom: string;
  readonly subject: string;
  readonly category: string;
  readonly preview: string;
  readonly calendarMethod?: string;
  readonly size: number;
}

export interface CaughtAttachment {
  readonly filename: string;
  readonly mimeType: string;
  readonly content: Uint8Array;
}

export interface CaughtMail extends CaughtMailEntry {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly html: string;
  readonly text: string;
  readonly calendar?: { readonly method: string; readonly content: string };
  readonly attachments: readonly CaughtAttachment[];
}

/** What only the SMTP conversation knows. */
export interface Envelope {
  readonly id: string;
  readonly receivedAt: string;
  readonly envelopeFrom: string;
  readonly to: readonly string[];
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

const shown = (address: Address | undefined): string =>
  address === undefined
    ? ''
    : address.name
      ? `${address.name} <${address.address ?? ''}>`
      : (address.address ?? '');

/** On the wire a text part has CRLF, which iCalendar demands; the parser hands it back with LF. */
const calendarText = (part: Attachment): string =>
  new TextDecoder().decode(bytesOf(part)).replace(/\r?\n/g, '\r\n');

const PREVIEW_LENGTH = 140;

export const parseCaughtMail = async (raw: Uint8Array, envelope: Envelope): Promise<CaughtMail> => {
  const mail = await PostalMime.parse(raw);
  const header = (key: string): string => mail.headers.find((line) => line.key === key)?.value ?? '';
  const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  const text = mail.text ?? '';
  return {
    ...envelope,
    messageId: mail.messageId ?? '',
    from: shown(mail.from),
    subject: mail.subject ?? '',
    category: header('x-gangmaker-category'),
    preview: text.replace(/\s+/g, ' ').trim().slice(0, PREVIEW_LENGTH),
    size: raw.byteLength,
    headers: mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    html: mail.html ?? '',
    text,
    ...(calendar && {
      calendarMethod: calendar.method ?? '',
      calendar: { method: calendar.method ?? '', content: calendarText(calendar) },
    }),
    attachments: mail.attachments
      .filter((part) => part !== calendar)
      .map((part) => ({
        filename: part.filename ?? 'bijlage',
        mimeType: part.mimeType,
        content: bytesOf(part),
      })),
  };
};

export const entryOf = ({
  headers: _h,
  html: _m,
  text: _t,
  calendar: _c,
  attachments: _a,
  ...entry
}: CaughtMail): CaughtMailEntry => entry;
