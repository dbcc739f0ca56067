import {
  meldAan,
  neemAanmeldingAan,
  spreekPlanningAf,
  stelTeamSamen,
} from '../support/masterclass/aanmelden.ts';
import * as antwoorden from '../support/masterclass/antwoorden.ts';
import * as datum from '../support/masterclass/datum-kiezen.ts';
import * as gestopt from '../support/masterclass/gestopt.ts';
import { Masterclass } from '../support/masterclass/masterclass.ts';
import * as post from '../support/masterclass/post.ts';
import * as rapport from '../support/masterclass/rapport.ts';
import * as tafel from '../support/masterclass/uitnodigen.ts';
import { volgtDeWorkshop, verplaatsWorkshop } from '../support/masterclass/verplaatsen.ts';
import { bereidVoor } from '../support/masterclass/voorbereiden.ts';
import * as aanwezig from '../support/masterclass/wie-er-is.ts';
import * as word from '../support/masterclass/word.ts';
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
  'datumpeiling',
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
  'proefmail',
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
  scene('dertien mensen en de opdrachtgever', () => tafel.zoekDeelnemers(masterclass));
  scene('wie de workshop leidt, en voor hoeveel mensen', () => datum.kiesBegeleiding(masterclass));
  scene('wie erbij moet zijn, kiest mee over de datum', () => datum.peil(masterclass));
  scene('de datum die past', () => datum.kiesDatum(masterclass));
  scene('een burger naast wie niet vrijuit spreekt kan niet', () => tafel.wachtOpVeiligheid(masterclass));
  scene('de opdrachtgever regelt', () => tafel.laatRegelen(masterclass));
  scene('het bureau leest de uitnodiging eerst zelf', () => post.bekijkUitnodiging(masterclass));
  scene('dertien aan tafel mag, met een reden', () => tafel.nodigUitTegenAdvies(masterclass));
  scene('wie later komt krijgt ook een uitnodiging', () => tafel.nodigLaterUit(masterclass));
  scene('agenda’s antwoorden', () => antwoorden.antwoordUitAgendas(masterclass, world));
  scene('de begeleider volgt de workshop in de eigen agenda', () => volgtDeWorkshop(masterclass));
  scene('de workshop verschuift, en iedereen krijgt één update', () => verplaatsWorkshop(masterclass));
  scene('wie de oude datum beantwoordt, telt niet mee', () => antwoorden.antwoordOpnieuw(masterclass, world));
  scene('een vraag per mail komt bij het bureau', () => antwoorden.vraagtIets(masterclass, world));
  scene('wat niet te lezen is, wordt geweigerd', () => antwoorden.weigertOnleesbaar(masterclass, world));
  scene('alles is geregeld', () => tafel.rondUitnodigenAf(masterclass));
  scene('op maandag komt één weekoverzicht', () => post.leesWeekoverzicht(masterclass));
  scene('praktische informatie', () => workshop.bereidWorkshopVoor(masterclass));
  scene('groepen van hooguit twaalf, zo breed mogelijk', () => aanwezig.maakGroepen(masterclass));
  scene('aan de deur', () => aanwezig.staAanDeDeur(masterclass));
  scene('zonder wie er niet is', () => aanwezig.brengInBalans(masterclass));
  scene('er valt niets te certificeren', () => aanwezig.geenCertificaten(masterclass));
  scene('de foto’s zijn niet voor iedereen', async () =>
    workshop.bewaarFotos(masterclass, await world.api()),
  );
  scene('de workshop is bevestigd', () => workshop.bevestigWorkshop(masterclass));
  scene('het rapport begint met het sjabloon', () => word.beginRapport(masterclass));
  scene('een bestand met macro’s komt er niet in', () => word.weigerMacros(masterclass));
  scene('het concept gaat pas weg als het is goedgekeurd', () => rapport.stuurConcept(masterclass));
  scene('het rapport gaat verder in Word', () => word.werkVerderInWord(masterclass));
  scene('en is te downloaden, ook met wat er veranderde', () => word.download(masterclass));
  scene('twee mails van één dag komen samen', () => rapport.stuurSamen(masterclass));

  scene('een provincie begint ook', async () => {
    provincie = new Masterclass(world, masterclass.vandaag);
    provincie.neemOver(masterclass);
    await gestopt.begin(provincie, masterclass);
  });
  scene('ziet alleen zichzelf', () => gestopt.zietAlleenZichzelf(provincie, masterclass));
  scene('verzet twee bijeenkomsten in één keer', () => gestopt.schuifOp(provincie));
  scene('en stopt', () => gestopt.stop(provincie));

  scene('de bespreking verschuift', () => rapport.verplaatsBespreking(masterclass));
  scene('besproken, bevestigd, gefactureerd', () => rapport.rondAf(masterclass));

  scene('geen week twee keer een overzicht', () => post.geenWeekDubbel(masterclass));
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
