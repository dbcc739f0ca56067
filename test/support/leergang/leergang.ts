import { setTimeout as sleep } from 'node:timers/promises';
import type { CaughtMail } from '#mail';
import { dagenTussen, isWerkdag, lokaleDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import { linkIn } from '../post.ts';
import type { Mailing, Post } from '../post.ts';
import type { Reader, Words } from '../reader/reader.ts';
import { GRIFFIERS, MANAGER, adressen } from './mensen.ts';
import type { Mens } from './mensen.ts';

const PATIENCE_MS = 15_000;

export interface World {
  readonly post: Post;
  /** Somebody with a browser of their own. */
  reader(name: 'programmamanager' | 'griffier' | 'deelnemer'): Promise<Reader>;
}

/** A Thursday from this day on that is no holiday. */
const donderdagVanaf = (datum: Datum): Datum =>
  new Date(`${datum}T00:00:00Z`).getUTCDay() === 4 && isWerkdag(datum)
    ? datum
    : donderdagVanaf(plusDagen(datum, 1));

/** The traject of one gemeente, lived through by its pages and its mails alone. */
export class Leergang {
  readonly post: Post;
  readonly #world: World;
  #bureau: Reader | undefined;
  #vandaag: Datum;
  pad = '';
  readonly datums: Readonly<Record<'bijeenkomst1' | 'bijeenkomst2' | 'dagdeel1' | 'dagdeel2', Datum>>;

  constructor(world: World, vandaag: Datum = lokaleDatum(new Date().toISOString())) {
    this.#world = world;
    this.post = world.post;
    this.#vandaag = vandaag;
    const bijeenkomst1 = donderdagVanaf(plusDagen(this.#vandaag, 60));
    const bijeenkomst2 = donderdagVanaf(plusDagen(bijeenkomst1, 63));
    const dagdeel1 = donderdagVanaf(plusDagen(bijeenkomst2, 50));
    this.datums = { bijeenkomst1, bijeenkomst2, dagdeel1, dagdeel2: donderdagVanaf(plusDagen(dagdeel1, 7)) };
  }

  get bureau(): Reader {
    if (!this.#bureau) throw new Error('The bureau has not logged in');
    return this.#bureau;
  }

  /** The bureau logs in by the link in its mail. */
  async logIn(): Promise<void> {
    const reader = await this.#world.reader('programmamanager');
    await reader.open('/bord');
    await reader.fill({ 'Uw e-mailadres bij het bureau': MANAGER.email });
    await reader.press('Mail mij een link');
    const link = await this.post.expect('inloglink', [MANAGER.email]);
    await reader.open(linkIn(link.to(MANAGER), '/inloggen/'));
    await reader.press('Log in');
    this.#bureau = reader;
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

  /** Asks for confirmation; resolves with the mails to those who may give it. */
  async vraagBevestiging(fase: string, wie: readonly Mens[] = GRIFFIERS): Promise<Mailing> {
    await this.stuur(`Vraag om bevestiging van ${fase}`);
    return this.post.expect('bevestigingsverzoek', adressen(wie));
  }

  async bevestig(mail: CaughtMail, toelichting = ''): Promise<Reader> {
    const griffie = await this.openLink(mail, '/g/');
    await geefAntwoord(griffie, 'Ik bevestig deze fase', toelichting);
    await zegt(griffie, 'Dank u wel', 'is bevestigd');
    return griffie;
  }

  /** Moves the practice clock; what is due then happens by itself. */
  async verder(dagen: number): Promise<void> {
    await this.bureau.open('/ontwikkel/klok');
    await this.bureau.fill({ 'Aantal dagen': String(dagen) });
    await this.bureau.press('Zet vooruit');
    this.#vandaag = plusDagen(this.#vandaag, dagen);
  }

  naar(datum: Datum): Promise<void> {
    return this.verder(dagenTussen(this.#vandaag, datum));
  }

  get vandaag(): Datum {
    return this.#vandaag;
  }
}

/** Somebody's answer on the page that asks the griffie. */
export const geefAntwoord = async (griffie: Reader, keuze: string, toelichting: string): Promise<void> => {
  await griffie.choose(keuze);
  await griffie.fill({ Toelichting: toelichting });
  await griffie.press('Verstuur mijn antwoord');
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
