import { mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import { noteer, schrijf, voegToe } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import { GEMEENTE } from './mensen.ts';
import type { Groep } from './mensen.ts';
import type { Sensitiviteitloop, Werkgroep } from './sensitiviteitloop.ts';

/** Named at run time, with people of its own; its lead is asked for a theme. */
export const start = async (loop: Sensitiviteitloop, groep: Groep): Promise<void> => {
  const { bureau, post } = loop;
  await loop.stuur('Start een werkgroep', { 'Naam van de werkgroep': groep.naam });
  await loop.wacht(loop.pad, groep.naam);
  await bureau.follow(groep.naam);
  await zegt(bureau, `Gemeente ${GEMEENTE}, ${groep.naam}`, 'Fase 1 van 3: Thema kiezen');
  const dossier = loop.naast(bureau.path);
  await dossier.weigert('thema.BUREAU_VRAAGT_THEMA', 'De werkgroep heeft een trekker.');
  await voegToe(dossier, groep.leden);
  await dossier.stuur('Vraag de trekker om een thema');
  const mail = (await post.expect('werkgroep-thema', [groep.trekker.email])).to(groep.trekker);
  mailZegt(mail, groep.naam, 'De werkgroep kiest zelf haar thema');
  await loop.kent(groep, dossier, mail);
};

/** The lead ends a step on the personal page. */
const rondAf = async ({ alsTrekker, pagina }: Werkgroep, antwoord: string): Promise<void> => {
  await alsTrekker.open(pagina);
  await alsTrekker.follow(/^Bekijk en rond af/);
  await alsTrekker.choose(antwoord);
  await alsTrekker.press('Verstuur mijn antwoord');
  await zegt(alsTrekker, 'Dank u wel', 'Uw antwoord is bewaard');
};

/** No start without a theme, and with too few members. */
export const kiesThema = async (loop: Sensitiviteitloop, groep: Groep): Promise<void> => {
  const werkgroep = loop.werkgroep(groep);
  const { alsTrekker, pagina, dossier } = werkgroep;
  await alsTrekker.open(`${pagina}/bevestigen`);
  await zegt(
    alsTrekker,
    'De werkgroep heeft zelf een thema gekozen.',
    'Dat kan pas als er niets meer ontbreekt.',
  );
  await alsTrekker.open(pagina);
  await alsTrekker.follow(/^Vul de gegevens in/);
  await noteer(dossier, { 'Thema van de werkgroep': groep.thema }, alsTrekker, `${pagina}/gegevens`);
  await dossier.open('gegevens');
  await zegt(loop.bureau, groep.trekker.naam);
  await rondAf(werkgroep, 'Wij gaan met ons thema aan de slag');
  const begin = await loop.post.expect('werkgroep-start', adressen(groep.leden));
  for (const mail of begin.all) mailZegt(mail, groep.naam);
};

/** Three members are needed; this one has two, and its lead leaves. */
export const stop = async (loop: Sensitiviteitloop, groep: Groep): Promise<void> => {
  const { alsTrekker, pagina, dossier } = loop.werkgroep(groep);
  await noteer(dossier, { 'Thema van de werkgroep': groep.thema }, alsTrekker, `${pagina}/gegevens`);
  await alsTrekker.open(`${pagina}/bevestigen`);
  await zegt(alsTrekker, 'De werkgroep heeft genoeg leden.', 'Leden: 2. Nodig: 3');
  const reden = 'Te weinig mensen.';
  await dossier.stuur('Stop met dit traject', { 'Waarom?': reden });
  const mail = (await loop.post.expect('geannuleerd', [groep.trekker.email])).to(groep.trekker);
  mailZegt(mail, reden);
  await loop.wacht(loop.pad, 'Een werkgroep is klaar of gestopt', `${groep.naam} Gestopt`);
};

/** With an example of its own; mailed to the group, and told on by it. */
export const lever = async (loop: Sensitiviteitloop, groep: Groep, voorbeeld: string): Promise<void> => {
  const werkgroep = loop.werkgroep(groep);
  const { alsTrekker, pagina, dossier } = werkgroep;
  await loop.weigert(
    'werkgroepen.BUREAU_BEVESTIGT',
    'Alle werkgroepen zijn klaar, en er is er minstens één.',
  );
  await schrijf(dossier, 'resultaat', `Resultaat van ${groep.naam}.`);
  await alsTrekker.open(`${pagina}/bevestigen`);
  await zegt(alsTrekker, 'De werkgroep heeft minstens één voorbeeld uit de praktijk.');
  await schrijf(dossier, 'voorbeeld', voorbeeld);
  await rondAf(werkgroep, 'Ons resultaat is klaar');
  await dossier.stuur('Deel het resultaat met de werkgroep');
  const mails = await loop.post.expect('werkgroep-resultaat', adressen(groep.leden));
  for (const mail of mails.all) mailZegt(mail, `Resultaat van ${groep.naam}.`);
  await rondAf(werkgroep, 'Ons resultaat is gedeeld met collega’s');
  await loop.wacht(loop.pad, `${groep.naam} Afgerond`);
};

/** A link opens its own group alone. */
export const zietAlleenZichzelf = async (
  loop: Sensitiviteitloop,
  groep: Groep,
  andere: Groep,
): Promise<void> => {
  const { alsTrekker, pagina } = loop.werkgroep(groep);
  await alsTrekker.open(pagina);
  await zegt(alsTrekker, groep.naam);
  await zwijgt(alsTrekker, andere.naam, andere.thema);
  await alsTrekker.open(loop.werkgroep(andere).dossier.pad);
  expect(alsTrekker.path).toBe('/inloggen');
};
