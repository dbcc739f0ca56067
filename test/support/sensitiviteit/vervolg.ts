import { mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import { zegt } from '../traject/trajectloop.ts';
import { DEELNEMERS, GEMEENTE, OPDRACHTGEVER, REGIE, SECRETARIS } from './mensen.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';

/** A year later the bureau is asked to propose the next cycle. */
export const stelVoor = async (loop: Sensitiviteitloop): Promise<void> => {
  await loop.verder(200);
  await loop.wacht(loop.pad, /tot de volgende cyclus/i);
  await loop.verder(170);
  await loop.wacht('/taken', 'Stel de volgende cyclus voor');
  await loop.stuur('Stel de volgende cyclus voor aan de opdrachtgever');
  const aan = [OPDRACHTGEVER, SECRETARIS];
  const mails = await loop.post.expect('vervolg-voorstel', adressen(aan));
  for (const mail of mails.all) mailZegt(mail, GEMEENTE, 'een volgende cyclus');
};

/** A second traject that knows the first, its people, and what it left open. */
export const begin = async (loop: Sensitiviteitloop): Promise<void> => {
  const { bureau } = loop;
  await loop.stuur('Start de volgende cyclus');
  await loop.wacht(loop.pad, 'Volgende cyclus', 'Afgerond');
  const vorige = loop.pad;
  await bureau.follow('Volgende cyclus');
  expect(bureau.path).not.toBe(vorige);
  const volgende = loop.naast(bureau.path);
  await zegt(bureau, 'Dit bleef liggen:', `Werkgroep ${REGIE.naam}: gestopt`, 'Bekijken wat er nog lag');
  await bureau.follow('Vorige cyclus');
  expect(bureau.path).toBe(vorige);
  await volgende.open('deelnemers');
  await zegt(bureau, ...DEELNEMERS.map(({ naam }) => naam));
  await volgende.stuur('Wat er nog lag uit de vorige cyclus is bekeken');
  await volgende.wacht(volgende.pad, 'Het programma op maat staat op papier.');
};
