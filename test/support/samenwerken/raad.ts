import { formatDatum } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER, adressen } from '../traject/mensen.ts';
import { legAanwezigheidVast, noteer, plan, voegToe } from '../traject/stappen.ts';
import { geefAntwoord, zegt } from '../traject/trajectloop.ts';
import { GRIFFIER, PROVINCIE, RAAD, STATENLID } from './mensen.ts';
import type { Samenwerkloop } from './samenwerkloop.ts';

const NAAM = 'het spoor raad en college';

/** The track is walked together: without Statenleden there is no date. */
export const planEerste = async (loop: Samenwerkloop): Promise<void> => {
  const { bureau } = loop;
  const { datum, van, tot, plaats } = loop.wanneer('eerste', '19:30', '22:00');
  await loop.open('bijeenkomsten/raad/datum');
  await bureau.fill({ Datum: datum, 'Begint om': van, 'Eindigt om': tot, Plaats: plaats });
  await bureau.press('Bekijk eerst wat er gebeurt');
  expect(bureau.status).toBe(422);
  await zegt(bureau, 'Deze datum kan niet', 'doen allemaal mee.');
  await voegToe(loop, [STATENLID], 'provincie');
  await plan(loop, 'raad', loop.wanneer('eerste', '19:30', '22:00'));
};

export const isUitgenodigd = async (loop: Samenwerkloop, dag: 'eerste' | 'tweede'): Promise<void> => {
  const mails = await loop.post.expect('uitnodiging-raadsessie', adressen(RAAD));
  for (const mail of mails.all) {
    mailZegt(mail, formatDatum(loop.dagen[dag]), 'Provinciale Staten, griffie, Gedeputeerde Staten');
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
  }
};

export const verwerk = async (loop: Samenwerkloop): Promise<void> => {
  await legAanwezigheidVast(loop, 'raad', RAAD);
  await loop.stuur('De gezamenlijke sessie is verwerkt');
};

/** A second one, because some themes are left. */
export const planTweede = async (loop: Samenwerkloop): Promise<void> => {
  const { eerste } = loop.dagen;
  await noteer(loop, {
    'Behandeld op: rollen, processen en bestuurscultuur': eerste,
    'Behandeld op: opgavegericht werken': eerste,
  });
  await loop.weigert(
    'raad.BUREAU_VRAAGT_BEVESTIGING',
    'Alle thema’s van raad en college zijn behandeld.',
    'Nog niet: beeldvorming, oordeelsvorming en besluitvorming; de werking van commissies; dualisme.',
  );
  await plan(loop, 'raad', loop.wanneer('tweede', '19:30', '22:00'));
};

/** Asked; nobody answers for the weeks in which the cohorts go on. */
export const vraag = async (loop: Samenwerkloop): Promise<void> => {
  const { tweede } = loop.dagen;
  await noteer(loop, {
    'Behandeld op: beeldvorming, oordeelsvorming en besluitvorming': tweede,
    'Behandeld op: de werking van commissies': tweede,
    'Behandeld op: dualisme': tweede,
  });
  const verzoek = await loop.vraagBevestiging(NAAM, [GRIFFIER]);
  mailZegt(verzoek.to(GRIFFIER), 'Wij vragen u als statengriffier', `Provincie ${PROVINCIE}`);
};

/** Reminded twice, sent back, asked again and confirmed. */
export const bevestig = async (loop: Samenwerkloop): Promise<void> => {
  const herinnering = (await loop.post.lastOf('bevestigingsverzoek-herinnering', [GRIFFIER.email])).to(
    GRIFFIER,
  );
  const griffier = await loop.openLink(herinnering, '/g/');
  const reden = 'Op een van de avonden was de helft er niet.';
  await geefAntwoord(griffier, 'Ik stuur deze fase terug naar het bureau', reden);
  await zegt(griffier, 'Dank u wel', 'teruggestuurd');
  mailZegt((await loop.post.expect('teruggestuurd', [MANAGER.email])).to(MANAGER), reden);
  const verzoek = await loop.vraagBevestiging(NAAM, [GRIFFIER]);
  await loop.bevestig(verzoek.to(GRIFFIER), 'Akkoord: wij bespreken het in het presidium.');
};
