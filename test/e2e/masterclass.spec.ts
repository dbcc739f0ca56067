import {
  meldAan,
  neemAanmeldingAan,
  spreekPlanningAf,
  stelTeamSamen,
} from '../support/masterclass/aanmelden.ts';
import * as gestopt from '../support/masterclass/gestopt.ts';
import { Masterclass } from '../support/masterclass/masterclass.ts';
import * as rapport from '../support/masterclass/rapport.ts';
import * as tafel from '../support/masterclass/uitnodigen.ts';
import { bereidVoor } from '../support/masterclass/voorbereiden.ts';
import * as workshop from '../support/masterclass/workshop.ts';
import { storyline } from '../support/storyline.ts';
import { ProgrammaWereld } from '../support/traject/wereld.ts';

let world: ProgrammaWereld;
let masterclass: Masterclass;
let provincie: Masterclass;

beforeAll(async () => {
  world = await ProgrammaWereld.begin();
  masterclass = new Masterclass(world);
});

afterAll(() => world.ruimOp());

/** Every kind of mail that the programme names, those about a sign-up, and the one that lets the bureau in. */
const MAILS = [
  'aanmelding-afgewezen',
  'aanmelding-ontvangen',
  'afgelast',
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'geannuleerd',
  'inloglink',
  'masterclass-aangemeld',
  'masterclass-afgerond',
  'masterclass-bedankt',
  'masterclass-bespreking',
  'masterclass-factuur',
  'masterclass-praktisch',
  'masterclass-rapport',
  'masterclass-uitnodiging',
  'masterclass-voorgesprek',
  'teruggestuurd',
  'verzet',
];

const scene = storyline();

describe('een hele masterclass, met HTTP en SMTP', () => {
  scene('iemand meldt zich aan op het open formulier', () => meldAan(masterclass));
  scene('het bureau neemt de aanmelding aan', async () => {
    await masterclass.logIn();
    await neemAanmeldingAan(masterclass);
    await stelTeamSamen(masterclass);
  });
  scene('de planning gaat in overleg', () => spreekPlanningAf(masterclass));
  scene('tafel, veiligheid en casus', () => bereidVoor(masterclass));
  scene('een burger naast wie niet vrijuit spreekt kan niet', () => tafel.zoekDeelnemers(masterclass));
  scene('de opdrachtgever regelt', () => tafel.laatRegelen(masterclass));
  scene('dertien aan tafel mag, met een reden', () => tafel.nodigUitTegenAdvies(masterclass));
  scene('wie later komt krijgt ook een uitnodiging', () => tafel.nodigLaterUit(masterclass));
  scene('de workshop', () => workshop.houdWorkshop(masterclass));
  scene('de foto’s zijn niet voor iedereen', async () =>
    workshop.bewaarFotos(masterclass, await world.api()),
  );
  scene('de workshop is bevestigd', () => workshop.bevestigWorkshop(masterclass));
  scene('het rapport', () => rapport.rapporteer(masterclass));
  scene('de bespreking verschuift', () => rapport.verplaatsBespreking(masterclass));
  scene('besproken, bevestigd, gefactureerd', () => rapport.rondAf(masterclass));

  scene('een provincie begint ook', async () => {
    provincie = new Masterclass(world, masterclass.vandaag);
    provincie.neemOver(masterclass);
    await gestopt.begin(provincie);
  });
  scene('ziet alleen zichzelf', () => gestopt.zietAlleenZichzelf(provincie, masterclass));
  scene('en stopt', () => gestopt.stop(provincie));

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
