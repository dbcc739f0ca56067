import { setTimeout as sleep } from 'node:timers/promises';
import { CatcherStore } from '#mail';
import type { CaughtMail, CaughtMailEntry } from '#mail';

/** What one step sent. */
export class Mailing {
  readonly all: readonly CaughtMail[];

  constructor(mails: readonly CaughtMail[]) {
    this.all = mails;
  }

  to({ email }: { readonly email: string }): CaughtMail {
    const mail = this.all.find(({ to }) => to.includes(email));
    if (!mail) throw new Error(`No mail to ${email}`);
    return mail;
  }
}

const PATIENCE_MS = 30_000;
/** So long nothing comes: perhaps it waits for the mail of the next morning. */
const STIL_MS = 3_000;
const ALL = 100_000;

/** Mails that come by the calendar of the bureau, whatever the story is. */
const ALTIJD = 'weekoverzicht';

/** What is in a mail: itself, or the mails that were put together in it. */
export const soortenIn = ({ category }: Pick<CaughtMailEntry, 'category'>): readonly string[] =>
  /^bundel \((.*)\)$/.exec(category)?.[1]?.split(', ') ?? [category];

const lineOf = ({ category, to }: CaughtMailEntry): string => `${category} → ${to.join(', ')}`;
const linesOf = (mail: CaughtMailEntry): readonly string[] =>
  soortenIn(mail).map((soort) => `${soort} → ${mail.to.join(', ')}`);

const TEKSTLIJN = /\n-{40}\n/;
const HTMLLIJN = /<hr\b/;

/** One mail of a bundle, with the appointment that came along. */
export const deelVan = (mail: CaughtMail, line: string): CaughtMail => {
  const plek = linesOf(mail).lastIndexOf(line);
  if (linesOf(mail).length === 1 || plek === -1) return mail;
  return {
    ...mail,
    text: mail.text.split(TEKSTLIJN)[plek + 1] ?? '',
    html: mail.html.split(HTMLLIJN)[plek + 1] ?? '',
  };
};

