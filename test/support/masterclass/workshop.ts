import { formatDatum, plusDagen } from '#domain';
import type { ApiClient } from '../api-client.ts';
import { mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import { blijftBesloten } from '../traject/besloten.ts';
import { schrijf } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { AFWEZIG, IEDEREEN, OPDRACHTGEVER } from './mensen.ts';

const FOTO = 'De brug zonder pijlers van de teamleider.';

/** Who comes hears the practical things in the last days. */
export const bereidWorkshopVoor = async (masterclass: Masterclass): Promise<void> => {
  const { datums, post } = masterclass;
  await masterclass.naar(plusDagen(datums.workshop, -9));
  await masterclass.naar(plusDagen(datums.workshop, -5));
  const praktisch = await post.expect('masterclass-praktisch', adressen(IEDEREEN));
  for (const mail of praktisch.all) mailZegt(mail, formatDatum(datums.workshop), '13.00');
};

/** What was built may say more than was meant: the programmamanager and a key of the API do not see it. */
export const bewaarFotos = async (masterclass: Masterclass, api: ApiClient): Promise<void> => {
  const { begeleider, datums } = masterclass;
  await masterclass.naar(plusDagen(datums.workshop, 1));
  await schrijf(masterclass, 'fotos', FOTO, begeleider);
  await masterclass.open('documenten/fotos');
  await zegt(masterclass.bureau, 'De inhoud is niet voor u bestemd');
  await blijftBesloten(masterclass, api, [FOTO], ['fotos']);
};

/** The opdrachtgever reads it by the link; who was there is thanked. */
export const bevestigWorkshop = async (masterclass: Masterclass): Promise<void> => {
  const { post } = masterclass;
  const verzoek = await masterclass.vraagBevestiging('de workshop', [OPDRACHTGEVER]);
  mailZegt(verzoek.to(OPDRACHTGEVER), `${IEDEREEN.length - AFWEZIG.length} van de ${IEDEREEN.length} mensen`);
  const opdrachtgever = await masterclass.openLink(verzoek.to(OPDRACHTGEVER), '/g/');
  await opdrachtgever.follow('Overzicht');
  await opdrachtgever.follow(/^Lees versie 0\.1/);
  await zegt(opdrachtgever, 'De brug zonder pijlers');
  await masterclass.bevestig(verzoek.to(OPDRACHTGEVER), 'Een mooie middag.');
  const aanwezigen = IEDEREEN.filter((mens) => !AFWEZIG.includes(mens));
  const bedankt = await post.expect('masterclass-bedankt', adressen(aanwezigen));
  for (const mail of bedankt.all) mailZegt(mail, 'niet over wie wat bouwde');
};
