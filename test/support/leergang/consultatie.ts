import { formatDatum, plusDagen, plusWerkdagen } from '#domain';
import type { CaughtMail } from '#mail';
import { mailZegt } from '../post.ts';
import type { Reader } from '../reader/reader.ts';
import { schrijf, stelVast } from './bijeenkomst.ts';
import { zegt } from './leergang.ts';
import type { Leergang } from './leergang.ts';
import { AFWEZIG, MENSEN, adressen } from './mensen.ts';
import type { Mens } from './mensen.ts';

const GEKOZEN: readonly Mens[] = [MENSEN.wethouder, MENSEN.raadslid];
const GEVRAAGD: readonly Mens[] = [...AFWEZIG.bijeenkomst1, ...GEKOZEN];
const [TEAMLEIDER, RAADSLID4] = AFWEZIG.bijeenkomst1;

/** Absentees cannot be left out; the bureau asks two others besides. */
export const verstuur = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  await leergang.open('consultatie');
  for (const { naam, rol } of GEKOZEN) await bureau.choose(`${naam}, ${rol}`);
  await bureau.press('Verder: bekijk wat er gebeurt');
  await zegt(bureau, `${GEVRAAGD.length} mensen krijgen een mail`, ...adressen(GEVRAAGD));
  await bureau.press(`Verstuur aan ${GEVRAAGD.length} mensen`);
  const mails = await post.expect('consultatie-concept', adressen(GEVRAAGD));
  for (const mail of mails.all)
    mailZegt(
      mail,
      'Wat vindt u van ‘OverheidsParticipatie-visie’?',
      'Samen aan het roer',
      'Reageren kan tot en met',
      'Alleen het bureau en de griffie lezen uw reactie',
    );
  await reageert(leergang, mails.to(MENSEN.wethouder));
  await ziet(leergang, mails.to(MENSEN.raadslid));
};

const BETER = 'Noem ook de dorpsraden. En geef een voorbeeld.';

/** On a phone: nothing typed, then something, then something better. */
const reageert = async (leergang: Leergang, mail: CaughtMail): Promise<void> => {
  const deelnemer = await leergang.openLink(mail, '/r/');
  await zegt(deelnemer, `Beste ${MENSEN.wethouder.naam}`, 'Samen aan het roer');
  await stuurReactie(deelnemer, '   ');
  expect(deelnemer.status).toBe(422);
  await stuurReactie(deelnemer, 'Noem ook de dorpsraden.');
  await zegt(deelnemer, 'Wij hebben uw reactie');
  await stuurReactie(deelnemer, BETER);
  await zegt(deelnemer, 'Uw reactie is gewijzigd.');
};

const stuurReactie = async (deelnemer: Reader, tekst: string): Promise<void> => {
  await deelnemer.fill({ 'Wat vindt u van de tekst als geheel?': tekst });
  await deelnemer.press('Bewaar mijn reacties');
};

const ziet = async (leergang: Leergang, mail: CaughtMail): Promise<void> => {
  const deelnemer = await leergang.openLink(mail, '/r/');
  await deelnemer.press('Ik heb geen opmerkingen');
  await zegt(deelnemer, 'U liet weten dat u geen opmerkingen hebt');
};

const BEZWAAR = 'Ik mis de kleine kernen. <b>Waarom?</b>';

/** Only who has not answered is reminded; when the last has answered, the round closes by itself. */
export const laatHerinneren = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  await leergang.open('consultatie');
  await zegt(bureau, '1 van 4 reageerden', '1 hebben geen opmerkingen', '2 nog geen antwoord', BETER);
  const verstuurd = leergang.vandaag;
  await leergang.naar(plusWerkdagen(verstuurd, 11));
  await leergang.naar(plusDagen(plusWerkdagen(verstuurd, 12), 1));
  const herinnering = await post.expect('consultatie-herinnering', adressen(AFWEZIG.bijeenkomst1));
  for (const mail of herinnering.all) mailZegt(mail, 'Herinnering', 'nog niets van u gehoord');
  const raadslid = await leergang.openLink(herinnering.to(RAADSLID4), '/r/');
  await stuurReactie(raadslid, BEZWAAR);
  await zegt(raadslid, 'ontvangen');
  const teamleider = await leergang.openLink(herinnering.to(TEAMLEIDER), '/r/');
  await stuurReactie(teamleider, 'Helder verhaal.');
  await leergang.open('consultatie');
  await zegt(bureau, 'Reacties verwerken', '3 van 4 reageerden', BEZWAAR);
  // Until somebody judges it or the term ends, it may still be put better.
  await raadslid.open(raadslid.path);
  await zegt(raadslid, 'U kunt nog wijzigen', BEZWAAR);
};

const REDEN = 'De kernen staan in het hoofdstuk over de dorpen.';

/** Every reaction gets a verdict; a verdict that turns something down says why. */
export const verwerk = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums } = leergang;
  const van = ({ naam, rol }: Mens) => `${naam}, ${rol}`;
  await leergang.open('consultatie');
  await bureau.choose('Overgenomen', van(MENSEN.wethouder));
  await bureau.choose('Overgenomen', van(TEAMLEIDER));
  await bureau.choose('Deels overgenomen', van(RAADSLID4));
  await bureau.press('Bewaar de oordelen');
  expect(bureau.status).toBe(422);
  await bureau.fill({ Reden: REDEN }, van(RAADSLID4));
  await bureau.press('Bewaar de oordelen');
  await zegt(bureau, 'Elke reactie heeft een oordeel.');
  await schrijf(
    leergang,
    'visie',
    `# Samen aan het roer\n\nMet de dorpsraden. Op ${formatDatum(plusDagen(datums.bijeenkomst1, 30))} bijgewerkt.`,
  );
  await stelVast(leergang, 'visie');
};

export const bevestig = async (leergang: Leergang): Promise<void> => {
  const { post } = leergang;
  const verzoek = await leergang.vraagBevestiging('de tussentijdse consultatie');
  mailZegt(verzoek.to(MENSEN.griffier), '4 mensen', 'versie 1.0');
  await leergang.bevestig(verzoek.to(MENSEN.griffier));
  const reageerders = [MENSEN.wethouder, ...AFWEZIG.bijeenkomst1];
  const mails = await post.expect('terugkoppeling-reactie', adressen(reageerders));
  mailZegt(mails.to(MENSEN.wethouder), BETER, 'is overgenomen');
  mailZegt(mails.to(TEAMLEIDER), 'Helder verhaal.', 'is overgenomen');
  const deels = mails.to(RAADSLID4);
  mailZegt(deels, 'voor een deel overgenomen', REDEN);
  expect(deels.text).toContain(BEZWAAR);
  expect(deels.html).not.toContain('<b>Waarom?</b>');
  const raadslid = await leergang.openLink(deels, '/r/');
  await zegt(raadslid, 'Deels overgenomen', REDEN);
};
