import { startMailCatcher } from './catcher/mail-catcher.ts';
import type { MailCatcher } from './catcher/mail-catcher.ts';
import type { CaughtMail } from './catcher/caught-mail.ts';
import { aMail, inTemporaryFolder } from './mail.fixture.ts';
import { createSmtpSender } from './smtp-sender.ts';
import type { SmtpSender } from './smtp-sender.ts';

interface Post {
  readonly catcher: MailCatcher;
  readonly sender: SmtpSender;
  readonly newest: () => Promise<CaughtMail>;
}

const overSmtp = (use: (post: Post) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (dir) => {
    const catcher = await startMailCatcher({ dir });
    const sender = createSmtpSender({ url: catcher.url });
    const newest = async (): Promise<CaughtMail> => {
      const [entry] = await catcher.store.list({ limit: 1 });
      const mail = entry && (await catcher.store.get(entry.id));
      if (!mail) throw new Error('nothing was caught');
      return mail;
    };
    try {
      await use({ catcher, sender, newest });
    } finally {
      await sender.close();
      await catcher.stop();
    }
  });

const headerOf = (mail: CaughtMail, name: string): string[] =>
  mail.headers.filter((line) => line.name.toLowerCase() === name).map((line) => line.value);

describe('a mail over SMTP', () => {
  it('arrives as it was written, with its own Message-ID', () =>
    overSmtp(async ({ sender, newest }) => {
      expect(await sender.send(aMail())).toMatchObject({
        outcome: 'sent',
        accepted: ['griffie@waterveen.example'],
      });
      const mail = await newest();
      expect(mail.messageId).toBe('<bevestiging.1@bureau.example>');
      expect(mail.subject).toBe('Bevestig de eerste bijeenkomst – één klik');
      expect(mail.from).toBe('Leergangen <leergangen@bureau.example>');
      expect(mail.to).toEqual(['griffie@waterveen.example']);
      expect(mail.html).toContain('href="https://leergang.example/b/abc"');
      expect(mail.text).toContain('Bevestig op https://leergang.example/b/abc');
      expect(mail.category).toBe('bevestigingsverzoek');
    }));

  it('says that no person typed it, and in which language it is', () =>
    overSmtp(async ({ sender, newest }) => {
      await sender.send(aMail({ listUnsubscribe: 'https://leergang.example/afmelden/abc' }));
      const mail = await newest();
      expect(headerOf(mail, 'auto-submitted')).toEqual(['auto-generated']);
      expect(headerOf(mail, 'x-auto-response-suppress')).toEqual(['OOF, AutoReply']);
      expect(headerOf(mail, 'content-language')).toEqual(['nl']);
      expect(headerOf(mail, 'list-unsubscribe')).toEqual(['<https://leergang.example/afmelden/abc>']);
      expect(headerOf(mail, 'list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
      expect(headerOf(mail, 'x-mailer')).toEqual([]);
    }));

  it('stays in its thread and lets bounces return to their own address', () =>
    overSmtp(async ({ sender, newest }) => {
      const first = '<uitnodiging.1@bureau.example>';
      await sender.send(
        aMail({ inReplyTo: first, references: [first], envelopeFrom: 'terug+7@bureau.example' }),
      );
      const mail = await newest();
      expect(headerOf(mail, 'in-reply-to')).toEqual([first]);
      expect(headerOf(mail, 'references')).toEqual([first]);
      expect(mail.envelopeFrom).toBe('terug+7@bureau.example');
    }));

  it('carries a calendar entry as something to accept and as a file', () =>
    overSmtp(async ({ sender, newest }) => {
      const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
      await sender.send(aMail({ calendar: { method: 'REQUEST', content, filename: 'uitnodiging.ics' } }));
      const mail = await newest();
      expect(mail.calendar).toEqual({ method: 'REQUEST', content });
      expect(mail.calendarMethod).toBe('REQUEST');
      expect(mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
        ['uitnodiging.ics', 'application/ics'],
      ]);
    }));

  it('goes out many at a time over a few connections', () =>
    overSmtp(async ({ sender, catcher }) => {
      const numbers = Array.from({ length: 25 }, (_, n) => n);
      const outcomes = await Promise.all(
        numbers.map((n) => sender.send(aMail({ messageId: `<m${n}@bureau.example>` }))),
      );
      expect(outcomes.every(({ outcome }) => outcome === 'sent')).toBe(true);
      expect(new Set((await catcher.store.list({ limit: 100 })).map((mail) => mail.messageId)).size).toBe(25);
    }));
});

describe('a refusal by the far server', () => {
  const to = (address: string) => aMail({ to: { name: 'Iemand', address } });

  it('is permanent for 5xx', () =>
    overSmtp(async ({ sender }) => {
      expect(await sender.send(to('jan.bounce@waterveen.example'))).toMatchObject({
        outcome: 'rejected',
        permanent: true,
        code: 550,
        reason: expect.stringContaining('5.1.1'),
      });
    }));

  it('is not permanent for 4xx, and the next mail still goes out', () =>
    overSmtp(async ({ sender }) => {
      expect(await sender.send(to('tijdelijk.weg@waterveen.example'))).toMatchObject({
        outcome: 'rejected',
        permanent: false,
        code: 451,
      });
      expect(await sender.send(aMail())).toMatchObject({ outcome: 'sent' });
    }));
});

describe('header injection', () => {
  const evil = 'Hallo\r\nBcc: iedereen@elders.example\r\nX-Kwaad: ja\u2028\u0000einde';

  it('fails in every text that people type', () =>
    overSmtp(async ({ sender, newest, catcher }) => {
      const outcome = await sender.send(
        aMail({
          subject: evil,
          category: evil,
          from: { name: evil, address: 'leergangen@bureau.example' },
          to: { name: evil, address: 'griffie@waterveen.example' },
        }),
      );
      expect(outcome).toMatchObject({ outcome: 'sent' });
      const mail = await newest();
      expect(headerOf(mail, 'bcc')).toEqual([]);
      expect(headerOf(mail, 'x-kwaad')).toEqual([]);
      expect(mail.subject).toBe('Hallo Bcc: iedereen@elders.example X-Kwaad: ja einde');
      expect(mail.to).toEqual(['griffie@waterveen.example']);
      expect((await catcher.store.raw(mail.id))?.toString()).not.toMatch(/^(Bcc|X-Kwaad):/m);
    }));

  it.each([
    ['two people in one address', aMail({ to: { name: 'x', address: 'a@x.example,b@x.example' } })],
    [
      'a line break in an address',
      aMail({ to: { name: 'x', address: 'a@x.example\r\nRCPT TO:<b@x.example>' } }),
    ],
    ['a name inside an address', aMail({ to: { name: 'x', address: 'Jan <a@x.example>' } })],
    ['an address without @', aMail({ to: { name: 'x', address: 'griffie' } })],
    ['a line break in the bounce address', aMail({ envelopeFrom: 'a@x.example\nDATA' })],
    ['a line break in a Message-ID', aMail({ messageId: '<a@x.example>\r\nBcc: b@x.example' })],
    ['a line break in the thread', aMail({ inReplyTo: '<a@x.example>\r\nBcc: b@x.example' })],
    ['a bare reference', aMail({ references: ['a@x.example'] })],
    ['a script as unsubscribe address', aMail({ listUnsubscribe: 'javascript:alert(1)' })],
    ['a path as file name', aMail({ calendar: { method: 'REQUEST', content: '', filename: '../x.ics' } })],
  ])('refuses %s for good, without a conversation', async (_what, mail) => {
    const sender = createSmtpSender({ url: 'smtp://127.0.0.1:1' });
    expect(await sender.send(mail)).toMatchObject({ outcome: 'rejected', permanent: true });
    await sender.close();
  });
});
