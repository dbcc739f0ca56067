import type { MailAddress } from './mail-sender.ts';

/** What the outside decides about our mails. */
export abstract class MailInstellingen {
  /** What links begin with, without a slash at the end. */
  abstract readonly basisUrl: string;
  abstract readonly afzender: MailAddress;
  /** Where bounces return to; the sender when left out. */
  abstract readonly envelopeFrom?: string;
  /** The Message-ID of a mail; the same key gives the same one. */
  abstract messageId(key: string): string;
}
