import { formatDatum, plusDagen, plusWerkdagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER, adressen } from '../traject/mensen.ts';
import { kiesProcesbegeleider, neemAan, plan, verzet } from '../traject/stappen.ts';
import { geefAntwoord, zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { BEGELEIDER, OPDRACHTGEVER, ORGANISATIE } from './mensen.ts';

const AFGEWEZEN = { naam: 'Ulrich Verderop', email: 'ulrich@verderop.example' } as const;

/** Nobody has a login: the public form, once wrong and once right, and somebody else after it. */
export const meldAan = async (masterclass: Masterclass): Promise<void> => {
  const bezoeker = await masterclass.bezoeker();
  await bezoeker.open('/aanmelden/masterclass');
  await zegt(bezoeker, 'Masterclass Integrale besluitvorming', 'U zit nog nergens aan vast');
  await bezoeker.fill({ 'Uw naam': OPDRACHTGEVER.naam, 'Uw e-mailadres': OPDRACHTGEVER.email });
  await bezoeker.press('Meld mij aan');
  expect(bezoeker.status).toBe(422);
  await bezoeker.fill({ 'Andere organisatie': ORGANISATIE, 'Uw functie': 'Hoofd strategie' });
  await bezoeker.press('Meld mij aan');
  await zegt(bezoeker, 'Dank u wel');
  const antwoord = await masterclass.post.expect('aanmelding-ontvangen', [OPDRACHTGEVER.email]);
  mailZegt(antwoord.to(OPDRACHTGEVER), OPDRACHTGEVER.naam, 'Er staat nog niets vast');

  const ander = await masterclass.bezoeker();
  await ander.open('/aanmelden/masterclass');
  await ander.fill({
    'Andere organisatie': 'Schaakclub Verderop',
    'Uw naam': AFGEWEZEN.naam,
    'Uw e-mailadres': AFGEWEZEN.email,
  });
  await ander.press('Meld mij aan');
  await masterclass.post.expect('aanmelding-ontvangen', [AFGEWEZEN.email]);
};

/** One is declined kindly; the other becomes a traject, with who signed up as its opdrachtgever. */
export const neemAanmeldingAan = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, post } = masterclass;
  await bureau.open('/aanmeldingen');
  await zegt(bureau, '2 aanmeldingen wachten op antwoord', ORGANISATIE);
  await bureau.follow('Schaakclub Verderop');
  await bureau.fill({
    'Waarom?': 'Geen overheid.',
    'Wat schrijft u erbij?': 'De masterclass is er voor overheden.',
  });
  await bureau.choose(`Stuur ${AFGEWEZEN.naam} een vriendelijke mail dat het nu niet lukt`);
  await bureau.press('Wijs de aanmelding af');
  const afwijzing = await post.expect('aanmelding-afgewezen', [AFGEWEZEN.email]);
  mailZegt(afwijzing.to(AFGEWEZEN), 'De masterclass is er voor overheden.');
  expect(afwijzing.to(AFGEWEZEN).text).not.toContain('Geen overheid.');

  await bureau.open('/aanmeldingen');
  await bureau.follow(ORGANISATIE);
  await bureau.follow('Neem aan en begin een traject');
  expect(await bureau.valueOf('Naam van de organisatie')).toBe(ORGANISATIE);
  await bureau.press('Begin het traject');
  await zegt(bureau, ORGANISATIE, 'Fase 1 van 6: Aanmelding');
  masterclass.pad = bureau.path;
  const welkom = await post.expect('masterclass-aangemeld', [OPDRACHTGEVER.email]);
  mailZegt(welkom.to(OPDRACHTGEVER), '€ 1.995,-', 'Een plaats en de catering');
  await masterclass.open('deelnemers');
  await zegt(bureau, OPDRACHTGEVER.naam);
};

export const stelTeamSamen = async (masterclass: Masterclass): Promise<void> => {
  await neemAan(masterclass, [BEGELEIDER]);
  await kiesProcesbegeleider(masterclass, BEGELEIDER);
  masterclass.begeleider = await masterclass.laatInloggen(BEGELEIDER);
};

const GESPREK = { van: '10:00', tot: '11:30', plaats: 'Gemaal De Hoop' } as const;

/** Nothing can be asked before there is a date; then the opdrachtgever is slow, wants another, and confirms. */
export const spreekPlanningAf = async (masterclass: Masterclass): Promise<void> => {
  const { datums, post } = masterclass;
  await masterclass.weigert(
    'aanmelding.BUREAU_VRAAGT_BEVESTIGING',
    'De voorbereidende bijeenkomst heeft een datum.',
  );
  await plan(masterclass, 'voorbereiding', { datum: plusDagen(datums.voorbereiding, -7), ...GESPREK });
  const gevraagd = masterclass.vandaag;
  await masterclass.vraagBevestiging('de aanmelding', [OPDRACHTGEVER]);
  for (const werkdagen of [3, 6]) {
    await masterclass.naar(plusDagen(plusWerkdagen(gevraagd, werkdagen), 1));
    await post.expect('bevestigingsverzoek-herinnering', [OPDRACHTGEVER.email]);
  }
  const herinnering = await post.lastOf('bevestigingsverzoek-herinnering', [OPDRACHTGEVER.email]);
  mailZegt(herinnering.to(OPDRACHTGEVER), 'Aanmelding', ORGANISATIE);
  const opdrachtgever = await masterclass.openLink(herinnering.to(OPDRACHTGEVER), '/g/');
  const reden = 'Kan het een week later?';
  await geefAntwoord(opdrachtgever, 'Ik stuur deze fase terug naar het bureau', reden);
  await zegt(opdrachtgever, 'Dank u wel', 'teruggestuurd');
  const terug = await post.expect('teruggestuurd', adressen([MANAGER]));
  mailZegt(terug.to(MANAGER), 'Aanmelding', reden);
  // The letter with the date has not gone out: nobody need hear that it moved.
  await verzet(masterclass, 'voorbereiding', { datum: datums.voorbereiding, ...GESPREK }, reden);
  await masterclass.rondFaseAf('de aanmelding');
  const uitnodiging = await post.expect('masterclass-voorgesprek', [OPDRACHTGEVER.email]);
  const mail = uitnodiging.to(OPDRACHTGEVER);
  mailZegt(mail, formatDatum(datums.voorbereiding), 'Gemaal De Hoop', 'Wie moeten er aan tafel zitten?');
  expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0, location: 'Gemaal De Hoop' });
};
