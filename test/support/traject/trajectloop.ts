import { setTimeout as sleep } from 'node:timers/promises';
import type { CaughtMail } from '#mail';
import { dagenTussen, formatDatum, isWerkdag, lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import { linkIn } from '../post.ts';
import type { Mailing, Post } from '../post.ts';
import type { Reader, Words } from '../reader/reader.ts';
import { MANAGER, adressen } from './mensen.ts';
import type { Mens } from './mensen.ts';

const PATIENCE_MS = 15_000;

export interface World {
  readonly post: Post;
  /** Somebody with a browser of their own. */
  reader(name: 'programmamanager' | 'griffier' | 'deelnemer'): Promise<Reader>;
}

/** A Thursday from this day on that is no holiday. */
export const donderdagVanaf = (datum: Datum): Datum =>
  new Date(`${datum}T00:00:00Z`).getUTCDay() === 4 && isWerkdag(datum)
    ? datum
    : donderdagVanaf(plusDagen(datum, 1));

/** The traject of one client, lived through by its pages and its mails alone. */
export class Trajectloop {
  readonly post: Post;
  readonly #world: World;
  /** What dossiers beside each other share: who looks at them, and the practice clock. */
  #samen: { bureau?: Reader; vandaag: Datum };
  pad = '';

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    this.#world = world;
    this.post = world.post;
    this.#samen = { vandaag };
  }

  /** Another dossier, of a group or another client, for the same bureau at the same time. */
  naast(pad = ''): Trajectloop {
    const ander = new Trajectloop(this.#world);
    ander.neemOver(this);
    ander.pad = pad;
    return ander;
  }

  /** The same programmamanager goes on with another traject, on the same day. */
  neemOver(andere: Trajectloop): void {
    this.#samen = andere.#samen;
  }

  get bureau(): Reader {
    if (!this.#samen.bureau) throw new Error('The bureau has not logged in');
    return this.#samen.bureau;
  }

  /** The bureau logs in by the link in its mail. */
  async logIn(): Promise<void> {
    this.#samen.bureau = await this.laatInloggen(MANAGER);
    this.post.morgen = () => this.#naarMorgen();
  }

  /** Somebody of the bureau, with a browser of their own. */
  async laatInloggen(wie: { readonly email: string }): Promise<Reader> {
    const reader = await this.#world.reader('programmamanager');
    await reader.open('/bord');
    await reader.fill({ 'Uw e-mailadres bij het bureau': wie.email });
    await reader.press('Mail mij een link');
    const link = await this.post.expect('inloglink', [wie.email]);
    await reader.open(linkIn(link.to(wie), '/inloggen/'));
    await reader.press('Log in');
    return reader;
  }

  /** A page of the dossier. */
  open(pagina = ''): Promise<void> {
    return this.bureau.open(pagina === '' ? this.pad : `${this.pad}/${pagina}`);
  }

  /** Somebody opens the link in a mail. */
  async openLink(mail: CaughtMail, begin: '/g/' | '/r/'): Promise<Reader> {
    const reader = await this.#world.reader(begin === '/g/' ? 'griffier' : 'deelnemer');
    await reader.open(linkIn(mail, begin));
    return reader;
  }

  /** Somebody whom nobody knows yet. */
  bezoeker(): Promise<Reader> {
    return this.#world.reader('deelnemer');
  }

  /** Opens a page until it says this: what the clock sets off takes a second or two. */
  async wacht(pagina: string, ...woorden: readonly Words[]): Promise<void> {
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(200)) {
      await this.bureau.open(pagina);
      if (Date.now() > until) return zegt(this.bureau, ...woorden);
      if ((await gemist(this.bureau, woorden)).length === 0) return;
    }
  }

  /** Looks at what an event sets off, and does it. `invullen` are the fields that it asks for. */
  async stuur(knop: string, invullen: Readonly<Record<string, string>> = {}): Promise<string> {
    await this.wacht(this.pad, knop);
    await this.bureau.follow(knop);
    const gevolgen = await this.bureau.text();
    await this.bureau.fill(invullen);
    await this.bureau.press(knop);
    return gevolgen;
  }

  /** Somebody tries an event, and reads what is still missing for it. */
  async weigert(type: string, ...zinnen: readonly Words[]): Promise<void> {
    await this.wacht(`${this.pad}/gebeurtenissen/${type}`, ...zinnen);
    if (this.bureau.status !== 409) throw new Error(`${type} is not refused but ${this.bureau.status}`);
  }

  /** Asks for confirmation; resolves with the mails to those who may give it. */
  async vraagBevestiging(
    fase: string,
    wie: readonly Pick<Mens, 'email'>[],
    invullen: Readonly<Record<string, string>> = {},
  ): Promise<Mailing> {
    await this.stuur(`Vraag om bevestiging van ${fase}`, invullen);
    return this.post.expect('bevestigingsverzoek', adressen(wie));
  }

  async bevestig(mail: CaughtMail, toelichting = ''): Promise<Reader> {
    const bevestiger = await this.openLink(mail, '/g/');
    await geefAntwoord(bevestiger, 'Ik bevestig deze fase', toelichting);
    await zegt(bevestiger, 'Dank u wel', 'is bevestigd');
    return bevestiger;
  }

  /** Moves the practice clock; what is due then happens by itself. */
  async verder(dagen: number): Promise<void> {
    await this.bureau.open('/ontwikkel/klok');
    await this.bureau.fill({ 'Aantal dagen': String(dagen) });
    await this.bureau.press('Zet vooruit');
    if (this.bureau.status !== 200) throw new Error(`The clock does not go ${dagen} days on`);
    this.#samen.vandaag = plusDagen(this.vandaag, dagen);
  }

  /** To this day, when it has not come yet: a mail that waited for a morning may have taken the story there. */
  async naar(datum: Datum): Promise<void> {
    if (datum > this.vandaag) await this.verder(dagenTussen(this.vandaag, datum));
  }

  /** Who had a mail today gets the rest tomorrow at eight: lets it become so. */
  async #naarMorgen(): Promise<boolean> {
    const klok = await this.#world.reader('deelnemer');
    await klok.open('/ontwikkel/klok');
    if (!(await klok.text()).includes('op de mail van')) return false;
    await klok.press('Naar die ochtend');
    const nu = /Nu is het (\w+ \d+ \w+ \d{4})/.exec(`${await klok.h1()} ${await klok.text()}`)?.[1];
    while (formatDatum(this.vandaag) !== nu) this.#samen.vandaag = plusDagen(this.vandaag, 1);
    return true;
  }

  get vandaag(): Datum {
    return this.#samen.vandaag;
  }
}

