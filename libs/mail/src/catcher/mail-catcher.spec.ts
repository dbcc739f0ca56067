import { appendFile, readFile, readdir, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { aMail, inTemporaryFolder } from '../mail.fixture.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { createSmtpSender } from '../smtp-sender.ts';
import { CatcherStore } from './catcher-store.ts';
import { startMailCatcher } from './mail-catcher.ts';

const sendAll = async (url: string, ...mails: readonly OutgoingMail[]): Promise<void> => {
  const sender = createSmtpSender({ url, maxConnections: 1 });
  for (const mail of mails) expect(await sender.send(mail)).toMatchObject({ outcome: 'sent' });
  await sender.close();
};

const withCatcher = (use: (url: string, store: CatcherStore, dir: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (dir) => {
    const catcher = await startMailCatcher({ dir });
    await use(catcher.url, catcher.store, dir).finally(() => catcher.stop());
  });

const subjectsIn = async (store: CatcherStore, zoek?: string): Promise<string[]> =>
  (await store.list({ limit: 100, ...(zoek === undefined ? {} : { zoek }) })).map(({ subject }) => subject);

describe('the development mailbox', () => {
  it('lists the newest first and finds on words in any order', () =>
    withCatcher(async (url, store) => {
      await sendAll(url, aMail({ subject: 'Uitnodiging' }), aMail({ subject: 'Herinnering' }));
      await sendAll(
        url,
        aMail({ subject: 'Bedankt', to: { name: 'B', address: 'raad@oosterhaven.example' } }),
      );
      expect(await subjectsIn(store)).toEqual(['Bedankt', 'Herinnering', 'Uitnodiging']);
      expect(await subjectsIn(store, 'WATERVEEN herinnering')).toEqual(['Herinnering']);
      expect(await subjectsIn(store, 'oosterhaven')).toEqual(['Bedankt']);
      expect(await subjectsIn(store, 'niemand')).toEqual([]);
      expect(await store.list({ limit: 2 })).toHaveLength(2);
    }));

  it('keeps the same mail twice when it came twice, because tests count them', () =>
    withCatcher(async (url, store) => {
      await sendAll(url, aMail(), aMail());
      expect(await store.list({ limit: 9 })).toHaveLength(2);
    }));

  it('is readable by somebody else while mail comes in', () =>
    withCatcher(async (url, _store, dir) => {
      const reader = new CatcherStore(dir);
      expect(await subjectsIn(reader)).toEqual([]);
      await sendAll(url, aMail({ subject: 'Een' }));
      expect(await subjectsIn(reader)).toEqual(['Een']);
      await sendAll(url, aMail({ subject: 'Twee' }));
      const looks = await Promise.all([subjectsIn(reader), subjectsIn(reader)]);
      expect(looks).toEqual([
        ['Twee', 'Een'],
        ['Twee', 'Een'],
      ]);
    }));

  it('is empty, not broken, when no catcher ever ran', () =>
    inTemporaryFolder(async (dir) => {
      const store = new CatcherStore(join(dir, 'none'));
      expect(await store.list({ limit: 5 })).toEqual([]);
      expect(await store.get('20270114T160000000Z-0123456789ab')).toBeNull();
      expect(await store.raw('20270114T160000000Z-0123456789ab')).toBeNull();
    }));

  it('opens no file outside its folder', () =>
    inTemporaryFolder(async (dir) => {
      await writeFile(join(dir, 'geheim.eml'), 'x');
      const store = new CatcherStore(join(dir, 'post'));
      expect(await store.raw('../geheim')).toBeNull();
      expect(await store.raw(join(dir, 'geheim'))).toBeNull();
    }));
});

describe('a catcher that starts again', () => {
  const twice = (between: (dir: string) => Promise<void>, expected: string[]): Promise<void> =>
    inTemporaryFolder(async (dir) => {
      const first = await startMailCatcher({ dir });
      await sendAll(first.url, aMail({ subject: 'Een' }), aMail({ subject: 'Twee' }));
      await first.stop();
      await between(dir);
      const second = await startMailCatcher({ dir, port: first.port });
      expect(second.port).toBe(first.port);
      await sendAll(second.url, aMail({ subject: 'Drie' }));
      expect(new Set(await subjectsIn(second.store))).toEqual(new Set(expected));
      expect(await second.store.list({ limit: 9 })).toHaveLength(expected.length);
      await second.stop();
    });

  it('still has what it caught', () => twice(async () => undefined, ['Een', 'Twee', 'Drie']));

  it('takes up a mail that a crash left without its line in the index', () =>
    twice(
      async (dir) => {
        const index = join(dir, 'index.jsonl');
        const whole = await readFile(index, 'utf8');
        await writeFile(index, whole.slice(0, -40));
      },
      ['Een', 'Twee', 'Drie'],
    ));

  it('reads on after a line that is no entry', () =>
    twice((dir) => appendFile(join(dir, 'index.jsonl'), '{"id":"half'), ['Een', 'Twee', 'Drie']));

  it('forgets what was thrown away by hand', () =>
    inTemporaryFolder(async (dir) => {
      const catcher = await startMailCatcher({ dir });
      await sendAll(catcher.url, aMail({ subject: 'Een' }));
      expect(await subjectsIn(catcher.store)).toEqual(['Een']);
      await writeFile(join(dir, 'index.jsonl'), '');
      expect(await subjectsIn(catcher.store)).toEqual([]);
      await catcher.stop();
    }));

  it('says so when its port is taken', () =>
    withCatcher(async (url, _store, dir) => {
      const port = Number(new URL(url).port);
      await expect(startMailCatcher({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    }));
});

describe('the limits of the catcher', () => {
  it(
    'refuses a mail over 25 MB for good and leaves nothing behind',
    () =>
      withCatcher(async (url, store, dir) => {
        const patient = { deadlineMs: 120_000, timeouts: { socketMs: 120_000 } }; // a busy machine is not a fault
        const sender = createSmtpSender({ url, ...patient });
        const lines = `${'x'.repeat(63)}\n`.repeat((26 * 1024 * 1024) / 64);
        const outcome = await sender.send(aMail({ text: lines }));
        expect(outcome).toMatchObject({ outcome: 'rejected', permanent: true });
        await sender.close();
        expect(await store.list({ limit: 1 })).toEqual([]);
        expect(await readdir(dir)).toEqual([]);
      }),
    150_000,
  );

  it('survives a client that hangs up half-way', () =>
    withCatcher(async (url, store) => {
      const { port } = new URL(url);
      await new Promise<void>((resolve) => {
        const socket = createConnection(Number(port), '127.0.0.1', () => {
          socket.write('EHLO x\r\nMAIL FROM:<a@x.example>\r\nRCPT TO:<b@x.example>\r\nDATA\r\nSubject: half');
          setTimeout(() => socket.resetAndDestroy(), 50);
        });
        socket.on('close', () => resolve());
      });
      await sendAll(url, aMail({ subject: 'Daarna' }));
      expect(await subjectsIn(store)).toContain('Daarna');
    }));
});
