import type { AddressInfo } from 'node:net';
import { types } from 'node:util';
import type { SMTPServer, SMTPServerDataStream } from 'smtp-server';
import { SmtpRefusal } from './smtp-refusal.ts';

/** All of a mail, or a refusal when it is larger; the client hears that after its last byte, as SMTP has it. */
export const bytesOf = async (
  stream: SMTPServerDataStream,
  maxBytes: number,
  tooLarge: string,
): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= maxBytes) chunks.push(chunk);
  }
  if (size > maxBytes) throw new SmtpRefusal(552, `5.3.4 ${tooLarge}`);
  return Buffer.concat(chunks);
};

export const asError = (thrown: unknown): Error =>
  types.isNativeError(thrown) ? thrown : new Error(String(thrown));

/** The port that it listens on. */
export const listenOn = (server: SMTPServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = server.listen(port, host, () => {
      server.off('error', reject);
      // A client that drops its connection is the client's affair; without a listener it would end us.
      server.on('error', () => undefined);
      resolve((listening.address() as AddressInfo).port);
    });
  });
