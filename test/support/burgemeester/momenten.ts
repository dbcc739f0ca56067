import { formatDatum, plusDagen, plusWerkdagen } from '#domain';
import type { Datum } from '#domain';
import type { ApiClient } from '../api-client.ts';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import type { Reader } from '../reader/reader.ts';
import { blijftBesloten } from '../traject/besloten.ts';
import { legAanwezigheidVast, plan, schrijf, verzet } from '../traject/stappen.ts';
import { geefAntwoord, zegt, zwijgt } from '../traject/trajectloop.ts';
import { MANAGER } from '../traject/mensen.ts';
import { nummerVan } from './burgemeesterloop.ts';
import type { Burgemeesterloop, Moment } from './burgemeesterloop.ts';

const naam = (moment: Moment): string => `reflectiemoment ${nummerVan(moment)}`;

/** Some days before, one letter. */
export const laatVooraf = async (loop: Burgemeesterloop, moment: Moment): Promise<void> => {
  await loop.naar(plusDagen(loop.datums[moment], -9));
  await loop.naar(plusDagen(loop.datums[moment], -5));
  const vooraf = await loop.post.expect('burgemeester-vooraf', loop.zelf);
  mailZegt(vooraf.to(loop.persoon.burgemeester), naam(moment), formatDatum(loop.datums[moment]));
};

/** Where the fourth moment moves to. */
export const verplaatst4 = ({ datums }: Burgemeesterloop): Datum => plusDagen(datums.moment4, 7);

/** Whatever happens on the day itself, no mail leaves; the morning after it does. */
export const blijftStil = async (loop: Burgemeesterloop): Promise<void> => {
  const { datums, post } = loop;
  await loop.naar(datums.moment1);
  const later = verplaatst4(loop);
  await verzet(loop, 'moment4', loop.dag('moment4', later), 'Die dag is er een herdenking.');
  await loop.wacht(`${loop.pad}/berichten`, 'stille dag');
  // Unexpected mails are told at the next look; give them the time to come.
  const stil = await post.complete();
  expect(stil.filter((line) => line.startsWith('verzet'))).toHaveLength(1);
  await loop.naar(plusDagen(datums.moment1, 2));
  const verplaatst = await post.expect('verzet', loop.beiden);
  for (const mail of verplaatst.all) {
    mailZegt(mail, formatDatum(later));
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 1 });
  }
};

const NOTITIE = 'Hij noemde de noodopvang zijn moeilijkste nacht.';

/** Notes for two: nobody else reads them, the request for confirmation neither. */
export const noteer = async (loop: Burgemeesterloop, begeleider: Reader, api: ApiClient): Promise<void> => {
  await legAanwezigheidVast(loop, 'moment1', [loop.persoon.burgemeester], [], begeleider);
  await schrijf(loop, 'notities', NOTITIE, begeleider);
  await loop.open('documenten/notities');
  await zegt(loop.bureau, 'De inhoud is niet voor u bestemd');
  const { burgemeester } = loop.persoon;
  const verzoek = await loop.vraagBevestiging(naam('moment1'), [burgemeester]);
  await blijftBesloten(loop, api, [NOTITIE], ['notities']);
  const reader = await loop.eigenPagina(verzoek.to(burgemeester));
  await reader.follow(/^Lees versie 0\.1/);
  await zegt(reader, NOTITIE);
};

/** Sent back once, with a reason that the bureau reads; then confirmed. */
export const bevestigMoment1 = async (loop: Burgemeesterloop): Promise<void> => {
  const { burgemeester } = loop.persoon;
  const verzoek = await loop.post.lastOf('bevestigingsverzoek', loop.zelf);
  const reader = await loop.openLink(verzoek.to(burgemeester), '/g/');
  const reden = 'Ik wil eerst nog een keer bellen.';
  await geefAntwoord(reader, 'Ik stuur deze fase terug naar het bureau', reden);
  const terug = await loop.post.expect('teruggestuurd', [MANAGER.email]);
  mailZegt(terug.to(MANAGER), `${burgemeester.naam} heeft de fase ‘Reflectiemoment 1’ teruggestuurd`, reden);
  await loop.rondFaseAf(naam('moment1'));
};

/** Missed, and caught up with a talk. */
export const haalIn = async (loop: Burgemeesterloop): Promise<void> => {
  const { datums, post } = loop;
  const { burgemeester, secretariaat } = loop.persoon;
  await laatVooraf(loop, 'moment2');
  await loop.naar(plusDagen(datums.moment2, 2));
  await loop.stuur(`Meld dat ${naam('moment2')} is gemist`);
  const dag = plusDagen(datums.moment2, 7);
  await plan(loop, 'inhaalgesprek', loop.gesprek(dag));
  post.due('burgemeester-data', [secretariaat.email]);
  const mail = (await post.expect('burgemeester-momenten', loop.zelf)).to(burgemeester);
  mailZegt(mail, 'Een nieuwe afspraak voor u', formatDatum(dag));
  expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
  await loop.naar(plusDagen(dag, 1));
  await legAanwezigheidVast(loop, 'inhaalgesprek', [burgemeester]);
  const verzoek = (await loop.vraagBevestiging(naam('moment2'), [burgemeester])).to(burgemeester);
  mailZegt(verzoek, 'gemist, en ingehaald', formatDatum(dag));
  await loop.bevestig(verzoek);
};

