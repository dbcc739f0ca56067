import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import type { Mailing } from '../post.ts';
import { zegt } from './leergang.ts';
import type { Leergang } from './leergang.ts';
import { kiesTeam, plan } from './voorbereiding.ts';

const GEMEENTE = 'Ameland';
const MENSEN = ['griffier', 'raadslid', 'wethouder', 'directielid', 'teamleider'].map((rol) => ({
  naam: `Vrouw ${rol}`,
  email: `${rol}@ameland.example`,
  rol,
}));
const ADRESSEN = MENSEN.map(({ email }) => email);
const GRIFFIER = { email: 'griffier@ameland.example' };

/** Another gemeente, up to its invitations, sent by hand because the evening is near. */
export const begin = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  await bureau.open('/trajecten/nieuw?programma=ovkk');
  await bureau.fill({ Gemeente: GEMEENTE });
  await bureau.press('Begin het traject');
  leergang.pad = bureau.path;
  await leergang.open('deelnemers/importeren');
  await bureau.fill({
    'Plak de lijst': MENSEN.map(({ naam, email, rol }) => `${naam};${email};${rol}`).join('\n'),
  });
  await bureau.press('Bekijk de lijst');
  await bureau.press(`Voeg ${MENSEN.length} mensen toe`);
  await kiesTeam(leergang);
  await plan(leergang, 'bijeenkomst1');
  await plan(leergang, 'bijeenkomst2');
  await leergang.stuur('Vraag om bevestiging van de voorbereiding');
  const verzoek = await post.expect('bevestigingsverzoek', [GRIFFIER.email]);
  // Nobody had a save the date yet: the confirmation sends it.
  post.due('save-the-date', ADRESSEN);
  await leergang.bevestig(verzoek.to(GRIFFIER));
  await nodigUit(leergang, 0);
};

/** What every mail of this step does to the calendar of who gets it. */
const agenda = (mails: Mailing, method: 'REQUEST' | 'CANCEL', sequence: number): void => {
  const entries = mails.all.map(appointmentIn);
  expect(entries.map((entry) => `${entry.method} ${entry.sequence}`)).toEqual(
    ADRESSEN.map(() => `${method} ${sequence}`),
  );
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(ADRESSEN.length);
};

const nodigUit = async (leergang: Leergang, sequence: number): Promise<void> => {
  await leergang.stuur('Verstuur nu de uitnodiging voor bijeenkomst 1');
  agenda(await leergang.post.expect('uitnodiging', ADRESSEN), 'REQUEST', sequence);
};

/** Called off, and planned again on another day: the same appointment goes and comes back. */
export const gelastAf = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  const reden = 'Er stormt een zware storm.';
  await leergang.open('bijeenkomsten/bijeenkomst1');
  await bureau.follow('Gelast bijeenkomst 1 af');
  await bureau.fill({ 'Waarom?': reden });
  await bureau.press('Gelast bijeenkomst 1 af');
  const mails = await post.expect('afgelast', ADRESSEN);
  for (const mail of mails.all) mailZegt(mail, 'gaat niet door', reden);
  agenda(mails, 'CANCEL', 1);

  const datum = plusDagen(datums.bijeenkomst1, 7);
  await leergang.open('bijeenkomsten/bijeenkomst1/datum');
  await bureau.fill({ Datum: datum });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await bureau.press('Sla deze wijziging op');
  for (const mail of (await post.expect('save-the-date', ADRESSEN)).all) mailZegt(mail, formatDatum(datum));
  await nodigUit(leergang, 2);
};

/** Stopped: everybody hears it, and nothing stays in a calendar. */
export const stop = async (leergang: Leergang): Promise<void> => {
  const { bureau, post } = leergang;
  const reden = 'De gemeente gaat fuseren.';
  await leergang.open();
  await bureau.follow('Stop met dit traject');
  await bureau.fill({ 'Waarom?': reden });
  await bureau.press('Stop met dit traject');
  const mails = await post.expect('geannuleerd', ADRESSEN);
  for (const mail of mails.all) mailZegt(mail, GEMEENTE, reden);
  agenda(mails, 'CANCEL', 3);
  await leergang.open();
  await zegt(bureau, 'Gestopt');
};

/** A link opens its own gemeente and its own purpose; without one, nothing opens. */
export const zietAlleenZichzelf = async (leergang: Leergang, andere: Leergang): Promise<void> => {
  const verzoek = await leergang.post.lastOf('bevestigingsverzoek', [GRIFFIER.email]);
  const mail = verzoek.to(GRIFFIER);
  const griffie = await leergang.openLink(mail, '/g/');
  await griffie.follow('Overzicht');
  await zegt(griffie, GEMEENTE);
  expect(await griffie.text()).not.toContain('Texel');
  const pad = linkIn(mail, '/g/').split('/').slice(0, 3).join('/');
  await griffie.open(pad.replace('/g/', '/r/'));
  expect(griffie.status).toBe(404);
  await griffie.open(`${pad.slice(0, -1)}${pad.endsWith('A') ? 'B' : 'A'}`);
  expect(griffie.status).toBe(404);
  for (const { pad: dossier } of [leergang, andere]) {
    await griffie.open(dossier);
    expect(griffie.path).toBe('/inloggen');
  }
};
