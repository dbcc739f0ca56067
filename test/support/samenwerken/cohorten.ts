import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import { legAanwezigheidVast, noteer, plan, schrijf, voegToe } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import { BELEID, DIRECTIE, PROVINCIE } from './mensen.ts';
import type { Groep } from './mensen.ts';
import type { Dag, Samenwerkloop } from './samenwerkloop.ts';

const KLAAR = 'Sluit het spoor ambtenaren en bestuur af';

/** A run of its own, with a name that the bureau gives it, and people of its own. */
export const start = async (loop: Samenwerkloop, groep: Groep): Promise<void> => {
  const { bureau } = loop;
  await loop.stuur('Start een cohort', { 'Naam van het cohort': groep.naam });
  await loop.wacht(loop.pad, groep.naam);
  await bureau.follow(groep.naam);
  await zegt(bureau, `Provincie ${PROVINCIE}, ${groep.naam}`, 'Fase 1 van 3: Rollen en systeem');
  loop.begonnen(groep.naam, bureau.path);
  await voegToe(loop.cohort(groep), groep.mensen, 'provincie');
};

/** A date; the invitation leaves three weeks ahead. */
export const planModule = async (
  loop: Samenwerkloop,
  groep: Groep,
  module: string,
  dag: Dag,
): Promise<void> => {
  await plan(loop.cohort(groep), module, loop.wanneer(dag, '13:00', '17:00'));
};

export const isUitgenodigd = async (
  loop: Samenwerkloop,
  groep: Groep,
  module: string,
  dag: Dag,
): Promise<void> => {
  const mails = await loop.post.expect(`uitnodiging-${module}`, adressen(groep.mensen));
  for (const mail of mails.all) {
    mailZegt(mail, formatDatum(loop.dagen[dag]), `Provincie ${PROVINCIE}`);
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
  }
};

/** Actors are booked four weeks ahead, or nobody is invited. */
export const boekActeurs = async (loop: Samenwerkloop, groep: Groep): Promise<void> => {
  const cohort = loop.cohort(groep);
  const uiterlijk = plusDagen(loop.dagen.tweede, -28);
  const zin = ['De acteurs zijn op tijd geboekt.', `uiterlijk ${formatDatum(uiterlijk)}`];
  await cohort.weigert('casuistiek.BUREAU_NODIGT_UIT', ...zin);
  await noteer(cohort, { 'Acteurs geboekt op': plusDagen(uiterlijk, 1) });
  await cohort.weigert('casuistiek.BUREAU_NODIGT_UIT', ...zin);
  await noteer(cohort, { 'Acteurs geboekt op': uiterlijk });
};

export const rondModuleAf = async (
  loop: Samenwerkloop,
  groep: Groep,
  module: string,
  naam: string,
): Promise<void> => {
  const cohort = loop.cohort(groep);
  await legAanwezigheidVast(cohort, module, groep.mensen);
  await cohort.stuur(`Sluit de module ${naam} af`);
};

/** No pressure cooker without a case of somebody who governs. */
export const brengCasusIn = async (loop: Samenwerkloop, groep: Groep): Promise<void> => {
  const cohort = loop.cohort(groep);
  await cohort.weigert('pressurecooker.BUREAU_ONTVANGT_CASUS', 'De casus van de bestuurder is opgeslagen.');
  await cohort.stuur('Vraag de bestuurder om een casus');
  const vraag = await loop.post.expect('casus-gevraagd', [groep.bestuurder.email]);
  mailZegt(vraag.to(groep.bestuurder), groep.naam, 'er zelf bij bent');
  await schrijf(cohort, 'casus', 'Waar komt de nieuwe weg?');
  await cohort.stuur('De bestuurder heeft een casus ingebracht');
  await planModule(loop, groep, 'pressurecooker', 'pressurecooker');
};

/** Done in one day: the cohort that began last is done first. */
export const rondDirectieAf = async (loop: Samenwerkloop): Promise<void> => {
  const cohort = loop.cohort(DIRECTIE);
  await legAanwezigheidVast(cohort, 'pressurecooker', DIRECTIE.mensen);
  await schrijf(cohort, 'voorstel', 'Langs het spoor.');
  await cohort.weigert('pressurecooker.BUREAU_BEVESTIGT', 'De reflectie van de bestuurder is opgeschreven.');
  await schrijf(cohort, 'reflectie', 'Het voorstel is moedig.');
  await sluitCohort(loop, DIRECTIE);
  await loop.weigert(
    'ambtenaren.BUREAU_BEVESTIGT',
    'Alle cohorten zijn afgerond, en het zijn er minstens twee.',
  );
};

/** The gedeputeerde had to leave: without the reflection the cohort is not done. */
export const haalReflectieIn = async (loop: Samenwerkloop): Promise<void> => {
  const cohort = loop.cohort(BELEID);
  await legAanwezigheidVast(cohort, 'pressurecooker', BELEID.mensen, [BELEID.bestuurder]);
  await schrijf(cohort, 'voorstel', 'Een tunnel onder het dorp.');
  await schrijf(cohort, 'reflectie', 'Volgt nog.');
  await cohort.weigert(
    'pressurecooker.BUREAU_BEVESTIGT',
    'De bestuurder was bij de reflectie.',
    'Leg dan een datum vast waarop de reflectie wordt ingehaald.',
  );
  await plan(cohort, 'reflectie', loop.wanneer('reflectie', '09:00', '10:00'));
  const mails = await loop.post.expect('uitnodiging-reflectie', adressen(BELEID.mensen));
  for (const mail of mails.all) mailZegt(mail, formatDatum(loop.dagen.reflectie));
};

export const houdReflectie = async (loop: Samenwerkloop): Promise<void> => {
  const cohort = loop.cohort(BELEID);
  await legAanwezigheidVast(cohort, 'reflectie', BELEID.mensen);
  await schrijf(cohort, 'reflectie', 'Een tunnel is duur, maar u dacht aan iedereen.');
  await sluitCohort(loop, BELEID);
};

/** Its parent hears of it: a task, and the state in its dossier. */
const sluitCohort = async (loop: Samenwerkloop, groep: Groep): Promise<void> => {
  await loop.cohort(groep).stuur('Sluit de pressurecooker af');
  const klaar = await loop.post.expect('cohort-afgerond', adressen(groep.mensen));
  for (const mail of klaar.all) mailZegt(mail, 'alle modules');
  await loop.wacht(loop.pad, 'Een cohort is klaar of gestopt', new RegExp(`${groep.naam} Afgerond`));
};

/** Which cohort was that of directie and MT its name alone cannot tell. */
export const rondSpoorAf = async (loop: Samenwerkloop): Promise<void> => {
  await loop.weigert(
    'ambtenaren.BUREAU_BEVESTIGT',
    'Het cohort van directie en MT is aangewezen en afgerond.',
  );
  await noteer(loop, { 'Cohort van directie en MT': DIRECTIE.naam });
  await loop.stuur(KLAAR);
};
