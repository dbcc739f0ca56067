import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.ts';
import { ApiTraject, eventually } from '../support/api-traject.ts';
import { neemTeamAan } from '../support/api-team.ts';
import { ApiZittingen, postVan } from '../support/api-zitting.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** A whole masterclass for a waterschap, through the API and the links in the mails of the opdrachtgever. */
let app: TestApp;
let traject: ApiTraject;
let zittingen: ApiZittingen;
let bureau: ApiClient;
let opdrachtgever: ApiClient;
let bevestigd = 0;
const mensen: Record<string, string> = {};
let team: Readonly<Record<string, string>>;

const ADRES = 'o.plas@deplas.example';
const TAFEL = [
  'G. Riet;g.riet@deplas.example;griffier',
  'S. Wilg;s.wilg@deplas.example;gemeentesecretaris',
  'R. Kade;r.kade@deplas.example;raadslid',
  'W. Sluis;w.sluis@deplas.example;wethouder',
  'I. Gemaal;i.gemaal@deplas.example;informatiemanager',
  'A. Dijk;a.dijk@deplas.example;ambtenaar',
];

beforeAll(async () => {
  app = await startTestApp();
  traject = await ApiTraject.on(app);
  zittingen = new ApiZittingen(traject);
  bureau = traject.bureau;
  team = await neemTeamAan(bureau, { Petra: 'programmamanager', Carla: 'procesbegeleider' });
});
afterAll(() => app.stop());

