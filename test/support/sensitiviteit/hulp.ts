import { formatKort, plusDagen, plusWerkdagen } from '#domain';
import { mailZegt } from '../post.ts';
import { MANAGER, adressen } from '../traject/mensen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Groep } from './mensen.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';

const AAN = [MANAGER.email];
const WERKDAGEN = 3;

/** Stuck: the lead asks on the personal page, and the bureau hears it at once. */
export const vraag = async (loop: Sensitiviteitloop, groep: Groep, tekst: string): Promise<void> => {
  const { alsTrekker, pagina } = loop.werkgroep(groep);
  await alsTrekker.open(pagina);
  await alsTrekker.follow('Vraag om hulp');
  await alsTrekker.press('Vraag om hulp');
  expect(alsTrekker.status).toBe(422);
  await alsTrekker.fill({ 'Waar loopt u tegenaan?': tekst });
  await alsTrekker.press('Vraag om hulp');
  await zegt(alsTrekker, 'Dank u wel', 'Het bureau ziet het meteen');
  const mail = (await loop.post.expect('hulp-gevraagd', AAN)).to(MANAGER);
  mailZegt(mail, tekst, groep.naam, groep.trekker.naam);
  await loop.wacht('/taken', 'Advies geven aan de werkgroep', groep.naam);
};

export const geefAdvies = async (
  loop: Sensitiviteitloop,
  groep: Groep,
  advies: string,
  voorbeelden = '',
): Promise<void> => {
  await loop.werkgroep(groep).dossier.stuur('Geef advies', {
    'Uw advies': advies,
    'Voorbeelden uit andere gemeenten': voorbeelden,
  });
  const mails = await loop.post.expect('hulp-advies', adressen(groep.leden));
  for (const mail of mails.all) {
    mailZegt(mail, advies, ...(voorbeelden === '' ? [] : ['Zo doen andere gemeenten het', voorbeelden]));
  }
};

/** Three working days without advice: the bureau is reminded, once. */
export const laatWachten = async (loop: Sensitiviteitloop, groep: Groep): Promise<void> => {
  const uiterlijk = plusWerkdagen(loop.vandaag, WERKDAGEN);
  await loop.open();
  await zegt(loop.bureau, groep.naam);
  await loop.naar(plusDagen(uiterlijk, 1));
  const mail = (await loop.post.expect('hulp-herinnering', AAN)).to(MANAGER);
  mailZegt(mail, groep.naam, 'wacht op advies');
  await loop.wacht(loop.pad, 'Advies geven aan de werkgroep te laat');
  await loop.bureau.open('/taken');
  await zegt(loop.bureau, `Te laat: ${formatKort(uiterlijk)}`);
};

/** Somebody found the answer elsewhere: no advice, and no reminder. */
export const kanVerder = async (loop: Sensitiviteitloop, groep: Groep): Promise<void> => {
  const { alsTrekker, pagina } = loop.werkgroep(groep);
  await alsTrekker.open(pagina);
  await alsTrekker.follow('Wij kunnen verder zonder advies');
  await alsTrekker.press('Wij kunnen verder zonder advies');
  await zegt(alsTrekker, 'Dank u wel');
};
