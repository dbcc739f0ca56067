import { SMTPServer } from 'smtp-server';
import { asError, bytesOf, listenOn } from '../smtp-server-parts.ts';
import { CatcherStore } from './catcher-store.ts';
import { CatcherWriter } from './catcher-writer.ts';
import { refusalFor } from './refused-recipients.ts';

const MAX_BYTES = 25 * 1024 * 1024;

export interface MailCatcherOptions {
  readonly dir: string;
  /** A free port when left out. */
  readonly port?: number;
  /** Only this machine: everything that is caught lies open in the development mailbox. */
  readonly host?: '127.0.0.1' | '::1';
}

export interface MailCatcher {
  readonly url: string;
  readonly port: number;
  readonly store: CatcherStore;
  stop(): Promise<void>;
}

/** An SMTP server that delivers nothing: it keeps every mail for the development mailbox and for tests. */
export const startMailCatcher = async (options: MailCatcherOptions): Promise<MailCatcher> => {
  const host = options.host ?? '127.0.0.1';
  const writer = await CatcherWriter.open(options.dir);
  const server = new SMTPServer({
    banner: 'Gangmaker mail catcher',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideENHANCEDSTATUSCODES: false,
    size: MAX_BYTES,
    // Longer than a sender keeps an idle connection, so that it is never cut between two mails.
    socketTimeout: 6 * 60_000,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, answer) => answer(refusalFor(address)),
    onData: (stream, { envelope }, answer) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      bytesOf(stream, MAX_BYTES, 'Message is larger than 25 MB')
        .then((raw) => writer.keep(raw, from, to))
        .then((id) => answer(null, `2.0.0 OK kept as ${id}`))
        .catch((thrown: unknown) => answer(asError(thrown)));
    },
  });
  const port = await listenOn(server, options.port ?? 0, host);
  return {
    url: `smtp://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    store: new CatcherStore(options.dir),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