async function bevestig(fase: string): Promise<void> {
  await traject.doe(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
  opdrachtgever = await traject.alsOntvanger('bevestigingsverzoek', ADRES, (bevestigd += 1));
  await traject.doe(`${fase}.OPDRACHTGEVER_BEVESTIGT`, {}, opdrachtgever);
}
const vul = (waarden: Readonly<Record<string, string>>) => bureau.put(`${traject.pad}/gegevens`, { waarden });
const versie = (hoe: 'concept' | 'vaststellen', verwachtNummer: string | null, tekst?: string) =>
  bureau.post(`${traject.pad}/documenten/rapport/versies`, { hoe, verwachtNummer, ...(tekst && { tekst }) });
const lees = async (): Promise<void> => {
  const { body } = await bureau.get<{ resultaten: { id: string; naam: string }[] }>(
    `${traject.pad}/deelnemers`,
  );
  for (const { id, naam } of body.resultaten) mensen[naam.split(' ')[1] ?? ''] = id;
};

it('begint met een aanmelding: de aanmelder is de opdrachtgever', async () => {
  const { body } = await bureau.post<{ id: string }>('/aanmeldingen', {
    programma: 'masterclass',
    organisatie: 'Waterschap De Plas',
    naam: 'O. Plas',
    email: ADRES,
    requestId: randomUUID(),
  });
  const aangenomen = await bureau.post<{ trajectId: string }>(`/aanmeldingen/${body.id}/aanneming`, {
    programmamanagerId: team['Petra'],
  });
  expect(aangenomen.status).toBe(200);
  traject.id = aangenomen.body.trajectId;
  await lees();
  expect(Object.keys(mensen)).toEqual(['Plas']);
  expect(await traject.stand()).toMatchObject({
    state: 'aanmelding.afspreken',
    client: { soort: 'overheid', naam: 'Waterschap De Plas' },
  });
});

it('bereidt voor: de planning, de tafel, de veiligheid en de casus', async () => {
  const voorgesprek = await zittingen.plan('voorbereiding', 20);
  await bevestig('aanmelding');
  await traject.inToestand('voorbereiding.gepland');
  await traject.naar(voorgesprek, 1);
  await traject.inToestand('voorbereiding.kiezen');
  await zittingen.was('voorbereiding', [mensen['Plas'] ?? '']);
  expect(await traject.stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({
    status: 409,
    body: {
      missing: [{ naam: 'tafelBesproken' }, { naam: 'veiligheidBesproken' }, { naam: 'casusGekozen' }],
    },
  });
  await vul({ wieAanTafel: 'Breed', burgerMagMee: 'nee', bestuurderVrijuit: 'ja' });
  await vul({ casus: 'De nieuwe dijk', casusHerkomst: 'naburig' });
  await bevestig('voorbereiding');
  expect(await traject.stand()).toMatchObject({ state: 'uitnodigen.regelen' });
});

it('nodigt uit, en vraagt bij een advies om een reden', async () => {
  await bureau.post(`${traject.pad}/deelnemers/import`, { tekst: ['naam;e-mail;rol', ...TAFEL].join('\n') });
  await lees();
  await zittingen.plan('workshop', 60, 3);
  expect(await traject.stuur('uitnodigen.BUREAU_NODIGT_UIT')).toMatchObject({
    status: 409,
    body: { code: 'advice', advies: [{ naam: 'bredeMix' }] },
  });
  await traject.doe('uitnodigen.BUREAU_NODIGT_UIT', { tegenAdvies: 'Er is geen afdelingshoofd.' });
  const bezetting = { procesbegeleiders: [team['Carla']], presentatoren: [], trainers: [] };
  await bureau.put(`${traject.pad}/team`, { programmamanager: team['Petra'], ...bezetting });
  await vul({ cateringGeregeld: 'ja' });
  await bevestig('uitnodigen');
  expect(await traject.stand()).toMatchObject({ state: 'workshop.gepland' });
});

it('houdt de workshop, en bespreekt het rapport', async () => {
  const { body } = await bureau.get<{ moment: { begin: string } }>(`${traject.pad}/bijeenkomsten/workshop`);
  await traject.naar(body.moment.begin, -2);
  await eventually('practical information', async () =>
    (await postVan(traject))['masterclass-praktisch → r.kade@deplas.example'] === 1 ? true : undefined,
  );
  await traject.naar(body.moment.begin, 1);
  await traject.inToestand('workshop.verwerken');
  await zittingen.was('workshop', Object.values(mensen));
  await bevestig('workshop');
  expect((await versie('concept', null, '# Principes\n\nBegin bij de vraag.')).status).toBe(201);
  await traject.doe('rapportage.BUREAU_DEELT_RAPPORT');
  const bespreking = await zittingen.plan('bespreking', 90);
  await bevestig('rapportage');
  await traject.naar(bespreking, 1);
  await traject.inToestand('bespreking.vaststellen');
  await zittingen.was('bespreking', [mensen['Plas'] ?? '']);
  expect((await versie('vaststellen', '0.1')).status).toBe(201);
  await bevestig('bespreking');
  expect(await traject.stand()).toMatchObject({ state: 'bespreking.factuur' });
  await traject.doe('bespreking.BUREAU_FACTUREERT');
  expect(await traject.stand()).toMatchObject({ state: 'afgerond', status: 'afgerond' });
  await traject.alsOntvanger('masterclass-afgerond', ADRES);
});

it('mailde iedereen wat voor hem was, één keer', async () => {
  const post = await postVan(traject);
  const aan = (sjabloon: string) =>
    Object.entries(post)
      .filter(([regel]) => regel.startsWith(`${sjabloon} → `))
      .map(([, aantal]) => aantal);
  for (const sjabloon of ['uitnodiging', 'praktisch', 'bedankt'])
    expect([sjabloon, aan(`masterclass-${sjabloon}`)]).toEqual([sjabloon, Array(7).fill(1)]);
  for (const sjabloon of ['aangemeld', 'voorgesprek', 'rapport', 'bespreking', 'factuur', 'afgerond'])
    expect([sjabloon, aan(`masterclass-${sjabloon}`)]).toEqual([sjabloon, [1]]);
  expect(post['masterclass-factuur → petra@bureau.example']).toBe(1);
  expect(post[`bevestigingsverzoek → ${ADRES}`]).toBe(6);
  const taken = await bureau.get<{ aantal: number }>(`/taken?trajectId=${traject.id}`);
  expect(taken.body.aantal).toBe(0);
});
