import type { AddressInfo } from 'node:net';
import { types } from 'node:util';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerDataStream } from 'smtp-server';
import { CatcherStore } from './catcher-store.ts';
import { CatcherWriter } from './catcher-writer.ts';
import { SmtpRefusal, refusalFor } from './refused-recipients.ts';

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

const bytesOf = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, because the client hears nothing before it has sent its last byte.
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  if (size > MAX_BYTES) throw new SmtpRefusal(552, '5.3.4 Message is larger than 25 MB');
  return Buffer.concat(chunks);
};

const asError = (thrown: unknown): Error =>
  types.isNativeError(thrown) ? thrown : new Error(String(thrown));

const listen = (server: SMTPServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(port, host, () => {
      server.off('error', reject);
      // A client that drops its connection is the client's affair; without a listener it would end us.
      server.on('error', () => undefined);
      resolve((listening.address() as AddressInfo).port);
    });
  });

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
      bytesOf(stream)
        .then((raw) => writer.keep(raw, from, to))
        .then((id) => answer(null, `2.0.0 OK kept as ${id}`))
        .catch((thrown: unknown) => answer(asError(thrown)));
    },
  });
  const port = await listen(server, options.port ?? 0, host);
  return {
    url: `smtp://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    store: new CatcherStore(options.dir),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
};
