import { mailZegt } from '../post.ts';
import { MANAGER, adressen } from '../traject/mensen.ts';
import { schrijf, voegToe } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import { OPDRACHTGEVER, PROVINCIE, TOP } from './mensen.ts';
import type { Samenwerkloop } from './samenwerkloop.ts';

export const schrijfIn = async (loop: Samenwerkloop): Promise<void> => {
  const { bureau } = loop;
  await bureau.open('/trajecten/nieuw?programma=samenwerken');
  await bureau.follow('provincie');
  await bureau.fill({ Provincie: PROVINCIE, Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  await zegt(bureau, `Provincie ${PROVINCIE}`, 'Fase 1 van 3: Ontwerp');
  loop.pad = bureau.path;
};

/** Nothing to confirm before it is known who confirms, and what; then the people of the provincie, by its own words. */
export const ontwerp = async (loop: Samenwerkloop): Promise<void> => {
  await loop.weigert(
    'ontwerp.BUREAU_VRAAGT_BEVESTIGING',
    'Nog niemand voor: het ontwerp (opdrachtgever)',
    '(statengriffier), het spoor leiderschap (provinciesecretaris)',
    'Het programma op maat staat op papier.',
  );
  await voegToe(loop, TOP, 'provincie');
  await zegt(loop.bureau, 'provinciesecretaris', 'statengriffier', 'gedeputeerde');
  await zwijgt(loop.bureau, 'gemeentesecretaris', 'wethouder');
  await schrijf(loop, 'programma', '# Op maat\n\nTwee cohorten, en gesprekken over rollen.');
  const verzoek = await loop.vraagBevestiging('het ontwerp', [OPDRACHTGEVER]);
  mailZegt(verzoek.to(OPDRACHTGEVER), `de provincie ${PROVINCIE}`, 'Ambtelijk-bestuurlijk samenwerken');
  await loop.bevestig(verzoek.to(OPDRACHTGEVER));
  const start = await loop.post.expect('samenwerken-start', adressen(TOP));
  for (const mail of start.all) mailZegt(mail, 'drie sporen', 'Provinciale Staten en Gedeputeerde Staten');
  await loop.open();
  await zegt(loop.bureau, 'Ambtenaren en bestuur', 'Raad en college', 'Leiderschap');
};
