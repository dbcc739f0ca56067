import { formatDatum } from '#domain';
import type { ApiClient } from '../api-client.ts';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import type { Reader } from '../reader/reader.ts';
import { blijftBesloten } from '../traject/besloten.ts';
import { kiesProcesbegeleider, plan } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import { MOMENTEN } from './burgemeesterloop.ts';
import type { Burgemeesterloop } from './burgemeesterloop.ts';
import { BEGELEIDER } from './mensen.ts';

const KNOP = 'Zet de vier momenten in de agenda';
const VRAAG = 'Hoe blijf ik boven de partijen staan?';
const ERVARING = 'De nacht van de noodopvang.';

/** Nothing goes into a diary before everything that must be there is there. */
export const mist = async (loop: Burgemeesterloop): Promise<void> => {
  await loop.weigert(
    'moment1.BUREAU_NODIGT_UIT',
    'Nog geen datum: reflectiemoment 1, 2, 3, 4.',
    'De eigen vragen van de burgemeester zijn opgeschreven.',
    'Er is een procesbegeleider voor de burgemeester.',
  );
};

export const schrijfVragenOp = async (loop: Burgemeesterloop): Promise<void> => {
  const welkom = await loop.post.lastOf('burgemeester-welkom', loop.zelf);
  const burgemeester = await loop.eigenPagina(welkom.to(loop.persoon.burgemeester));
  await zegt(burgemeester, /igen vragen opschrijven/, 'Op de dagen zelf sturen wij geen mail.');
  await burgemeester.follow(/^Vul de gegevens in/);
  await burgemeester.fill({
    'Welke vragen wilt u graag behandeld zien?': VRAAG,
    'Welke eigen ervaringen of actuele zaken brengt u in?': ERVARING,
  });
  await burgemeester.press('Bewaar');
  await zegt(burgemeester, VRAAG);
};

/** The programmamanager and the API know that there are questions; only the procesbegeleider reads them. */
export const houdBesloten = async (
  loop: Burgemeesterloop,
  begeleider: Reader,
  api: ApiClient,
): Promise<void> => {
  await kiesProcesbegeleider(loop, BEGELEIDER);
  await loop.open('gegevens');
  await zegt(loop.bureau, 'Niet voor u bestemd');
  await blijftBesloten(loop, api, [VRAAG, ERVARING], []);
  const waarden = { eigenVragen: 'Iets anders.' };
  expect((await api.put(`${loop.pad}/gegevens`, { waarden })).status).toBe(403);
  await begeleider.open(`${loop.pad}/gegevens`);
  expect(await begeleider.valueOf('Welke vragen wilt u graag behandeld zien?')).toBe(VRAAG);
};

export const planMomenten = async (loop: Burgemeesterloop): Promise<void> => {
  for (const moment of MOMENTEN) await plan(loop, moment, loop.dag(moment));
};

/** Each date as an appointment of its own, for the burgemeester and for who keeps the diary. */
export const zetInAgenda = async (loop: Burgemeesterloop): Promise<void> => {
  const { datums, post } = loop;
  const { burgemeester, secretariaat } = loop.persoon;
  await loop.stuur(KNOP);
  for (const _ of MOMENTEN.slice(1)) post.due('agendapunt', loop.beiden);
  post.due('burgemeester-momenten', loop.zelf);
  const data = await post.expect('burgemeester-data', [secretariaat.email]);
  const momenten = await post.lastOf('burgemeester-momenten', loop.zelf);
  for (const mail of [...data.all, ...momenten.all]) {
    mailZegt(mail, ...MOMENTEN.map((moment) => formatDatum(datums[moment])));
    expect(appointmentIn(mail)).toMatchObject({
      method: 'REQUEST',
      start: `${datums.moment1.replaceAll('-', '')}T093000`,
    });
  }
  mailZegt(momenten.to(burgemeester), 'Op de dagen zelf mailen wij u niet.');
};

/** Dates and places; no questions, no documents, nothing to confirm. */
export const toonSecretariaat = async (loop: Burgemeesterloop): Promise<void> => {
  const { secretariaat } = loop.persoon;
  const mail = (await loop.post.lastOf('burgemeester-data', [secretariaat.email])).to(secretariaat);
  const reader = await loop.openLink(mail, '/g/');
  await zegt(reader, 'Data en plaatsen', formatDatum(loop.datums.moment4), 'Landgoed De Stilte');
  const verborgen = [VRAAG, ERVARING, 'otities', 'Bevestig', 'Documenten'];
  await zwijgt(reader, ...verborgen);
  const pad = linkIn(mail, '/g/');
  for (const pagina of [
    'gegevens',
    'bevestigen',
    'documenten/notities',
    'stappen/BURGEMEESTER_TREKT_ZICH_TERUG',
  ]) {
    await reader.open(`${pad}/${pagina}`);
    await zwijgt(reader, ...verborgen, 'Ik stop met het programma');
  }
};
