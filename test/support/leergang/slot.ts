import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { legAanwezigheidVast, maakGroepen, schrijf, stelVast } from './bijeenkomst.ts';
import { zegt } from './leergang.ts';
import type { Leergang } from './leergang.ts';
import { AFWEZIG, GEMEENTE, GRIFFIERS, IEDEREEN, MANAGER, MENSEN, adressen } from './mensen.ts';

/** A case from the own gemeente, for bijeenkomst 2. */
export const voegCasusToe = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  await leergang.open('casussen');
  await bureau.fill({
    'Naam van de casus': 'De speeltuin in het duin',
    'Wat gebeurde er?': 'Buren wilden zelf een speeltuin bouwen.',
  });
  await bureau.press('Voeg toe');
  await zegt(bureau, 'De speeltuin in het duin');
};

/** Bijeenkomst 2: separate groups, and of each its ambitions. */
export const werkUit = async (leergang: Leergang): Promise<void> => {
  await leergang.naar(plusDagen(leergang.datums.bijeenkomst2, 1));
  await legAanwezigheidVast(leergang, 'bijeenkomst2', AFWEZIG.bijeenkomst2);
  await maakGroepen(leergang, 'bijeenkomst2', ['Raad en griffie', 'College en directie', 'Ambtenaren']);
  for (const groep of ['raad', 'college-directie', 'ambtenaren'])
    await schrijf(leergang, `ambities-${groep}`, `# Ambities van ${groep}\n\nWij zeggen vaker ja.`);
  const verzoek = await leergang.vraagBevestiging('bijeenkomst 2');
  mailZegt(verzoek.to(MENSEN.griffier), `${IEDEREEN.length - 1} van de ${IEDEREEN.length} mensen`);
  await leergang.bevestig(verzoek.to(MENSEN.griffier));
};

export const deelAmbities = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  await schrijf(leergang, 'ambities', '# Onze ambities\n\nElk initiatief krijgt binnen een week antwoord.');
  await stelVast(leergang, 'ambities');
  await leergang.stuur('Deel de ambities met de deelnemers');
  post.due('verzoek-afspraken', adressen(GRIFFIERS));
  const mails = await post.expect('ambities-ter-bespreking', adressen(IEDEREEN));
  for (const mail of mails.all) mailZegt(mail, 'binnen een week antwoord');
  const verzoek = await post.lastOf('verzoek-afspraken', adressen(GRIFFIERS));
  const griffie = await leergang.openLink(verzoek.to(MENSEN.griffier), '/g/');
  await zegt(griffie, 'Leg de afspraken van uw gemeente vast');
  await griffie.choose('Ik zet ze hier');
  await griffie.fill({
    'Tekst van de afspraken': '# Afspraken\n\nDe raad bespreekt elk kwartaal een initiatief.',
  });
  await griffie.attach('Bestand', {
    name: 'afspraken.txt',
    type: 'text/plain',
    content: 'De raad bespreekt elk kwartaal een initiatief.',
  });
  await griffie.press('Leg de afspraken vast');
  await zegt(griffie, 'De afspraken van uw gemeente', 'elk kwartaal', 'afspraken.txt');
  const vraag = await post.expect('bevestigingsverzoek', adressen(GRIFFIERS));
  await leergang.open('afspraken');
  await zegt(bureau, 'Vastgelegd', MENSEN.griffier.naam);
  await leergang.bevestig(vraag.to(MENSEN.griffier));
};

/** Those who were at both meetings, griffiers and secretaris; the teamleider by waiver, the manager not. */
const MEE = [
  MENSEN.griffier,
  MENSEN.plaatsvervanger,
  MENSEN.secretaris,
  MENSEN.manager,
  MENSEN.teamleider,
  MENSEN.teamleider2,
];
const ONTHEFFING = 'Was ziek, en leidt straks de eerste groep.';

export const nodigUitVoorTraining = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  await leergang.open('training');
  await zegt(bureau, 'Wie mag meedoen: 5 mensen', 'niet bij bijeenkomst 1', 'niet bij bijeenkomst 2');
  const { naam, rol } = MENSEN.teamleider2;
  await bureau.fill({ 'Voor wie?': `${naam}, ${rol}`, 'Waarom?': ONTHEFFING });
  await bureau.press('Geef ontheffing');
  await zegt(bureau, 'Wie mag meedoen: 6 mensen', ONTHEFFING);
  await bureau.follow('Verstuur de uitnodiging voor de training');
  await zegt(bureau, '6 mensen krijgen de mail');
  await bureau.press('Verstuur de uitnodiging voor de training');
  post.due('agendapunt', adressen(MEE));
  const mails = await post.expect('training-uitnodiging', adressen(MEE));
  const tweede = await post.lastOf('agendapunt', adressen(MEE));
  for (const { email } of MEE) {
    mailZegt(mails.to({ email }), formatDatum(datums.dagdeel1), formatDatum(datums.dagdeel2), '9.30');
    const een = appointmentIn(mails.to({ email }));
    const ander = appointmentIn(tweede.to({ email }));
    expect([een, ander]).toMatchObject([
      { method: 'REQUEST', sequence: 0, start: `${datums.dagdeel1.replaceAll('-', '')}T093000` },
      { method: 'REQUEST', sequence: 0, start: `${datums.dagdeel2.replaceAll('-', '')}T093000` },
    ]);
    expect(een.uid).not.toBe(ander.uid);
  }
};

/** The gemeentesecretaris may have the last word here. */
export const rondAf = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  await leergang.naar(plusDagen(datums.dagdeel2, 1));
  await legAanwezigheidVast(leergang, 'dagdeel1', [], MEE);
  await legAanwezigheidVast(leergang, 'dagdeel2', [MENSEN.manager], MEE);
  const verzoek = await leergang.vraagBevestiging('de training', [...GRIFFIERS, MENSEN.secretaris]);
  await leergang.bevestig(verzoek.to(MENSEN.secretaris), 'Een mooie leergang.');
  const klaar = await post.expect('afgerond', [...adressen(GRIFFIERS), MANAGER.email]);
  for (const mail of klaar.all) mailZegt(mail, GEMEENTE);
  await leergang.open();
  await zegt(bureau, 'Afgerond', 'Alle 6 fasen zijn klaar.');
  await bureau.open('/bord');
  await zegt(bureau, GEMEENTE);
};
