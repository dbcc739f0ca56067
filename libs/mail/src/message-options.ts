import type { SendMailOptions } from 'nodemailer';
import { oneLine } from './header-safety.ts';
import type { MailAddress, OutgoingMail } from './outgoing-mail.ts';

const mailbox = ({ name, address }: MailAddress): MailAddress => ({ name: oneLine(name), address });

/** Out-of-office replies to a programme's mails would only open tasks: these headers ask for silence. */
const automatic = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'OOF, AutoReply',
  'Content-Language': 'nl',
};

const unsubscribeHeaders = (address: string | undefined): Record<string, string> =>
  address === undefined
    ? {}
    : { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };

/** Our mail in nodemailer's words. `whatIsUnsafe` has approved it before. */
export const messageOptions = (mail: OutgoingMail): SendMailOptions => ({
  messageId: mail.messageId,
  from: mailbox(mail.from),
  to: mailbox(mail.to),
  ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
  subject: oneLine(mail.subject),
  text: mail.text,
  html: mail.html,
  ...(mail.inReplyTo === undefined ? {} : { inReplyTo: mail.inReplyTo }),
  ...(mail.references === undefined ? {} : { references: [...mail.references] }),
  ...(mail.calendar === undefined ? {} : { icalEvent: mail.calendar }),
  envelope: { from: mail.envelopeFrom ?? mail.from.address, to: [mail.to.address] },
  headers: {
    ...automatic,
    ...unsubscribeHeaders(mail.listUnsubscribe),
    'X-Gangmaker-Category': oneLine(mail.category),
  },
  // Repeated per message: a query in SMTP_URL can switch off what the transport was given.
  disableFileAccess: true,
  disableUrlAccess: true,
  xMailer: false,
});
