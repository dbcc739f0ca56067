import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutgoingMail } from './outgoing-mail.ts';

export const aMail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  messageId: '<bevestiging.1@bureau.example>',
  from: { name: 'Leergangen', address: 'leergangen@bureau.example' },
  to: { name: 'Griffie Waterveen', address: 'griffie@waterveen.example' },
  subject: 'Bevestig de eerste bijeenkomst – één klik',
  html: '<p>Beste griffie, <a href="https://leergang.example/b/abc">bevestig</a></p>',
  text: 'Beste griffie,\n\nBevestig op https://leergang.example/b/abc\n',
  category: 'bevestigingsverzoek',
  ...over,
});

export const inTemporaryFolder = async <T>(use: (dir: string) => Promise<T>): Promise<T> => {
  const dir = await mkdtemp(join(tmpdir(), 'gangmaker-mail-'));
  try {
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};