/** Somebody's answer on the page that asks for a confirmation or a decision. */
export const geefAntwoord = async (wie: Reader, keuze: string, toelichting: string): Promise<void> => {
  await wie.choose(keuze);
  await wie.fill({ Toelichting: toelichting });
  await wie.press('Verstuur mijn antwoord');
};

const gemist = async (reader: Reader, woorden: readonly Words[]): Promise<readonly Words[]> => {
  const text = `${await reader.h1()} ${await reader.text()}`;
  return woorden.filter((woord) => (typeof woord === 'string' ? !text.includes(woord) : !woord.test(text)));
};

/** A page shows all of these words. */
export const zegt = async (reader: Reader, ...woorden: readonly Words[]): Promise<void> => {
  const missing = (await gemist(reader, woorden)).map((woord) => `'${String(woord)}'`);
  if (missing.length > 0)
    throw new Error(
      `${reader.path} (${reader.status}) does not say ${missing.join(', ')}:\n${await reader.text()}`,
    );
};

/** A page shows none of these words, anywhere. */
export const zwijgt = async (reader: Reader, ...woorden: readonly string[]): Promise<void> => {
  const text = `${await reader.h1()} ${await reader.text()}`;
  const said = woorden.filter((woord) => text.includes(woord));
  if (said.length > 0)
    throw new Error(`${reader.path} (${reader.status}) says '${said.join("', '")}':\n${text}`);
};
