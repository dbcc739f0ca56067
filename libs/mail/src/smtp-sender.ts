import { createTransport } from 'nodemailer';
import type { DKIMOptions } from 'nodemailer';
import { whatIsUnsafe } from './header-safety.ts';
import { messageOptions } from './message-options.ts';
import type { OutgoingMail, SendOutcome } from './outgoing-mail.ts';
import { rejectedBy } from './send-outcome.ts';

export interface SmtpSenderOptions {
  /** `smtp://`, or `smtps://` for TLS from the first byte; user and password go in the address. */
  readonly url: string;
  readonly maxConnections?: number;
  /** A connection is replaced after this many mails: some servers refuse more on one. */
  readonly maxMessages?: number;
  /** The longest one mail may take in all: a server that trickles its answers never times out. */
  readonly deadlineMs?: number;
  readonly timeouts?: {
    readonly connectionMs?: number;
    readonly greetingMs?: number;
    readonly socketMs?: number;
  };
  readonly dkim?: { readonly domain: string; readonly selector: string; readonly privateKey: string };
}

export type MailServerCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string };

export interface SmtpSender {
  /** Never throws: every fault is an outcome. */
  send(mail: OutgoingMail): Promise<SendOutcome>;
  /** Connects, greets and logs in, without sending. */
  verify(): Promise<MailServerCheck>;
  /** Takes no more mails and waits for the ones under way. */
  close(): Promise<void>;
}

// List-Unsubscribe-Post must be under the signature, or mailbox providers ignore it (RFC 8058).
const SIGNED =
  'from:to:reply-to:subject:date:message-id:in-reply-to:references:mime-version:content-type:list-unsubscribe:list-unsubscribe-post:auto-submitted';

const signing = (dkim: SmtpSenderOptions['dkim']): { dkim?: DKIMOptions } =>
  dkim === undefined
    ? {}
    : {
        dkim: {
          domainName: dkim.domain,
          keySelector: dkim.selector,
          privateKey: dkim.privateKey,
          headerFieldNames: SIGNED,
        },
      };

export const createSmtpSender = (options: SmtpSenderOptions): SmtpSender => {
  const transport = createTransport({
    url: options.url,
    pool: true,
    maxConnections: options.maxConnections ?? 3,
    maxMessages: options.maxMessages ?? 100,
    // Only for a connection that turned out dead before a byte of the mail went over it. Once the far
    // side may have it, the library does not send again: the job queue decides, where it is counted.
    maxRequeues: 3,
    connectionTimeout: options.timeouts?.connectionMs ?? 5_000,
    greetingTimeout: options.timeouts?.greetingMs ?? 5_000,
    socketTimeout: options.timeouts?.socketMs ?? 15_000,
    dnsTimeout: options.timeouts?.connectionMs ?? 5_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...signing(options.dkim),
  });
  const underWay = new Set<Promise<SendOutcome>>();

  const deliver = async (mail: OutgoingMail): Promise<SendOutcome> => {
    const unsafe = whatIsUnsafe(mail);
    if (unsafe !== undefined) return { outcome: 'rejected', permanent: true, reason: unsafe };
    try {
      const signal = AbortSignal.timeout(options.deadlineMs ?? 60_000);
      const info = await transport.sendMail({ ...messageOptions(mail), signal });
      return { outcome: 'sent', response: info.response ?? '', accepted: info.accepted ?? [] };
    } catch (thrown) {
      return rejectedBy(thrown);
    }
  };

  return {
    send(mail) {
      const sending = deliver(mail);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    async verify() {
      try {
        await transport.verify();
        return { ok: true };
      } catch (thrown) {
        return { ok: false, reason: rejectedBy(thrown).reason };
      }
    },
    async close() {
      transport.close();
      await Promise.all(underWay);
    },
  };
};
