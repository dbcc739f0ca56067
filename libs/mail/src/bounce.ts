import PostalMime from 'postal-mime';
import type { Attachment } from 'postal-mime';

/** What a delivery status notification (RFC 3464) tells about one recipient. */
export interface Bounce {
  /** With angle brackets, as we sent it. */
  readonly originalMessageId?: string;
  readonly recipient?: string;
  /** Enhanced status code: 5.x.x is final, 4.x.x is not. */
  readonly status?: string;
  /** `failed` is a bounce; `delayed`, `delivered`, `relayed` and `expanded` are only news. */
  readonly action?: string;
  /** What the far server answered, for the person who has to find a better address. */
  readonly diagnostic?: string;
}

const STATUS = new Set(['message/delivery-status', 'message/global-delivery-status']);
const RETURNED = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global-headers',
]);

const contentOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

const fieldsOf = (group: string): ReadonlyMap<string, string> =>
  new Map(
    group
      .replace(/\r?\n[ \t]+/g, ' ')
      .split(/\r?\n/)
      .flatMap((line): [string, string][] => {
        const colon = line.indexOf(':');
        return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
      }),
  );

/** `rfc822; name@host.example` → the value without its type. */
const untyped = (value: string | undefined): string | undefined => value?.replace(/^[^;]*;/, '').trim();

const groupsOf = (report: string): readonly ReadonlyMap<string, string>[] =>
  report
    .split(/\r?\n[ \t]*\r?\n/)
    .map(fieldsOf)
    .filter((fields) => fields.has('final-recipient') || fields.has('original-recipient'));

/** `null` for anything that is not a delivery status notification, such as an out-of-office reply. */
export const parseBounce = async (raw: string | Uint8Array): Promise<Bounce | null> => {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const report = mail.attachments.find(({ mimeType }) => STATUS.has(mimeType));
  if (!report) return null;

  const groups = groupsOf(contentOf(report));
  const failed = groups.find((fields) => fields.get('action')?.toLowerCase() === 'failed') ?? groups[0];
  const returned = mail.attachments.find(({ mimeType }) => RETURNED.has(mimeType));
  const headers = returned && fieldsOf(contentOf(returned).split(/\r?\n\r?\n/, 1)[0] ?? '');

  const found = {
    originalMessageId: headers?.get('message-id')?.match(/<[^<>\s]+>/)?.[0],
    recipient: untyped(failed?.get('original-recipient') ?? failed?.get('final-recipient'))?.replace(
      /^<|>$/g,
      '',
    ),
    status: failed?.get('status')?.match(/^\d\.\d{1,3}\.\d{1,3}/)?.[0],
    action: failed?.get('action')?.toLowerCase(),
    diagnostic: untyped(failed?.get('diagnostic-code')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
};
