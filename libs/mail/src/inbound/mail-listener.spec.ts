import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { deliverMail } from './answer-mail.ts';
import { startMailListener } from './mail-listener.ts';
import type { MailListener, MailListenerOptions } from './mail-listener.ts';

const RAW = 'From: a@b.example\r\nSubject: x\r\n\r\nhallo\r\n';
const ENVELOPE = { from: 'a@b.example', to: ['antwoord+1@bureau.example'] };

let listener: MailListener;
const taken: string[] = [];
const faults: unknown[] = [];

const listen = async (over: Partial<MailListenerOptions> = {}): Promise<void> => {
  listener = await startMailListener({
    port: 0,
    host: '127.0.0.1',
    onError: (error) => faults.push(error),
    receiver: {
      knows: (address) => Promise.resolve(address.endsWith('@bureau.example')),
      receive: (raw) => {
        taken.push(raw.toString());
        return Promise.resolve({ ok: true });
      },
    },
    ...over,
  });
};
/** A client that says nothing, or what it is told to. */
const silent = async (): Promise<Socket> => {
  const socket = connect(listener.port, listener.host);
  socket.on('error', () => undefined);
  await once(socket, 'data');
  return socket;
};

afterEach(async () => {
  await listener.stop();
  taken.length = 0;
  faults.length = 0;
});

describe('whoever hears mail', () => {
  it('takes what is for us, byte by byte', async () => {
    await listen();
    expect(await deliverMail(listener, RAW, ENVELOPE)).toEqual({
      code: 250,
      text: '2.0.0 Uw mail is ontvangen',
    });
    expect(taken).toEqual([RAW]);
  });

  it('relays nothing', async () => {
    await listen();
    for (const to of ['iemand@elders.example', 'antwoord+1%bureau.example@elders.example', 'root@localhost'])
      expect((await deliverMail(listener, RAW, { ...ENVELOPE, to: [to] })).code).toBe(550);
    expect(taken).toEqual([]);
  });

  it('keeps the mail with its sender while a fault is ours', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('no database'));
    await listen({ receiver: { knows: () => Promise.resolve(true), receive: broken } });
    expect((await deliverMail(listener, RAW, ENVELOPE)).code).toBe(451);
    await listener.stop();
    await listen({ receiver: { knows: broken, receive: broken } });
    expect((await deliverMail(listener, RAW, ENVELOPE)).code).toBe(451);
    expect(faults).toHaveLength(2);
  });

  it('says in Dutch and in ASCII why it takes no mail', async () => {
    const receive = () => Promise.resolve({ ok: false, text: 'Uw mail is onderweg afgebroken.' } as const);
    await listen({ receiver: { knows: () => Promise.resolve(true), receive } });
    expect(await deliverMail(listener, RAW, ENVELOPE)).toEqual({
      code: 554,
      text: '5.6.0 Uw mail is onderweg afgebroken.',
    });
  });

  it('refuses what is too large, without keeping it', async () => {
    await listen({ maxBytes: 1_000 });
    expect((await deliverMail(listener, `${RAW}${'x'.repeat(5_000)}`, ENVELOPE)).code).toBe(552);
    expect(taken).toEqual([]);
  });

  it('lets no client stay for ever: neither in silence, nor by going on and on', async () => {
    await listen({ idleMs: 150, deadlineMs: 60_000 });
    await once(await silent(), 'close');
    await listener.stop();
    await listen({ idleMs: 60_000, deadlineMs: 300 });
    const talker = await silent();
    const talking = setInterval(() => talker.write('NOOP\r\n'), 20);
    await once(talker, 'close');
    clearInterval(talking);
  });

  it('serves so many at once and no more', async () => {
    await listen({ maxConnections: 2 });
    const [een, twee] = [await silent(), await silent()];
    expect((await deliverMail(listener, RAW, ENVELOPE)).code).toBe(421);
    een.destroy();
    twee.destroy();
    expect(taken).toEqual([]);
  });
});
