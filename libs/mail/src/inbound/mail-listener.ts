import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerSession } from 'smtp-server';
import { asError, bytesOf, listenOn } from '../smtp-server-parts.ts';
import { SmtpRefusal } from '../smtp-refusal.ts';

export type Acceptance = { readonly ok: true } | { readonly ok: false; readonly text: string };

/** What the listener asks; it decides nothing itself. Sentences are for the sender, in ASCII. */
export interface MailReceiver {
  /** Whether this is an address of ours. */
  knows(address: string): Promise<boolean>;
  /** Resolves when the mail is safe: the sender forgets it as soon as we say so. */
  receive(raw: Buffer, envelope: InboundEnvelope): Promise<Acceptance>;
}

export interface InboundEnvelope {
  /** Empty for a report of a mail server. */
  readonly from: string;
  readonly to: readonly string[];
}

export interface MailListenerOptions {
  /** Zero: a free one. */
  readonly port: number;
  readonly host: string;
  readonly receiver: MailReceiver;
  readonly onError: (error: unknown) => void;
  readonly maxBytes?: number;
  readonly maxConnections?: number;
  /** Without a word from the client. */
  readonly idleMs?: number;
  /** The longest a client may stay, however much it says. */
  readonly deadlineMs?: number;
}

export interface MailListener {
  readonly host: string;
  readonly port: number;
  stop(): Promise<void>;
}

const MB = 1024 * 1024;
const MAX_RECIPIENTS = 5;

const unknown = new SmtpRefusal(
  550,
  '5.1.1 Dit adres is niet van ons, of hoort niet meer bij een mail. Mail het bureau.',
);
const tooMany = new SmtpRefusal(452, '4.5.3 Te veel ontvangers in een keer.');
/** Nothing is lost: whoever sends keeps the mail and tries again. */
const notNow = new SmtpRefusal(
  451,
  '4.3.0 Wij kunnen uw mail nu niet aannemen. Hij wordt later vanzelf bezorgd.',
);

const envelopeOf = ({ envelope }: SMTPServerSession): InboundEnvelope => ({
  from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
  to: envelope.rcptTo.map(({ address }) => address),
});

/** A fault of ours is not the sender's: it stays with them until we can take the mail. */
const orLater =
  (onError: MailListenerOptions['onError']) =>
  (thrown: unknown): Error => {
    if (thrown instanceof SmtpRefusal) return thrown;
    onError(asError(thrown));
    return notNow;
  };

/** Hears answers to our mails. It relays nothing: a mail goes to the receiver, or nowhere. */
export const startMailListener = async (options: MailListenerOptions): Promise<MailListener> => {
  const { receiver, onError, maxBytes = 10 * MB } = options;
  const later = orLater(onError);
  const tooLarge = `Uw mail is groter dan ${Math.floor(maxBytes / MB)} MB. Stuur hem zonder bijlagen.`;
  const server = new SMTPServer({
    banner: 'Gangmaker',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // The library would put one of its own before ours.
    hideENHANCEDSTATUSCODES: true,
    size: maxBytes,
    maxClients: options.maxConnections ?? 20,
    socketTimeout: options.idleMs ?? 60_000,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, { envelope }, answer) => {
      if (envelope.rcptTo.length >= MAX_RECIPIENTS) return answer(tooMany);
      receiver.knows(address).then(
        (known) => answer(known ? null : unknown),
        (thrown: unknown) => answer(later(thrown)),
      );
    },
    onData: (stream, session, answer) => {
      bytesOf(stream, maxBytes, tooLarge)
        .then((raw) => receiver.receive(raw, envelopeOf(session)))
        .then(
          (taken) =>
            taken.ok
              ? answer(null, '2.0.0 Uw mail is ontvangen')
              : answer(new SmtpRefusal(554, `5.6.0 ${taken.text}`)),
          (thrown: unknown) => answer(later(thrown)),
        );
    },
  });
  server.server.on('connection', (socket: Socket) => {
    const timer = setTimeout(() => socket.destroy(), options.deadlineMs ?? 5 * 60_000);
    socket.once('close', () => clearTimeout(timer));
  });
  const port = await listenOn(server, options.port, options.host);
  return { host: options.host, port, stop: () => new Promise((resolve) => server.close(resolve)) };
};
