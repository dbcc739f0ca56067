import { mailZegt } from '../post.ts';
import { MANAGER, mensVan } from '../traject/mensen.ts';
import { schrijf, voegToe } from '../traject/stappen.ts';
import type { Trajectloop } from '../traject/trajectloop.ts';

const mens = mensVan('vlieland');
const OPDRACHTGEVER = mens('Jelmer Wind', 'opdrachtgever');
const TREKKER = mens('Klaske Storm', 'werkgroeptrekker');

/** Another gemeente, up to a group of which the lead was asked for a theme. */
export const begin = async (loop: Trajectloop): Promise<void> => {
  const { bureau, post } = loop;
  await bureau.open('/trajecten/nieuw?programma=sensitiviteit');
  await bureau.fill({ Gemeente: 'Vlieland', Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  loop.pad = bureau.path;
  await voegToe(loop, [OPDRACHTGEVER]);
  await schrijf(loop, 'programma', 'Op maat.');
  const verzoek = await loop.vraagBevestiging('het ontwerp', [OPDRACHTGEVER]);
  await loop.bevestig(verzoek.to(OPDRACHTGEVER));
  await loop.stuur('Start een werkgroep', { 'Naam van de werkgroep': 'Wadwerk' });
  await loop.wacht(loop.pad, 'Werkgroepen (1 loopt)');
  await bureau.follow('Wadwerk');
  const werkgroep = loop.naast(bureau.path);
  await voegToe(werkgroep, [TREKKER]);
  await werkgroep.stuur('Vraag de trekker om een thema');
  await post.expect('werkgroep-thema', [TREKKER.email]);
};

/** Who stops the whole, stops the group in it. */
export const stop = async (loop: Trajectloop): Promise<void> => {
  const reden = 'De gemeente kiest een ander bureau.';
  loop.post.due('geannuleerd', [OPDRACHTGEVER.email]);
  await loop.stuur('Stop met dit traject', { 'Waarom?': reden });
  await loop.post.expect('geannuleerd', [TREKKER.email]);
  const mail = (await loop.post.lastOf('geannuleerd', [OPDRACHTGEVER.email])).to(OPDRACHTGEVER);
  mailZegt(mail, reden, 'Vlieland');
  await loop.wacht(loop.pad, 'Werkgroepen (0 lopen)', 'Wadwerk Gestopt');
};
