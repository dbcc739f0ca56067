import * as gestopt from '../support/samenwerken/gestopt.ts';
import { Samenwerkloop } from '../support/samenwerken/samenwerkloop.ts';
import { spreektDeProvincieAan } from '../support/samenwerken/slot.ts';
import { vertelSamenwerken } from '../support/samenwerken/verhaal.ts';
import { storyline } from '../support/storyline.ts';
import type { Trajectloop } from '../support/traject/trajectloop.ts';
import { ProgrammaWereld } from '../support/traject/wereld.ts';

let world: ProgrammaWereld;
let loop: Samenwerkloop;
let gemeente: Trajectloop;

beforeAll(async () => {
  world = await ProgrammaWereld.begin();
  loop = new Samenwerkloop(world);
});

afterAll(() => world.ruimOp());

/** Every kind of mail that the programme and its cohorts name, and the one that lets the bureau in. */
const MAILS = [
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'casus-gevraagd',
  'cohort-afgerond',
  'geannuleerd',
  'inloglink',
  'praktische-informatie',
  'samenwerken-afgerond',
  'samenwerken-start',
  'teruggestuurd',
  'uitnodiging-casuistiek',
  'uitnodiging-leiderschap',
  'uitnodiging-pressurecooker',
  'uitnodiging-raadsessie',
  'uitnodiging-reflectie',
  'uitnodiging-rollen',
];

const scene = storyline();

describe('ambtelijk-bestuurlijk samenwerken in een provincie, met HTTP en SMTP', () => {
  scene('het bureau logt in', () => loop.logIn());
  for (const [title, act] of vertelSamenwerken()) scene(title, () => act(loop));

  scene('een gemeente begint ook', async () => {
    gemeente = loop.naast();
    await gestopt.begin(gemeente);
  });
  scene('en stopt, met haar cohorten', () => gestopt.stop(gemeente));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await world.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });
  scene('een provincie is geen gemeente', () => spreektDeProvincieAan(loop));
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
