import { startTestApp } from '../support/web-app.ts';
import type { TestApp } from '../support/web-app.ts';
import { Visitor } from '../support/browser-less/index.ts';
import { LIJST } from '../support/trajecten.ts';

let app: TestApp;
let anouk: Visitor;

const logIn = async (naam: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  await visitor.open('/inloggen');
  await visitor.press(new RegExp(naam));
  return visitor;
};

/** A traject of a gemeente of its own, begun on the page. */
const begin = async (gemeente: string): Promise<string> => {
  await anouk.open('/trajecten/nieuw?programma=ovkk');
  await anouk.fill({ Gemeente: gemeente });
  await anouk.press('Begin het traject');
  return anouk.path;
};

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  await app.addMedewerker('Anouk de Vries', 'programmamanager');
  for (const naam of ['Carla Smeets', 'Daan Postma', 'Esra Yildiz'])
    await app.addMedewerker(naam, 'procesbegeleider');
  anouk = await logIn('Anouk');
});
afterAll(() => app.stop());

describe('de pagina’s van een programmamanager', () => {
  it('asks to log in first, and then brings to where one wanted to be', async () => {
    const gast = new Visitor(app.url);
    await gast.open('/taken');
    expect(gast.path).toBe('/inloggen');
  });

  it('begins with a board that says what to do', async () => {
    await anouk.open('/bord');
    expect(await anouk.text()).toContain('Er doet nog geen gemeente mee');
    await anouk.follow(/Begin het eerste traject/);
    await anouk.fill({ Gemeente: 'Atlantis' });
    await anouk.press('Begin het traject');
    expect(anouk.status).toBe(422);
    expect(await anouk.valueOf('Gemeente')).toBe('Atlantis');
  });

  it('adds a gemeente and shows it on the board, in the filter and in its dossier', async () => {
    const dossier = await begin('Dalfsen');
    expect(await anouk.h1()).toContain('Gemeente Dalfsen');
    expect(await anouk.text()).toContain('Fase 1 van 6: Voorbereiding.');
    await begin('dalfsen');
    expect(await anouk.text()).toContain('doet al mee');
    await anouk.open('/bord?zoek=dal&fase=voorbereiding&status=bureau');
    expect(anouk.hasLink('Dalfsen')).toBe(true);
    await anouk.open('/bord?status=afgerond');
    expect(await anouk.text()).toContain('Geen traject past bij dit filter');
    await anouk.open('/bord');
    expect(await anouk.text()).toContain('1 gemeente doet mee.');
    await anouk.open(dossier);
    expect(await anouk.text()).toContain('Traject gestart');
  });

  it('takes a list of people in two steps and loses nothing that was typed', async () => {
    const dossier = await begin('Kampen');
    await anouk.open(`${dossier}/deelnemers/importeren`);
    await anouk.fill({ 'Plak de lijst': `${LIJST}\nZonder;adres;raadslid` });
    await anouk.press('Bekijk de lijst');
    expect(await anouk.text()).toContain('Regel 8:');
    await anouk.press(/Voeg 6 mensen toe, ik verbeter de rest/);
    expect(await anouk.valueOf('Plak de lijst')).toBe('naam;e-mail;rol\nZonder;adres;raadslid');
    await anouk.open(`${dossier}/deelnemers`);
    expect(await anouk.text()).toContain('6 mensen doen mee. Alle groepen zijn vertegenwoordigd.');
    await anouk.follow('W. Smit');
    await anouk.fill({ 'E-mailadres': 'w.smit' });
    await anouk.press('Bewaar');
    expect(anouk.status).toBe(422);
    expect(await anouk.valueOf('E-mailadres')).toBe('w.smit');
    await anouk.fill({ 'E-mailadres': 'wsmit@kampen.example' });
    await anouk.press('Bewaar');
    expect(await anouk.text()).toContain('wsmit@kampen.example');
    await anouk.follow('W. Smit');
    await anouk.press('Meld W. Smit af');
    expect(await anouk.text()).toContain('1 persoon is afgemeld');
  });

  it('tells what a step sets off before it is taken, and asks for a reason where one is needed', async () => {
    const dossier = await begin('Raalte');
    await anouk.open(`${dossier}/gebeurtenissen/voorbereiding.BUREAU_VRAAGT_BEVESTIGING`);
    expect(anouk.status).toBe(409);
    expect(await anouk.text()).toContain('Elke groep heeft een procesbegeleider.');
    await anouk.open(dossier);
    await anouk.follow('Pauzeer het traject');
    await anouk.press('Pauzeer het traject');
    expect(anouk.status).toBe(422);
    await anouk.fill({ 'Waarom?': 'Verkiezingen' });
    await anouk.press('Pauzeer het traject');
    expect(await anouk.text()).toContain('Het traject ligt stil sinds');
    await anouk.follow('Hervat het traject');
    await anouk.press('Hervat het traject');
    expect(await anouk.text()).toContain('Het traject loopt weer.');
    await anouk.open(`${dossier}/logboek`);
    expect(await anouk.text()).toContain('‘Verkiezingen’');
  });

  it('refuses a step that was looked at before somebody else took another', async () => {
    const dossier = await begin('Ommen');
    const collega = await logIn('Anouk');
    await anouk.open(`${dossier}/gebeurtenissen/PAUZEER`);
    await collega.open(`${dossier}/gebeurtenissen/BUREAU_ANNULEERT`);
    await anouk.fill({ 'Waarom?': 'Even niet' });
    await anouk.press('Pauzeer het traject');
    await collega.fill({ 'Waarom?': 'Geen geld' });
    await collega.press('Stop met dit traject');
    expect(collega.status).toBe(409);
    expect(await collega.text()).toContain('Er is intussen iets veranderd');
  });

  it('chooses a team from those with the role, also under the name that a requirement uses', async () => {
    const dossier = await begin('Zwolle');
    await anouk.open(`${dossier}/begeleiders`);
    for (const naam of ['Carla Smeets', 'Daan Postma']) await anouk.choose(naam);
    await anouk.press('Bewaar');
    expect(await anouk.text()).toContain('Minstens 3: één voor elke groep. Nu 2.');
  });

  it('keeps numbers of its own, and shows those of the programme', async () => {
    const dossier = await begin('Borne');
    await anouk.open('/programmas/ovkk/instellingen');
    await anouk.fill({ 'Termijn van een consultatie (werkdagen)': '12' });
    await anouk.press('Bewaar');
    await anouk.open(`${dossier}/instellingen`);
    expect(await anouk.text()).toContain('Leeg = 12, zoals bij het programma.');
    await anouk.fill({ 'Termijn van een consultatie (werkdagen)': '2' });
    await anouk.press('Bewaar');
    expect(anouk.status).toBe(422);
  });

  it('ticks off a task and goes back to the list as it was filtered', async () => {
    await begin('Almelo');
    await anouk.open('/taken?voor=programmamanager');
    const voor = (await anouk.offers()).filter((tekst) => tekst === 'Klaar').length;
    await anouk.press('Klaar');
    expect(anouk.path).toBe('/taken');
    expect(anouk.page.url.searchParams.get('voor')).toBe('programmamanager');
    expect((await anouk.offers()).filter((tekst) => tekst === 'Klaar')).toHaveLength(voor - 1);
    await anouk.open('/taken?wanneer=gedaan');
    expect(await anouk.text()).toContain('1 taak is gedaan.');
  });

  it('does not know what is not there, or belongs to another traject', async () => {
    const [een, ander] = [await begin('Hengelo'), await begin('Enschede')];
    await anouk.open(`${een}/deelnemers/nieuw`);
    await anouk.fill({ Naam: 'R. de Raad', 'E-mailadres': 'r@hengelo.example', Rol: 'Raadslid' });
    await anouk.press('Voeg toe');
    const deelnemer = anouk.page.linkTo('R. de Raad').split('/').at(-1) ?? '';
    for (const pad of [
      `${ander}/deelnemers/${deelnemer}`,
      '/trajecten/00000000-0000-4000-8000-00000000dead',
      '/trajecten/00000000-0000-4000-8000-00000000dead/logboek',
      '/trajecten/rubbish',
      '/programmas/geen/instellingen',
    ]) {
      await anouk.open(pad);
      expect([pad, anouk.status]).toEqual([pad, 404]);
    }
  });

  it('lets a procesbegeleider look, but not begin, stop or change numbers', async () => {
    const dossier = await begin('Deventer');
    const carla = await logIn('Carla');
    await carla.open(dossier);
    expect(carla.status).toBe(200);
    expect(carla.hasLink('Stop met dit traject')).toBe(false);
    for (const pad of [
      '/trajecten/nieuw',
      '/programmas/ovkk/instellingen',
      `${dossier}/gebeurtenissen/PAUZEER`,
    ]) {
      await carla.open(pad);
      expect([pad, carla.status]).toEqual([pad, 403]);
    }
  });
});
