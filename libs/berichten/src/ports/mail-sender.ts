export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** One mail to one person, as it leaves. */
export interface OutgoingMail {
  readonly messageId: string;
  readonly from: MailAddress;
  readonly to: MailAddress;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly calendar?: {
    readonly method: 'REQUEST' | 'CANCEL';
    readonly content: string;
    readonly filename: string;
  };
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  readonly replyTo?: string;
  readonly envelopeFrom?: string;
  readonly category: string;
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly response: string }
  | {
      readonly outcome: 'rejected';
      readonly permanent: boolean;
      readonly code?: number;
      readonly reason: string;
    };

export abstract class MailSender {
  /** Never throws: every fault is an outcome. */
  abstract send(mail: OutgoingMail): Promise<SendOutcome>;
}