const countOf = (lines: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/**
 * All mails that came over SMTP, against those that were expected. Whoever expects mails waits for
 * them; a mail that nobody expected is told at the next look, and at the end the two lists are the same.
 */
export class Post {
  readonly #store: CatcherStore;
  readonly #expected: string[] = [];
  /** Lets time pass until what waits for a morning leaves; false when nothing does. */
  morgen: () => Promise<boolean> = () => Promise.resolve(false);

  constructor(folder: string) {
    this.#store = new CatcherStore(folder);
  }

  /** A mail of this kind to each of these addresses is on its way too. */
  due(category: string, addresses: readonly string[]): void {
    this.#expected.push(...addresses.map((address) => `${category} → ${address}`));
  }

  /** One mail of this kind to each of these addresses. Resolves with them when all have come. */
  async expect(category: string, addresses: readonly string[]): Promise<Mailing> {
    this.due(category, addresses);
    const mails = await this.#settled();
    const newest = (address: string) => this.#newest(mails, `${category} → ${address}`);
    return new Mailing(await Promise.all(addresses.map(newest)));
  }

  /** The last mail of this kind that each of these people had. */
  async lastOf(category: string, addresses: readonly string[]): Promise<Mailing> {
    const mails = await this.all();
    return new Mailing(
      await Promise.all(addresses.map((address) => this.#newest(mails, `${category} → ${address}`))),
    );
  }

  /** Exactly what was expected has come, and `quietMs` later still. */
  async complete(quietMs = 3_000): Promise<string[]> {
    await this.#settled();
    await sleep(quietMs);
    await this.#settled();
    return [...this.#expected].sort();
  }

  async all(): Promise<CaughtMailEntry[]> {
    return [...(await this.#store.list({ limit: ALL }))].reverse();
  }

  async read(id: string): Promise<CaughtMail> {
    const mail = await this.#store.get(id);
    if (!mail) throw new Error(`No mail ${id}`);
    return mail;
  }

  async #settled(): Promise<CaughtMailEntry[]> {
    let until = Date.now() + PATIENCE_MS;
    for (let stil = Date.now() + STIL_MS, telling = 0; ; await sleep(100)) {
      const mails = await this.all();
      if (mails.length !== telling) [stil, telling] = [Date.now() + STIL_MS, mails.length];
      const { missing, surplus } = this.#compare(mails.flatMap(linesOf));
      if (surplus.length > 0) throw new Error(`Mails that nobody expected:\n${surplus.join('\n')}`);
      if (missing.length === 0) return mails;
      if (Date.now() > stil) {
        stil = Date.now() + STIL_MS;
        if (await this.morgen()) until = Date.now() + PATIENCE_MS;
      }
      if (Date.now() > until)
        throw new Error(`Mails that did not come:\n${missing.join('\n')}\n${this.#lately(mails)}`);
    }
  }

  #compare(lines: readonly string[]): { missing: string[]; surplus: string[] } {
    const came = countOf(lines.filter((line) => !line.startsWith(`${ALTIJD} → `)));
    const due = countOf(this.#expected);
    const more = (one: Map<string, number>, other: Map<string, number>) =>
      [...one]
        .filter(([line, times]) => times > (other.get(line) ?? 0))
        .map(([line, times]) => `${line} (${times})`);
    return { missing: more(due, came), surplus: more(came, due) };
  }

  #lately(mails: readonly CaughtMailEntry[]): string {
    return `The last that came:\n${mails.slice(-10).map(lineOf).join('\n')}`;
  }

  async #newest(mails: readonly CaughtMailEntry[], line: string): Promise<CaughtMail> {
    const mail = mails.findLast((one) => linesOf(one).includes(line));
    if (!mail) throw new Error(`No ${line}`);
    return deelVan(await this.read(mail.id), line);
  }
}

/** The path behind the first link of this kind in the text of a mail: '/g/…', '/r/…', '/inloggen/…'. */
export const linkIn = ({ text, subject }: CaughtMail, begin: string): string => {
  const links = text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [];
  const paths = links.map((link) => new URL(link.replace(/[.,]$/, '')).pathname);
  const path = paths.find((one) => one.startsWith(begin));
  if (path === undefined) throw new Error(`No link ${begin}… in '${subject}'. There are: ${paths.join(' ')}`);
  return path;
};

/** Subject, text and HTML of a mail hold all of these words; a mail never shows what a program could not fill in. */
export const mailZegt = ({ subject, text, html }: CaughtMail, ...woorden: readonly string[]): void => {
  const spoken = `${subject}\n${text}`.replace(/\s+/g, ' ');
  const shown = html.replace(/\s+/g, ' ');
  const missing = woorden.filter(
    (woord) => !spoken.includes(woord) || !`${subject} ${shown}`.includes(escaped(woord)),
  );
  const leak = /undefined|\[object |NaN|persoonlijke-link/.exec(`${spoken} ${shown}`)?.[0];
  if (missing.length > 0 || leak !== undefined)
    throw new Error(
      `The mail lacks '${missing.join("', '")}' or shows '${leak ?? 'nothing wrong'}':\n${subject}\n${text}`,
    );
};

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

export interface CalendarEntry {
  readonly method: string;
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly location: string;
}

/** The appointment in a mail. */
export const appointmentIn = ({ calendar, subject }: CaughtMail): CalendarEntry => {
  if (!calendar) throw new Error(`No appointment in '${subject}'`);
  const lines = calendar.content.replace(/\r\n[ \t]/g, '').split('\r\n');
  const value = (name: string): string =>
    lines.findLast((line) => new RegExp(`^${name}[;:]`).test(line))?.replace(/^[^:]*:/, '') ?? '';
  return {
    method: value('METHOD'),
    uid: value('UID'),
    sequence: Number(value('SEQUENCE')),
    start: value('DTSTART'),
    location: value('LOCATION').replaceAll('\\,', ','),
  };
};
