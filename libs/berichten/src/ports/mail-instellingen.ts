import type { MailAddress } from './mail-sender.ts';

/** What the outside decides about our mails. */
export abstract class MailInstellingen {
  /** What links begin with, without a slash at the end. */
  abstract readonly basisUrl: string;
  abstract readonly afzender: MailAddress;
  /** What is behind the @ of addresses for answers; undefined when nobody here reads those. */
  abstract readonly antwoordDomein: string | undefined;
  /** The Message-ID of a mail; the same key gives the same one. */
  abstract messageId(key: string): string;
}
