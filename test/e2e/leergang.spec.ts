import * as gestopt from '../support/leergang/gestopt.ts';
import { Leergang } from '../support/leergang/leergang.ts';
import { kring } from '../support/leergang/kring/kring.ts';
import { vertelLeergang } from '../support/leergang/verhaal.ts';
import { storyline } from '../support/storyline.ts';
import { ProgrammaWereld } from '../support/traject/wereld.ts';

let world: ProgrammaWereld;
let leergang: Leergang;
let andere: Leergang;

beforeAll(async () => {
  world = await ProgrammaWereld.begin();
  leergang = new Leergang(world);
});

afterAll(() => world.ruimOp());

const scene = storyline();

/** Every kind of mail that the programme names, and the one that lets the bureau in. */
const MAILS = [
  'afgelast',
  'afgerond',
  'agendapunt',
  'ambities-ter-bespreking',
  'bedankt-globale-visie',
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'consultatie-concept',
  'consultatie-herinnering',
  'datumpeiling',
  'geannuleerd',
  'inloglink',
  'mailreactie',
  'praktische-informatie',
  'save-the-date',
  'teruggestuurd',
  'terugkoppeling-reactie',
  'training-uitnodiging',
  'uitnodiging',
  'uitnodiging-met-visie',
  'verzet',
  'verzoek-afspraken',
];

describe('de hele leergang van één gemeente, met HTTP en SMTP', () => {
  for (const [title, act] of vertelLeergang(
    kring({
      get mailIn() {
        return world.mailIn;
      },
    }),
  ))
    scene(title, () => act(leergang));

  scene('een andere gemeente begint', async () => {
    andere = new Leergang(world, leergang.vandaag);
    await andere.logIn();
    await gestopt.begin(andere);
  });
  scene('gelast een avond af', () => gestopt.gelastAf(andere));
  scene('ziet alleen zichzelf', () => gestopt.zietAlleenZichzelf(andere, leergang));
  scene('en stopt', () => gestopt.stop(andere));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await leergang.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });

  scene('elke link op elke pagina leidt ergens heen', async () => {
    expect(await world.doodlopend()).toEqual([]);
  });

  scene('en alles is na te rekenen', async () => {
    await world.stop();
    const gezegd = await world.opdracht('replay', leergang.pad.split('/').at(-1) ?? '');
    expect(gezegd).toContain('geen verschil');
  });
  it('zonder een fout in het logboek van het programma', async () => {
    expect(await world.fouten()).toEqual([]);
  });
});