export const houd = async (
  loop: Burgemeesterloop,
  moment: Moment,
  datum = loop.datums[moment],
): Promise<void> => {
  await loop.naar(plusDagen(datum, -9));
  await loop.naar(plusDagen(datum, -5));
  await loop.post.expect('burgemeester-vooraf', loop.zelf);
  await loop.naar(plusDagen(datum, 2));
  await legAanwezigheidVast(loop, moment, [loop.persoon.burgemeester]);
};

export const bevestig = (loop: Burgemeesterloop, moment: Moment): Promise<void> =>
  loop.rondFaseAf(naam(moment));

/** Only after a reminder. */
export const bevestigLaat = async (loop: Burgemeesterloop, moment: Moment): Promise<void> => {
  const { burgemeester } = loop.persoon;
  await loop.vraagBevestiging(naam(moment), [burgemeester]);
  await loop.naar(plusDagen(plusWerkdagen(loop.vandaag, 3), 1));
  const herinnering = await loop.post.expect('bevestigingsverzoek-herinnering', loop.zelf);
  await loop.bevestig(herinnering.to(burgemeester));
};

/** A question that had no turn is advice: it may stay, with a reason. */
export const rondAf = async (loop: Burgemeesterloop): Promise<void> => {
  const { bureau, post } = loop;
  const knop = 'Vraag om bevestiging van de afronding';
  await loop.wacht(loop.pad, knop);
  await bureau.follow(knop);
  await zegt(bureau, 'Alle eigen vragen van de burgemeester zijn aan bod geweest.', 'Waarom toch?');
  await bureau.press(knop);
  expect(bureau.status).toBe(422);
  const waarom = 'Eén vraag bewaart de burgemeester voor volgend jaar.';
  await bureau.fill({ 'Waarom toch?': waarom });
  await bureau.press(knop);
  const { burgemeester } = loop.persoon;
  const verzoek = await post.expect('bevestigingsverzoek', loop.zelf);
  await loop.bevestig(verzoek.to(burgemeester));
  await loop.open('logboek');
  await zegt(bureau, waarom);
  await loop.stuur('Meld dat de factuur is verstuurd');
  const klaar = await post.expect('burgemeester-afgerond', loop.zelf);
  const reader = await loop.eigenPagina(klaar.to(burgemeester));
  await reader.follow(/^Lees versie 0\.1/);
  await zegt(reader, NOTITIE);
  await loop.open();
  await zegt(bureau, 'Afgerond', 'Alle 7 fasen zijn klaar.');
};

const VAARWEL = 'Ik neem afscheid als burgemeester.';

/** Half-way, by the own page: what is to come leaves both diaries. */
export const trekTerug = async (loop: Burgemeesterloop): Promise<void> => {
  const { post } = loop;
  const { burgemeester, secretariaat } = loop.persoon;
  const welkom = await post.lastOf('burgemeester-welkom', loop.zelf);
  const reader = await loop.eigenPagina(welkom.to(burgemeester));
  await reader.follow('Ik stop met het programma');
  await zegt(reader, 'Er is nog niets veranderd of verstuurd.');
  await reader.fill({ 'Waarom?': VAARWEL });
  await reader.press('Ik stop met het programma');
  await zegt(reader, 'Dank u wel');
  post.due('burgemeester-gestopt', loop.beiden);
  for (let weg = 1; weg <= 3; weg += 1) post.due('agendapunt-vervalt', loop.beiden);
  const gemeld = await post.expect('burgemeester-afscheid-gemeld', [MANAGER.email]);
  mailZegt(gemeld.to(MANAGER), `${burgemeester.naam} stopt`, VAARWEL);
  const gestopt = await post.lastOf('burgemeester-gestopt', loop.beiden);
  for (const mail of gestopt.all) expect(appointmentIn(mail).method).toBe('CANCEL');
  expect(gestopt.to(secretariaat).text).not.toContain(VAARWEL);
  await reader.open(linkIn(welkom.to(burgemeester), '/g/'));
  await zwijgt(reader, 'Ik stop met het programma');
  await loop.open();
  await zegt(loop.bureau, 'Teruggetrokken');
};

/** By the bureau, before anything was decided. */
export const annuleer = async (loop: Burgemeesterloop): Promise<void> => {
  await loop.stuur('Stop met dit traject', { 'Waarom?': 'De begeleider is er niet meer.' });
  const mail = (await loop.post.expect('geannuleerd', loop.zelf)).to(loop.persoon.burgemeester);
  mailZegt(mail, 'De begeleider is er niet meer.');
  expect(appointmentIn(mail).method).toBe('CANCEL');
};
