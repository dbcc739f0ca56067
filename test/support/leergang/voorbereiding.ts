import { formatDatum, plusDagen, plusWerkdagen } from '#domain';
import * as stappen from '../traject/stappen.ts';
import { geefAntwoord, zegt } from './leergang.ts';
import type { Leergang } from './leergang.ts';
import { mailZegt } from '../post.ts';
import { COLLEGAS, GEMEENTE, GRIFFIERS, IEDEREEN, MANAGER, MENSEN, adressen } from './mensen.ts';

const PLAATS = 'Raadhuis De Groeneplaats';

/** Colleagues of the bureau, and the gemeente. */
export const schrijfIn = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  await stappen.neemAan(leergang, COLLEGAS);
  await bureau.open('/trajecten/nieuw?programma=ovkk');
  await bureau.fill({ Gemeente: 'Nergenshuizen' });
  await bureau.press('Begin het traject');
  await zegt(bureau, 'Deze gemeente kennen we niet');
  await bureau.fill({ Gemeente: GEMEENTE });
  await bureau.press('Begin het traject');
  await zegt(bureau, `Gemeente ${GEMEENTE}`, 'Fase 1 van 6: Voorbereiding');
  leergang.pad = bureau.path;
};

/** A pasted list with one wrong line: the rest goes in, and the line comes back to be mended. */
export const voegMensenToe = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  const regels = IEDEREEN.map(({ naam, email, rol }) => `${naam};${email};${rol}`);
  const fout = regels[4]?.replace('@', ' bij ') ?? '';
  await leergang.open('deelnemers/importeren');
  await bureau.fill({ 'Plak de lijst': ['naam;e-mail;rol', ...regels.with(4, fout)].join('\n') });
  await bureau.press('Bekijk de lijst');
  await zegt(bureau, `${IEDEREEN.length - 1} mensen om toe te voegen`, 'Regel 6: ');
  await bureau.press(/^Voeg \d+ mensen toe, ik verbeter de rest daarna$/);
  await zegt(bureau, `${IEDEREEN.length - 1} mensen zijn toegevoegd`);
  await bureau.fill({ 'Plak de lijst': ['naam;e-mail;rol', regels[4] ?? ''].join('\n') });
  await bureau.press('Bekijk de lijst');
  await bureau.press('Voeg 1 persoon toe');
  await leergang.open('deelnemers');
  await zegt(bureau, ...IEDEREEN.map(({ naam }) => naam));
};

export const kiesTeam = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  await leergang.open('team');
  for (const { naam, rollen } of COLLEGAS)
    await bureau.choose(naam, rollen[0] === 'Presentator' ? 'Presentator' : 'Procesbegeleiders');
  await bureau.press('Bewaar');
  await zegt(bureau, 'Uw wijzigingen zijn opgeslagen.', 'Nu 3.');
};

export const plan = (leergang: Leergang, onderdeel: keyof Leergang['datums']): Promise<void> => {
  const [van, tot] = onderdeel.startsWith('bijeenkomst') ? ['17:00', '22:00'] : ['09:30', '13:00'];
  return stappen.plan(leergang, onderdeel, { datum: leergang.datums[onderdeel], van, tot, plaats: PLAATS });
};

export const kondigAan = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  await leergang.open();
  await bureau.follow('Verstuur de save the date');
  await zegt(bureau, `${IEDEREEN.length} mensen krijgen de mail ‘Save the date’`, MENSEN.raadslid.naam);
  await bureau.press('Verstuur de save the date');
  const mails = await post.expect('save-the-date', adressen(IEDEREEN));
  for (const mail of mails.all)
    mailZegt(mail, formatDatum(datums.bijeenkomst1), formatDatum(datums.bijeenkomst2));
};

/** The griffie is slow, then wants something else, and at last confirms. */
export const laatBevestigen = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  const gevraagd = leergang.vandaag;
  const dagNa = (werkdagen: number) => plusDagen(plusWerkdagen(gevraagd, werkdagen), 1);
  await leergang.vraagBevestiging('de voorbereiding');
  await leergang.naar(dagNa(3));
  await post.expect('bevestigingsverzoek-herinnering', adressen(GRIFFIERS));
  await leergang.naar(dagNa(6));
  const herinneringen = await post.expect('bevestigingsverzoek-herinnering', adressen(GRIFFIERS));
  await leergang.naar(dagNa(9));
  await leergang.wacht('/taken', 'Bellen over de bevestiging van de voorbereiding', GEMEENTE);

  const herinnering = herinneringen.to(MENSEN.griffier);
  mailZegt(herinnering, 'Voorbereiding', GEMEENTE);
  const griffie = await leergang.openLink(herinnering, '/g/');
  await zegt(griffie, 'Bevestig ‘Voorbereiding’', 'Dit gebeurt er als u bevestigt');
  await griffie.follow('Overzicht');
  await zegt(griffie, `Gemeente ${GEMEENTE}`, `Dag ${MENSEN.griffier.naam}`);
  await griffie.follow('Bekijk en bevestig');
  await geefAntwoord(griffie, 'Ik stuur deze fase terug naar het bureau', '');
  await zegt(griffie, 'Schrijf waarom u deze fase terugstuurt');
  const reden = 'De burgemeester is verhinderd; kies alstublieft een andere zaal.';
  await geefAntwoord(griffie, 'Ik stuur deze fase terug naar het bureau', reden);
  await zegt(griffie, 'Dank u wel', 'teruggestuurd');
  const terug = await post.expect('teruggestuurd', [MANAGER.email]);
  mailZegt(terug.to(MANAGER), 'Voorbereiding', reden);
  await bureau.open('/taken');
  await zegt(bureau, 'Teruggestuurd: de voorbereiding aanpassen');

  const verzoek = await leergang.vraagBevestiging('de voorbereiding');
  await leergang.bevestig(verzoek.to(MENSEN.plaatsvervanger), 'Akkoord, dank u wel.');
};
