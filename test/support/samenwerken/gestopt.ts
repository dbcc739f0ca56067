import { plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER, adressen, mensVan } from '../traject/mensen.ts';
import { plan, schrijf, voegToe } from '../traject/stappen.ts';
import { donderdagVanaf, zegt } from '../traject/trajectloop.ts';
import type { Trajectloop } from '../traject/trajectloop.ts';

const mens = mensVan('ameland');
const MENSEN = [
  mens('Wytske Duin', 'opdrachtgever'),
  mens('Ytsen Wad', 'griffier'),
  mens('Zwaantje Strand', 'gemeentesecretaris'),
];
const [OPDRACHTGEVER] = MENSEN as [(typeof MENSEN)[number]];
const COHORT = [mens('Xander Helm', 'ambtenaar'), mens('Vroukje Zee', 'wethouder')];

/** A gemeente with a cohort that was invited, and one that only has a name. */
export const begin = async (loop: Trajectloop): Promise<void> => {
  const { bureau, post } = loop;
  await bureau.open('/trajecten/nieuw?programma=samenwerken');
  await bureau.fill({ Gemeente: 'Ameland', Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  loop.pad = bureau.path;
  await voegToe(loop, MENSEN);
  await schrijf(loop, 'programma', 'Op maat.');
  const verzoek = await loop.vraagBevestiging('het ontwerp', [OPDRACHTGEVER]);
  await loop.bevestig(verzoek.to(OPDRACHTGEVER));
  const start = await post.expect('samenwerken-start', adressen(MENSEN));
  for (const mail of start.all) mailZegt(mail, 'raad en college');
  for (const naam of ['Eiland', 'Later'])
    await loop.stuur('Start een cohort', { 'Naam van het cohort': naam });
  await loop.wacht(loop.pad, 'Cohorten (2 lopen)');
  await bureau.follow('Eiland');
  const cohort = loop.naast(bureau.path);
  await voegToe(cohort, COHORT);
  const datum = donderdagVanaf(plusDagen(loop.vandaag, 30));
  await plan(cohort, 'rollen', { datum, van: '13:00', tot: '17:00', plaats: 'De Stelp' });
  await cohort.stuur('Verstuur nu de uitnodiging voor de module rollen en systeem');
  await post.expect('uitnodiging-rollen', adressen(COHORT));
};

/** Who stops the whole, stops its groups: once, and out of everybody's diary. */
export const stop = async (loop: Trajectloop): Promise<void> => {
  const { bureau, post } = loop;
  const reden = 'Het college is gevallen.';
  post.due('geannuleerd', adressen(MENSEN));
  await loop.stuur('Stop met dit traject', { 'Waarom?': reden });
  const mails = await post.expect('geannuleerd', adressen(COHORT));
  for (const mail of mails.all) expect(appointmentIn(mail)).toMatchObject({ method: 'CANCEL' });
  const einde = await post.lastOf('geannuleerd', adressen(MENSEN));
  for (const mail of einde.all) mailZegt(mail, reden, 'Ameland');
  await loop.wacht(loop.pad, 'Cohorten (0 lopen)', 'Eiland Gestopt', 'Later Gestopt');
  await bureau.follow('Later');
  await zegt(bureau, 'Gestopt');
};
