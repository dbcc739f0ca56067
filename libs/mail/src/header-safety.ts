import type { OutgoingMail } from './outgoing-mail.ts';

const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
// One plain mailbox. Commas, semicolons and angle brackets would let one field name two people.
const ADDRESS = /^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,255}$/u;
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]+@[\x21-\x3b\x3d\x3f-\x7e]+>$/;
const UNSUBSCRIBE = /^https?:\/\/[\x21-\x3b\x3d\x3f-\x7e]+$/;
const FILENAME = /^[\w.-]{1,80}$/;

/** Names and subjects come from people: a line break in them would start a header of their own. */
export const oneLine = (text: string): string => text.replace(CONTROL, ' ').replace(/ {2,}/g, ' ').trim();

export const isMailAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);

/** One that may stand in a header of ours: what other programs write there is not always. */
export const isMessageId = (text: string): boolean => MESSAGE_ID.test(text);

/**
 * Says what is wrong with the fields that cannot be repaired by flattening them to one line.
 * Sending such a mail again would be refused again, so the caller reports it as permanent.
 */
export const whatIsUnsafe = (mail: OutgoingMail): string | undefined => {
  for (const address of [mail.from.address, mail.to.address, mail.replyTo, mail.envelopeFrom]) {
    if (address === undefined) continue;
    if (!isMailAddress(address)) return `not one e-mail address: ${JSON.stringify(address)}`;
  }
  for (const id of [mail.messageId, mail.inReplyTo ?? mail.messageId, ...(mail.references ?? [])]) {
    if (!isMessageId(id)) return `not a Message-ID: ${JSON.stringify(id)}`;
  }
  if (mail.listUnsubscribe !== undefined && !UNSUBSCRIBE.test(mail.listUnsubscribe)) {
    return 'the unsubscribe address is not an http(s) address';
  }
  if (mail.calendar && !FILENAME.test(mail.calendar.filename))
    return 'the calendar entry has no plain file name';
  return undefined;
};
