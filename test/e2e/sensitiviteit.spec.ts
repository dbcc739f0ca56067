import * as gestopt from '../support/sensitiviteit/gestopt.ts';
import { Sensitiviteitloop } from '../support/sensitiviteit/sensitiviteitloop.ts';
import { vertelSensitiviteit } from '../support/sensitiviteit/verhaal.ts';
import { storyline } from '../support/storyline.ts';
import type { Trajectloop } from '../support/traject/trajectloop.ts';
import { ProgrammaWereld } from '../support/traject/wereld.ts';

let world: ProgrammaWereld;
let loop: Sensitiviteitloop;
let andere: Trajectloop;

beforeAll(async () => {
  world = await ProgrammaWereld.begin();
  loop = new Sensitiviteitloop(world);
});

afterAll(() => world.ruimOp());

/** Every kind of mail that the programme and its work groups name, and the one that lets the bureau in. */
const MAILS = [
  'afgelast',
  'bevestigingsverzoek',
  'geannuleerd',
  'hulp-advies',
  'hulp-gevraagd',
  'hulp-herinnering',
  'inloglink',
  'nieuwe-werkwijze',
  'praktische-informatie',
  'uitnodiging-training',
  'vervolg-voorstel',
  'verzet',
  'werkgroep-resultaat',
  'werkgroep-start',
  'werkgroep-thema',
];

const scene = storyline();

describe('politiek-bestuurlijke sensitiviteit in een gemeente, met HTTP en SMTP', () => {
  scene('het bureau logt in', () => loop.logIn());
  for (const [title, act] of vertelSensitiviteit()) scene(title, () => act(loop));

  scene('een andere gemeente begint', async () => {
    andere = loop.naast();
    await gestopt.begin(andere);
  });
  scene('en stopt, met haar werkgroep', () => gestopt.stop(andere));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await world.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });
  scene('elke link op elke pagina leidt ergens heen', async () => {
    expect(await world.doodlopend()).toEqual([]);
  });
  scene('en alles is na te rekenen', async () => {
    await world.stop();
    expect(await world.opdracht('replay', '--alle')).toContain('geen verschil');
  });
  it('zonder een fout in het logboek van het programma', async () => {
    expect(await world.fouten()).toEqual([]);
  });
});
