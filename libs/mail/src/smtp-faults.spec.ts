import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { aMail } from './mail.fixture.ts';
import { createSmtpSender } from './smtp-sender.ts';
import type { SmtpSender, SmtpSenderOptions } from './smtp-sender.ts';

type Answer = (line: string, socket: Socket) => void;

/** A far server that behaves badly: `answer` sees each line that the client sends. */
const against = async (
  greeting: string | null,
  answer: Answer,
  use: (sender: SmtpSender) => Promise<void>,
  { login = '', ...options }: Partial<SmtpSenderOptions> & { login?: string } = {},
): Promise<void> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (greeting !== null) socket.write(`${greeting}\r\n`);
    socket.on('data', (data) =>
      data
        .toString()
        .split('\r\n')
        .filter(Boolean)
        .forEach((line) => answer(line, socket)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const sender = createSmtpSender({ url: `smtp://${login}127.0.0.1:${port}`, ...options });
  try {
    await use(sender);
  } finally {
    sockets.forEach((socket) => socket.destroy());
    await sender.close();
    await new Promise((resolve) => server.close(resolve));
  }
};

const polite: Answer = (line, socket) => {
  if (line.startsWith('EHLO')) socket.write('250 far.example\r\n');
  else if (line === 'DATA') socket.write('354 go on\r\n');
  else if (line === 'QUIT') socket.end('221 bye\r\n');
  else if (/^(MAIL|RCPT|RSET|\.$)/.test(line)) socket.write('250 ok\r\n');
};

describe('a mail server with a fault', () => {
  it('that is not there costs another attempt later', async () => {
    const sender = createSmtpSender({ url: 'smtp://127.0.0.1:1' });
    expect(await sender.send(aMail())).toMatchObject({ outcome: 'rejected', permanent: false });
    expect(await sender.verify()).toMatchObject({
      ok: false,
      reason: expect.stringContaining('ECONNREFUSED'),
    });
    await sender.close();
  });

  it('that never greets is left after the greeting time', () =>
    against(
      null,
      () => undefined,
      async (sender) => {
        expect(await sender.send(aMail())).toMatchObject({ outcome: 'rejected', permanent: false });
      },
      { timeouts: { greetingMs: 100 } },
    ));

  it('that closes its door to everybody does not make this recipient unreachable', () =>
    against(
      '554 no service today',
      () => undefined,
      async (sender) => {
        expect(await sender.send(aMail())).toMatchObject({
          outcome: 'rejected',
          permanent: false,
          code: 554,
        });
      },
    ));

  it('that refuses our password does not either', () => {
    const answer: Answer = (line, socket) => {
      if (line.startsWith('EHLO')) socket.write('250-far.example\r\n250 AUTH PLAIN\r\n');
      else if (line.startsWith('AUTH')) socket.write('535 5.7.8 wrong password\r\n');
      else polite(line, socket);
    };
    return against(
      '220 far.example',
      answer,
      async (sender) => {
        expect(await sender.send(aMail())).toMatchObject({
          outcome: 'rejected',
          permanent: false,
          code: 535,
        });
      },
      { login: 'bureau:onjuist@' },
    );
  });

  it('that breaks off after the last byte gets the mail once: another attempt is for the job queue', async () => {
    let received = 0;
    const answer: Answer = (line, socket) => {
      if (line === '.') received += 1;
      if (line === '.' && received === 2) socket.destroy();
      else polite(line, socket);
    };
    await against('220 far.example', answer, async (sender) => {
      expect(await sender.send(aMail())).toMatchObject({ outcome: 'sent' });
      expect(await sender.send(aMail())).toMatchObject({ outcome: 'rejected', permanent: false });
    });
    expect(received).toBe(2);
  });

  it('that dropped an idle connection gets the next mail over a new one', async () => {
    let connections = 0;
    let mails = 0;
    const answer: Answer = (line, socket) => {
      if (line.startsWith('EHLO')) connections += 1;
      if (line.startsWith('MAIL')) mails += 1;
      if (line.startsWith('MAIL') && mails === 2) socket.end();
      else polite(line, socket);
    };
    await against('220 far.example', answer, async (sender) => {
      expect(await sender.send(aMail())).toMatchObject({ outcome: 'sent' });
      expect(await sender.send(aMail())).toMatchObject({ outcome: 'sent' });
    });
    expect(connections).toBe(2);
  });

  it('that trickles its answer is given up at the deadline', () => {
    const trickling: Answer = (line, socket) => {
      if (line !== '.') return polite(line, socket);
      const dripping = setInterval(() => socket.write('250-still busy\r\n'), 20);
      socket.on('close', () => clearInterval(dripping));
    };
    return against(
      '220 far.example',
      trickling,
      async (sender) => {
        expect(await sender.send(aMail())).toMatchObject({ outcome: 'rejected', permanent: false });
      },
      { deadlineMs: 300 },
    );
  });

  it('that takes its time still gets the mails under way when we stop', () => {
    const slow: Answer = (line, socket) =>
      line === '.' ? void setTimeout(() => socket.write('250 ok\r\n'), 200) : polite(line, socket);
    return against('220 far.example', slow, async (sender) => {
      const sending = sender.send(aMail());
      await new Promise((resolve) => setTimeout(resolve, 100));
      await sender.close();
      expect(await sending).toMatchObject({ outcome: 'sent' });
    });
  });
});
