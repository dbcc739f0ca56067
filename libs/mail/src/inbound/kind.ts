import type { Header } from 'postal-mime';

export interface MailSigns {
  readonly headers: readonly Header[];
  /** Empty for what may never be answered (RFC 5321). */
  readonly envelopeFrom: string;
  readonly subject: string;
  readonly from: string;
}

const ABSENT =
  /^(automatisch(e)? (antwoord|beantwoording)|afwezig|niet aanwezig|out of (the )?office|automatic reply|auto(matic)?[- ]?reply|autoreply|abwesend)/i;
const LIST_LIKE = new Set(['bulk', 'auto_reply', 'junk', 'list']);
const DAEMON = /^(mailer-daemon|postmaster)@/i;
const NOT_DELIVERED =
  /undeliver|(delivery|delivering) (status|failure|(has )?failed)|returned (mail|to sender)|failure notice|onbestelbaar|niet (afgeleverd|bezorgd)|kon niet worden/i;

const valueOf = (headers: readonly Header[], key: string): string =>
  headers
    .find((header) => header.key === key)
    ?.value.trim()
    .toLowerCase() ?? '';

/** An answer that no person wrote (RFC 3834, and what programs send beside it): it is kept, and never answered. */
export const isAutomatic = ({ headers, envelopeFrom, subject, from }: MailSigns): boolean => {
  const submitted = valueOf(headers, 'auto-submitted').split(';')[0]?.trim() ?? '';
  return (
    envelopeFrom === '' ||
    (submitted !== '' && submitted !== 'no') ||
    LIST_LIKE.has(valueOf(headers, 'precedence')) ||
    headers.some(({ key }) => /^(list-id|x-autoreply|x-autorespond|x-autoresponder)$/.test(key)) ||
    DAEMON.test(from) ||
    ABSENT.test(subject)
  );
};

/** What some servers send instead of a delivery status notification: a letter in words of their own. */
export const isPlainBounce = ({ headers, envelopeFrom, subject, from }: MailSigns): boolean =>
  headers.some(({ key }) => key === 'x-failed-recipients') ||
  ((envelopeFrom === '' || DAEMON.test(envelopeFrom)) && DAEMON.test(from) && NOT_DELIVERED.test(subject));
