import { randomBytes } from 'node:crypto';
import { appendFile, mkdir, readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAs } from './absent-as.ts';
import { INDEX } from './catcher-store.ts';
import { entryOf, parseCaughtMail } from './caught-mail.ts';
import type { Envelope } from './caught-mail.ts';

const newId = (receivedAt: string): string =>
  `${receivedAt.replace(/[-:.]/g, '')}-${randomBytes(6).toString('hex')}`;

/** The one writer of a catcher's folder: first the mail, whole, and then its line in the index. */
export class CatcherWriter {
  readonly #dir: string;

  private constructor(dir: string) {
    this.#dir = dir;
  }

  static async open(dir: string): Promise<CatcherWriter> {
    await mkdir(dir, { recursive: true, mode: 0o700 });
    const writer = new CatcherWriter(dir);
    await writer.#mend();
    return writer;
  }

  async keep(raw: Buffer, envelopeFrom: string, to: readonly string[]): Promise<string> {
    const receivedAt = new Date().toISOString();
    const envelope = { id: newId(receivedAt), receivedAt, envelopeFrom, to };
    const path = join(this.#dir, `${envelope.id}.eml`);
    await writeFile(`${path}.part`, raw, { mode: 0o600 });
    await rename(`${path}.part`, path);
    await this.#index(raw, envelope);
    return envelope.id;
  }

  async #index(raw: Buffer, envelope: Envelope): Promise<void> {
    const line = JSON.stringify(entryOf(await parseCaughtMail(raw, envelope)));
    await appendFile(join(this.#dir, INDEX), `${line}\n`, { mode: 0o600 });
  }

  /** After a crash: end a line that was cut short, and index the mails that had no line yet. */
  async #mend(): Promise<void> {
    const index = await readFile(join(this.#dir, INDEX), 'utf8').catch(absentAs(''));
    const whole = index.slice(0, index.lastIndexOf('\n') + 1);
    if (whole !== index) await appendFile(join(this.#dir, INDEX), '\n');
    const files = (await readdir(this.#dir)).filter((name) => name.endsWith('.eml')).sort();
    for (const file of files) {
      const id = file.slice(0, -'.eml'.length);
      if (whole.includes(`"id":"${id}"`)) continue;
      const path = join(this.#dir, file);
      const receivedAt = (await stat(path)).mtime.toISOString();
      const raw = await readFile(path);
      const { headers } = await parseCaughtMail(raw, { id, receivedAt, envelopeFrom: '', to: [] });
      const to = headers.filter(({ name }) => name.toLowerCase() === 'to').map(({ value }) => value);
      await this.#index(raw, { id, receivedAt, envelopeFrom: '', to });
    }
  }
}
