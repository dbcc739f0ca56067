import { mailZegt } from '../post.ts';
import { MANAGER } from '../traject/mensen.ts';
import { schrijf, voegToe } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import { DEELNEMERS, GEMEENTE, OPDRACHTGEVER } from './mensen.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';

export const schrijfIn = async (loop: Sensitiviteitloop): Promise<void> => {
  const { bureau } = loop;
  await bureau.open('/trajecten/nieuw?programma=sensitiviteit');
  await bureau.fill({ Gemeente: GEMEENTE, Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  await zegt(bureau, `Gemeente ${GEMEENTE}`, 'Fase 1 van 4: Ontwerp op maat');
  loop.pad = bureau.path;
};

export const ontwerp = async (loop: Sensitiviteitloop): Promise<void> => {
  await loop.weigert(
    'ontwerp.BUREAU_VRAAGT_BEVESTIGING',
    'Voor elke fase doet iemand mee die haar kan bevestigen.',
    'Het programma op maat staat op papier.',
  );
  await voegToe(loop, DEELNEMERS);
  await schrijf(loop, 'programma', '# Op maat\n\nTrainingen, en werkgroepen die zelf een thema kiezen.');
  const verzoek = await loop.vraagBevestiging('het ontwerp', [OPDRACHTGEVER]);
  mailZegt(verzoek.to(OPDRACHTGEVER), 'Politiek-bestuurlijke sensitiviteit', GEMEENTE);
  await loop.bevestig(verzoek.to(OPDRACHTGEVER));
  await loop.open();
  await zegt(loop.bureau, 'Collectieve trainingen', 'Werkgroepen');
};
