import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';
import PostalMime from 'postal-mime';
import type { Attachment, Email } from 'postal-mime';
import { parseBounce } from '../bounce.ts';
import type { Bounce } from '../bounce.ts';
import { isMailAddress, isMessageId, oneLine } from '../header-safety.ts';
import { mimeFault } from './check-mime.ts';
import type { InboundContent, InboundResult } from './inbound-mail.ts';
import { isAutomatic, isPlainBounce } from './kind.ts';
import { ownText } from './own-text.ts';

const MAX_TEXT = 200_000;
const MAX_CALENDAR = 256 * 1024;

const refused = (text: string): InboundResult => ({ ok: false, text });

const withLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Quotes of an HTML mail get the signs that a quote has in plain text, so that one rule finds both. */
const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 40 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'blockquote', format: 'blockquote' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  });

const textOf = ({ text, html }: Email): string =>
  withLineEnds(text !== undefined && text.trim() !== '' ? text : textOfHtml(html ?? ''));

const idsIn = (value: string | undefined): string[] => value?.match(/<[^<>\s]{1,250}>/g) ?? [];

const answersOf = ({ inReplyTo, references }: Email): readonly string[] => [
  ...new Set([...idsIn(inReplyTo), ...idsIn(references).reverse()]),
];

const contentOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** A message of iTIP (RFC 6047), not a file with an appointment that somebody sends along. */
const calendarOf = ({ attachments }: Email): string | undefined =>
  attachments
    .filter(({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics')
    .map((part) => ({ method: part.method, content: contentOf(part).slice(0, MAX_CALENDAR + 1) }))
    .find(({ method, content }) => method !== undefined || /^METHOD:/im.test(content))?.content;

/** RFC 3464 says 'failed'; 'delayed' and the like are only news, and so is anything without one. */
const bounceOf = async (raw: Uint8Array): Promise<Bounce | 'news' | undefined> => {
  const bounce = await parseBounce(raw);
  if (bounce === null) return undefined;
  return bounce.action === 'failed' ? bounce : 'news';
};

const isOwnPicture = ({ related, disposition, mimeType }: Attachment): boolean =>
  related === true || (disposition !== 'attachment' && mimeType.startsWith('image/'));

/** The body alone: servers on the way put lines of their own above the headers. */
const bodyOf = (raw: Buffer): Buffer => {
  const end = raw.indexOf('\r\n\r\n');
  return end < 0 ? raw : raw.subarray(end);
};

/** What its own program wrote and no server changes. */
const WRITTEN = new Set(['date', 'from', 'subject', 'in-reply-to', 'references']);

/** A mail without an id of its own is told from another by what its program wrote above it. */
const fingerprintOf = (raw: Buffer, { messageId, headers }: Email): Uint8Array => {
  const [id] = idsIn(messageId);
  const own = headers.filter(({ key }) => WRITTEN.has(key)).map(({ key, value }) => [key, value]);
  return createHash('sha256')
    .update(id ?? JSON.stringify(own))
    .update(bodyOf(raw))
    .digest();
};

const contentOfMail = async (
  raw: Buffer,
  mail: Email,
  from: string,
  envelopeFrom: string,
): Promise<InboundContent | string> => {
  const signs = { headers: mail.headers, envelopeFrom, subject: mail.subject ?? '', from };
  const bounce = await bounceOf(raw);
  if (bounce === 'news') return { kind: 'automatic' };
  if (bounce) return { kind: 'bounce', bounce };
  if (isPlainBounce(signs)) return { kind: 'bounce', bounce: { diagnostic: oneLine(mail.subject ?? '') } };
  const calendar = calendarOf(mail);
  if (calendar !== undefined && calendar.length > MAX_CALENDAR)
    return 'Uw agendabericht is te groot. Mail ons in gewone woorden.';
  if (calendar !== undefined) return { kind: 'calendar', content: calendar };
  return { kind: isAutomatic(signs) ? 'automatic' : 'answer' };
};

/** Reads a mail that came in; refused with a sentence for its sender when it cannot be read for certain. */
export const parseInboundMail = async (
  raw: Buffer,
  { envelopeFrom }: { readonly envelopeFrom: string },
): Promise<InboundResult> => {
  const fault = mimeFault(raw);
  if (fault !== undefined) return refused(fault);
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, forceRfc822Attachments: true }).catch(
    () => undefined,
  );
  if (!mail) return refused('Uw mail is niet te lezen. Stuur hem nog een keer als gewone tekst.');
  const { name, address = '' } = mail.from ?? { name: '' };
  if (!isMailAddress(address))
    return refused('In uw mail staat geen afzender. Stuur hem vanaf uw eigen adres.');
  const content = await contentOfMail(raw, mail, address, envelopeFrom);
  if (typeof content === 'string') return refused(content);
  const text = textOf(mail).replaceAll('\u0000', '').toWellFormed().slice(0, MAX_TEXT);
  return {
    ok: true,
    mail: {
      // The answer that we send refers to it.
      messageId: idsIn(mail.messageId).find(isMessageId) ?? null,
      answers: answersOf(mail),
      from: { name: oneLine(name).slice(0, 200), address },
      subject: oneLine(mail.subject ?? '').slice(0, 500),
      text,
      ownText: ownText(text),
      attachments: mail.attachments.filter((part) => !isOwnPicture(part)).length,
      fingerprint: fingerprintOf(raw, mail),
      content,
    },
  };
};
