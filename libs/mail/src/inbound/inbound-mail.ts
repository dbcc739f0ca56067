import type { Bounce } from '../bounce.ts';

/** What a mail that came in is, before anybody asks what it is about. */
export type InboundContent =
  | { readonly kind: 'answer' }
  /** Out of office, a list, a machine: never to be answered. */
  | { readonly kind: 'automatic' }
  | { readonly kind: 'bounce'; readonly bounce: Bounce }
  /** An iCalendar message, as it came. */
  | { readonly kind: 'calendar'; readonly content: string };

export interface InboundMail {
  readonly messageId: string | null;
  /** Message-IDs that it answers, the nearest first. */
  readonly answers: readonly string[];
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** All of its text. */
  readonly text: string;
  /** Without what it quotes and without the signature. */
  readonly ownText: string;
  /** Files that came along, other than pictures in the text. */
  readonly attachments: number;
  /** SHA-256 of the Message-ID (or what stands in its place) and all below the headers: the same for a mail that is delivered again. */
  readonly fingerprint: Uint8Array;
  readonly content: InboundContent;
}

/** `text` is for the sender, in Dutch and in ASCII. */
export type InboundResult =
  { readonly ok: true; readonly mail: InboundMail } | { readonly ok: false; readonly text: string };
