/** A person or mailbox as it appears in a header. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** The calendar entry of a session invitation: an RFC 5546 message, made by `#agenda`. */
export interface MailCalendar {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
  readonly filename: string;
}

/**
 * One mail to one person. There is no cc and no list of recipients on purpose: every recipient
 * has a job of its own, so that a retry for one never mails another again.
 */
export interface OutgoingMail {
  /** `<local@domain>`, derived from the job key: the same job always sends the same Message-ID. */
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly calendar?: MailCalendar;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Where an answer goes; to the `from` address when left out. */
  readonly replyTo?: string;
  /** The address that bounces return to; the `from` address when left out. */
  readonly envelopeFrom?: string;
  /** What kind of mail this is, for the outbox and for rules in the receiver's mailbox. */
  readonly category: string;
  /** An https address that accepts the one-click POST of RFC 8058 and shows a page on GET. */
  readonly listUnsubscribe?: string;
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly response: string; readonly accepted: readonly string[] }
  | {
      readonly outcome: 'rejected';
      /** False: worth another attempt later. True: the same mail will be refused again. */
      readonly permanent: boolean;
      readonly code?: number;
      readonly reason: string;
    };
