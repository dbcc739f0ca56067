import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { absentAs } from './absent-as.ts';
import { parseCaughtMail } from './caught-mail.ts';
import type { CaughtMail, CaughtMailEntry } from './caught-mail.ts';

export const INDEX = 'index.jsonl';
const ID = /^[0-9TZ]{19}-[0-9a-f]{12}$/;

/** A line that a crash cut short is not an entry; the catcher indexes its mail again at its next start. */
const entryIn = (line: string): CaughtMailEntry[] => {
  try {
    return line === '' ? [] : [JSON.parse(line) as CaughtMailEntry];
  } catch {
    return [];
  }
};

/**
 * Reads what a mail catcher wrote, also from another process and while it writes: the index only grows,
 * so each look reads no more than what was added since the last.
 */
export class CatcherStore {
  readonly #dir: string;
  #offset = 0;
  #rest: Buffer = Buffer.alloc(0);
  #entries: CaughtMailEntry[] = [];
  #reading: Promise<void> = Promise.resolve();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Newest first. `zoek` looks in sender, recipients, subject, category and the first words. */
  async list(options: {
    readonly zoek?: string;
    readonly limit: number;
  }): Promise<readonly CaughtMailEntry[]> {
    await this.#refresh();
    const words = (options.zoek ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const matches = (mail: CaughtMailEntry): boolean => {
      const hay = [mail.from, ...mail.to, mail.subject, mail.category, mail.preview].join('\n').toLowerCase();
      return words.every((word) => hay.includes(word));
    };
    return this.#entries.filter(matches).reverse().slice(0, options.limit);
  }

  async get(id: string): Promise<CaughtMail | null> {
    await this.#refresh();
    const entry = this.#entries.find((mail) => mail.id === id);
    const raw = entry && (await this.raw(id));
    return raw ? parseCaughtMail(raw, entry) : null;
  }

  /** The mail exactly as it came over SMTP. */
  async raw(id: string): Promise<Buffer | null> {
    return ID.test(id) ? readFile(join(this.#dir, `${id}.eml`)).catch(absentAs(null)) : null;
  }

  #refresh(): Promise<void> {
    // One after another: two overlapping reads would take the same lines twice.
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#readAdded());
    return this.#reading;
  }

  async #readAdded(): Promise<void> {
    const file = await open(join(this.#dir, INDEX), 'r').catch(absentAs(null));
    if (!file) return this.#forget();
    try {
      const { size } = await file.stat();
      if (size < this.#offset) this.#forget();
      const added = Buffer.alloc(size - this.#offset);
      const { bytesRead } = await file.read(added, 0, added.length, this.#offset);
      this.#offset += bytesRead;
      const seen = Buffer.concat([this.#rest, added.subarray(0, bytesRead)]);
      const end = seen.lastIndexOf(0x0a) + 1;
      this.#rest = seen.subarray(end);
      this.#entries.push(...seen.subarray(0, end).toString('utf8').split('\n').flatMap(entryIn));
    } finally {
      await file.close();
    }
  }

  #forget(): void {
    this.#offset = 0;
    this.#rest = Buffer.alloc(0);
    this.#entries = [];
  }
}
