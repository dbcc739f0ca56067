import { createTransport } from 'nodemailer';
import type { CaughtMail } from '../catcher/caught-mail.ts';
import { oneLine } from '../header-safety.ts';

/** How somebody who got a mail answers it, with a mail program. */
export interface Answer {
  readonly text?: string | undefined;
  /** Other than the address that the mail went to. */
  readonly from?: string | undefined;
  readonly subject?: string | undefined;
  /** A message of iTIP with this method: an answer to an invitation. */
  readonly calendar?: { readonly method: string; readonly content: string } | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** With the mail that is answered under it; true when left out. */
  readonly quote?: boolean | undefined;
  readonly attachments?: readonly { readonly filename: string; readonly content: string }[] | undefined;
}

export interface SmtpAnswer {
  readonly code: number;
  /** What the server said, without the code. */
  readonly text: string;
}

interface Door {
  readonly host: string;
  readonly port: number;
}

const headerOf = (mail: CaughtMail, name: string): string | undefined =>
  mail.headers.find((header) => header.name.toLowerCase() === name)?.value;

const addressIn = (value: string): string => /<([^<>]+)>/.exec(value)?.[1] ?? value.trim();

const answered = (response: string): SmtpAnswer => ({
  code: Number(response.slice(0, 3)),
  text: response.slice(4).trim(),
});

const refusalIn = (thrown: unknown): SmtpAnswer => {
  const { responseCode, response } = thrown as { readonly responseCode?: number; readonly response?: string };
  if (responseCode === undefined || response === undefined) throw thrown;
  return answered(response);
};

const openDoor = ({ host, port }: Door) =>
  createTransport({
    host,
    port,
    secure: false,
    ignoreTLS: true,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/** Delivers a mail as it is; what the server thinks of it is the answer, also when it refuses. */
export const deliverMail = async (
  door: Door,
  raw: string | Uint8Array,
  envelope: { readonly from: string; readonly to: readonly string[] },
): Promise<SmtpAnswer> => {
  const transport = openDoor(door);
  try {
    const info = await transport.sendMail({
      raw: typeof raw === 'string' ? raw : Buffer.from(raw),
      envelope: { from: envelope.from, to: [...envelope.to] },
    });
    return answered(info.response ?? '');
  } catch (thrown) {
    return refusalIn(thrown);
  } finally {
    transport.close();
  }
};

/** Answers a caught mail over SMTP as its reader would: to its Reply-To, under its subject, with it quoted. */
export const answerMail = async (door: Door, mail: CaughtMail, answer: Answer): Promise<SmtpAnswer> => {
  const from = answer.from ?? mail.to[0] ?? '';
  const to = addressIn(headerOf(mail, 'reply-to') ?? mail.from);
  const quoted = mail.text.split('\n').map((line) => `> ${line}`.trimEnd());
  const announced = `Op ${mail.receivedAt.slice(0, 16).replace('T', ' ')} schreef ${mail.from}:`;
  const text =
    answer.quote === false
      ? (answer.text ?? '')
      : [answer.text ?? '', '', announced, '', ...quoted].join('\n');
  const transport = openDoor(door);
  try {
    const info = await transport.sendMail({
      from,
      to,
      subject: oneLine(answer.subject ?? `Re: ${mail.subject}`),
      inReplyTo: mail.messageId,
      references: [mail.messageId],
      text,
      envelope: { from: addressIn(from), to: [to] },
      ...(answer.calendar && { icalEvent: answer.calendar }),
      ...(answer.headers && { headers: { ...answer.headers } }),
      ...(answer.attachments && { attachments: answer.attachments.map((file) => ({ ...file })) }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return answered(info.response ?? '');
  } catch (thrown) {
    return refusalIn(thrown);
  } finally {
    transport.close();
  }
};
