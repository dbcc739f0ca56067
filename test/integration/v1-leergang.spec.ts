import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.ts';
import { ApiTraject } from '../support/api-traject.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** The whole leergang of one gemeente through the API alone; every answer is held against openapi.json. */
let app: TestApp;
let traject: ApiTraject;
let bureau: ApiClient;
let griffie: ApiClient;
let bevestigd = 0;
const mensen: Record<string, string> = {};
const team: Record<string, string> = {};

const GRIFFIER = 'g.terpstra@texel.example';
const LIJST = [
  'naam;e-mail;rol',
  `G. Terpstra;${GRIFFIER};griffier`,
  'R. Helm;r.helm@texel.example;raadslid',
  'R. Schol;r.schol@texel.example;raadslid',
  'W. Eilander;w.eilander@texel.example;wethouder',
  'B. Vlas;b.vlas@texel.example;burgemeester',
  'D. Zandt;d.zandt@texel.example;directielid',
  'M. Duin;m.duin@texel.example;manager',
  'T. Slufter;t.slufter@texel.example;teamleider',
].join('\n');
const DAGEN = { bijeenkomst1: 60, bijeenkomst2: 130, dagdeel1: 180, dagdeel2: 195 } as const;
type Onderdeel = keyof typeof DAGEN;

const om16Uur = (dagen: number): string =>
  new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 11) + '16:00:00.000Z';
const begin = Object.fromEntries(
  Object.entries(DAGEN).map(([deel, dagen]) => [deel, om16Uur(dagen)]),
) as Record<Onderdeel, string>;
const planning = (deel: Onderdeel) => ({
  begin: begin[deel],
  eind: new Date(Date.parse(begin[deel]) + 5 * 3_600_000).toISOString(),
  plaats: 'Raadzaal',
  requestId: randomUUID(),
});

beforeAll(async () => {
  app = await startTestApp();
  traject = await ApiTraject.on(app);
  bureau = traject.bureau;
});
afterAll(() => app.stop());

async function bevestig(fase: string): Promise<void> {
  await traject.doe(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
  griffie = await traject.alsOntvanger('bevestigingsverzoek', GRIFFIER, (bevestigd += 1));
  await traject.doe(`${fase}.GRIFFIE_BEVESTIGT`, { toelichting: 'Zo is het.' }, griffie);
}

async function wasErBij(
  deel: Onderdeel,
  afwezig: readonly string[],
  wie = Object.keys(mensen),
): Promise<void> {
  const aanwezigheid = wie.map((naam) => ({ deelnemerId: mensen[naam], aanwezig: !afwezig.includes(naam) }));
  const { body } = await bureau.patch(`${traject.pad}/bijeenkomsten/${deel}/aanwezigheid`, { aanwezigheid });
  expect(body).toMatchObject({ telling: { open: 0, afwezig: afwezig.length } });
}

async function maakGroepen(deel: Onderdeel): Promise<void> {
  const pad = `${traject.pad}/bijeenkomsten/${deel}/groepen`;
  expect((await bureau.post(pad, { requestId: randomUUID() })).body).toMatchObject({ aantalGroepen: 3 });
  const begeleiders = ['Carla', 'Daan', 'Esra'].map((naam, plek) => ({
    groep: plek + 1,
    medewerkerId: team[naam],
  }));
  const { body } = await bureau.patch<{ groepen: { begeleiderId: string }[] }>(pad, { begeleiders });
  expect(body.groepen.map(({ begeleiderId }) => begeleiderId)).toEqual([
    team['Carla'],
    team['Daan'],
    team['Esra'],
  ]);
}

const versie = (
  soort: string,
  hoe: 'concept' | 'vaststellen',
  verwachtNummer: string | null,
  tekst?: string,
) =>
  bureau.post<{ nummer: string }>(`${traject.pad}/documenten/${soort}/versies`, {
    hoe,
    verwachtNummer,
    ...(tekst && { tekst }),
  });

it('schrijft een gemeente in, één keer', async () => {
  for (const naam of ['Petra', 'Carla', 'Daan', 'Esra']) {
    const rollen = [naam === 'Petra' ? 'programmamanager' : 'procesbegeleider'];
    const nieuw = { naam, email: `${naam.toLowerCase()}@bureau.example`, rollen };
    team[naam] = (await bureau.post<{ id: string }>('/medewerkers', nieuw)).body.id;
  }
  const inschrijving = {
    client: { soort: 'gemeente', gemeenteCode: 'GM0448' },
    programma: 'ovkk',
    programmamanager: team['Petra'],
    requestId: randomUUID(),
  };
  const eerste = await bureau.post<{ id: string }>('/trajecten', inschrijving);
  expect([eerste.status, eerste.headers.get('location')]).toEqual([201, `/v1/trajecten/${eerste.body.id}`]);
  expect(await bureau.post('/trajecten', inschrijving)).toMatchObject({
    status: 200,
    body: { id: eerste.body.id },
  });
  const nogEens = await bureau.post('/trajecten', { ...inschrijving, requestId: randomUUID() });
  expect(nogEens).toMatchObject({ status: 409, body: { code: 'conflict' } });
  traject.id = eerste.body.id;
});

it('weigert wat nog niet kan, met feiten', async () => {
  const refused = await traject.stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
  expect(refused).toMatchObject({
    status: 409,
    body: {
      type: 'urn:gangmaker:weigering:missing',
      code: 'missing',
      asked: 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING',
      fase: 'voorbereiding',
      state: 'voorbereiding.inrichten',
      missing: expect.arrayContaining([
        expect.objectContaining({
          naam: 'beideDatumsGezet',
          eigenaar: 'programmamanager',
          waar: 'bijeenkomsten',
          hard: true,
        }),
      ]),
      acceptedEvents: expect.arrayContaining([
        expect.objectContaining({
          type: 'bijeenkomst1.BUREAU_PLANT',
          adres: 'PUT bijeenkomsten/bijeenkomst1',
        }),
      ]),
    },
  });
  expect(await traject.stuur('bijeenkomst1.BUREAU_PLANT')).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  });
  expect(await traject.stuur('dansles.BEGINT')).toMatchObject({
    status: 409,
    body: { code: 'unknown-event' },
  });
  expect(await traject.stuur('xstate.done.state')).toMatchObject({
    status: 409,
    body: { code: 'unknown-event' },
  });
  const velden = { reden: 7, smaak: 'zoet' };
  expect(await traject.stuur('BUREAU_ANNULEERT', velden)).toMatchObject({
    status: 400,
    body: { errors: [{ location: { name: 'reden' } }] },
  });
  expect(await traject.stuur('BUREAU_ANNULEERT', { smaak: 'zoet' })).toMatchObject({
    status: 400,
    body: { code: 'invalid-payload' },
  });
  expect(await traject.stuur('PAUZEER', { reden: 'Herindeling', expectedSeq: 99 })).toMatchObject({
    status: 409,
    body: { code: 'stale', expectedSeq: 99 },
  });
  expect((await traject.stand()).seq).toBe(1);
});

it('leest mensen in, regel voor regel bekeken', async () => {
  const fout = `${LIJST}\nZonder adres;;raadslid`;
  const voorbeeld = await bureau.post(`${traject.pad}/deelnemers/import/voorbeeld`, { tekst: fout });
  expect(voorbeeld.body).toMatchObject({ fouten: [{ regel: 10 }] });
  expect((await bureau.post(`${traject.pad}/deelnemers/import`, { tekst: fout })).status).toBe(400);
  const gelukt = await bureau.post(`${traject.pad}/deelnemers/import`, { tekst: LIJST });
  expect(gelukt).toMatchObject({ status: 200, body: { toegevoegd: 8 } });
  const nieuw = { naam: 'A. Bries', email: 'a.bries@texel.example', rol: 'ambtenaar' };
  expect((await bureau.post(`${traject.pad}/deelnemers`, nieuw)).status).toBe(201);
  expect((await bureau.post(`${traject.pad}/deelnemers`, nieuw)).body).toMatchObject({
    errors: [{ location: { name: 'email' } }],
  });
  const { body } = await bureau.get<{ resultaten: { id: string; naam: string }[] }>(
    `${traject.pad}/deelnemers`,
  );
  for (const { id, naam } of body.resultaten) mensen[naam.split(' ')[1] ?? ''] = id;
  const pad = `${traject.pad}/deelnemers/${mensen['Bries']}`;
  expect((await bureau.put(pad, { ...nieuw, functie: 'Beleid' })).body).toMatchObject({ functie: 'Beleid' });
  expect((await bureau.delete(pad)).status).toBe(204);
  expect((await bureau.get(`${traject.pad}/deelnemers?stand=afgemeld`)).body).toMatchObject({ aantal: 1 });
  delete mensen['Bries'];
});

it('bereidt voor, en laat de griffie met haar link bevestigen', async () => {
  const bezetting = {
    programmamanager: team['Petra'],
    procesbegeleiders: [team['Carla'], team['Daan'], team['Esra']],
    presentatoren: [],
    trainers: [],
  };
  expect((await bureau.put(`${traject.pad}/team`, bezetting)).status).toBe(200);
  const omgekeerd = { ...planning('bijeenkomst1'), eind: begin.bijeenkomst1 };
  expect((await bureau.put(`${traject.pad}/bijeenkomsten/bijeenkomst1`, omgekeerd)).body).toMatchObject({
    errors: [{ location: { pointer: '#/eind' } }],
  });
  for (const deel of ['bijeenkomst1', 'bijeenkomst2'] as const) {
    const { requestId: _, ...proef } = planning(deel);
    expect((await bureau.post(`${traject.pad}/bijeenkomsten/${deel}/voorbeeld`, proef)).body).toMatchObject({
      wat: 'gepland',
      was: null,
    });
    const gepland = await bureau.put(`${traject.pad}/bijeenkomsten/${deel}`, planning(deel));
    expect(gepland.body).toMatchObject({ wat: 'gepland', bijeenkomst: { moment: { begin: begin[deel] } } });
  }
  const verstuur = 'voorbereiding.BUREAU_KONDIGT_AAN';
  const gevolgen = await bureau.get(`${traject.pad}/gebeurtenissen/voorbeeld?type=${verstuur}`);
  expect(gevolgen.body).toMatchObject({ mails: [{ sjabloon: 'save-the-date', aantal: 8 }] });
  const requestId = randomUUID();
  const eerste = await traject.doe(verstuur, { requestId });
  expect(await traject.doe(verstuur, { requestId })).toMatchObject({ seq: eerste.seq });
  await bevestig('voorbereiding');
  expect(await traject.stand()).toMatchObject({ state: 'bijeenkomst1.uitnodigen', missing: [] });
});

it('laat de griffie alleen haar eigen traject zien, en niet alles daarvan', async () => {
  const ander = {
    client: { soort: 'gemeente', gemeenteCode: 'GM0060' },
    programma: 'ovkk',
    programmamanager: team['Petra'],
    requestId: randomUUID(),
  };
  const { body } = await bureau.post<{ id: string }>('/trajecten', ander);
  expect((await griffie.get(traject.pad)).status).toBe(200);
  expect((await griffie.get(`/trajecten/${body.id}`)).status).toBe(404);
  expect((await griffie.get(`${traject.pad}/documenten`)).status).toBe(200);
  for (const pad of ['/trajecten', '/taken', '/berichten', '/medewerkers'])
    expect((await griffie.get(pad)).status).toBe(403);
  for (const pad of ['deelnemers', 'team', 'gebeurtenissen', 'consultaties'])
    expect((await griffie.get(`${traject.pad}/${pad}`)).status).toBe(403);
  expect(await traject.stuur('BUREAU_ANNULEERT', { reden: 'Zomaar' }, griffie)).toMatchObject({
    status: 403,
    body: { code: 'forbidden' },
  });
});

it('houdt bijeenkomst 1', async () => {
  await traject.naar(begin.bijeenkomst1, -20);
  await traject.inToestand('bijeenkomst1.uitgenodigd');
  expect(await traject.stuur('bijeenkomst1.BUREAU_MELDT_GEHOUDEN')).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  });
  await traject.naar(begin.bijeenkomst1, 1);
  await traject.inToestand('bijeenkomst1.verwerken');
  await wasErBij('bijeenkomst1', ['Schol', 'Slufter']);
  await maakGroepen('bijeenkomst1');
  expect(
    await versie('visie', 'concept', null, '# Samen aan het roer\n\nWij geven de ruimte.'),
  ).toMatchObject({ status: 201, body: { nummer: '0.1' } });
  expect(await versie('visie', 'concept', null, '# Iets anders')).toMatchObject({
    status: 409,
    body: { code: 'conflict' },
  });
  await bevestig('bijeenkomst1');
});

it('houdt de consultatie, met de links van de deelnemers', async () => {
  const pad = `${traject.pad}/consultaties/consultatie`;
  const { body } = await bureau.get<{ voorstel: { termijn: string } }>(pad);
  const voorstel = { termijn: body.voorstel.termijn, ontvangers: [mensen['Eilander']] };
  expect((await bureau.put(`${pad}/voorstel`, voorstel)).body).toMatchObject({
    voorstel: { klaargezet: true },
  });
  expect(
    (await bureau.get<{ ontvangers: object[] }>(`${pad}/verzendingen/voorbeeld`)).body.ontvangers,
  ).toHaveLength(3);
  await traject.doe('consultatie.BUREAU_VERZENDT');
  const schol = await traject.alsOntvanger('consultatie-concept', 'r.schol@texel.example');
  const eigen = `${pad}/reactie`;
  expect((await schol.get(eigen)).body).toMatchObject({ kan: 'reageren', document: { nummer: '0.1' } });
  expect((await schol.put(eigen, { tekst: '', requestId: randomUUID() })).status).toBe(400);
  expect((await schol.put(eigen, { tekst: 'Noem de dorpen.', requestId: randomUUID() })).body).toMatchObject({
    status: 'gereageerd',
  });
  expect(
    (await schol.put(eigen, { tekst: 'Noem alle dorpen.', requestId: randomUUID() })).body,
  ).toMatchObject({ tekst: 'Noem alle dorpen.' });
  expect((await schol.get(pad)).status).toBe(403);
  expect((await bureau.get(eigen)).status).toBe(403);
  const eilander = await traject.alsOntvanger('consultatie-concept', 'w.eilander@texel.example');
  expect((await eilander.put(eigen, { tekst: null, requestId: randomUUID() })).body).toMatchObject({
    status: 'afgezien',
  });
  const langer = new Date(Date.parse(voorstel.termijn) + 3 * 86_400_000).toISOString().slice(0, 10);
  expect((await bureau.put(`${pad}/termijn`, { termijn: langer, requestId: randomUUID() })).status).toBe(200);
  await traject.doe('consultatie.BUREAU_SLUIT', { reden: 'Wij weten genoeg.' });
  const [reactie] =
    (await bureau.get<{ rondes: { reacties: { id: string }[] }[] }>(pad)).body.rondes[0]?.reacties ?? [];
  const oordeel = { reactieId: reactie?.id, oordeel: 'deels' };
  expect((await bureau.put(`${pad}/oordelen`, { oordelen: [oordeel] })).body).toMatchObject({
    errors: [{ location: { pointer: '#/oordelen/0/reden' } }],
  });
  await bureau.put(`${pad}/oordelen`, { oordelen: [{ ...oordeel, reden: 'Wij noemen de grootste.' }] });
  expect((await versie('visie', 'vaststellen', '0.1')).body).toMatchObject({ nummer: '1.0' });
  await bevestig('consultatie');
  expect((await schol.get(eigen)).body).toMatchObject({ oordeel: 'deels', reden: 'Wij noemen de grootste.' });
});

it('houdt bijeenkomst 2 en legt de afspraken vast', async () => {
  const casus = { titel: 'De speeltuin', omschrijving: 'Buren bouwden hem zelf.' };
  const nieuw = await griffie.post<{ id: string }>(`${traject.pad}/casussen`, {
    ...casus,
    requestId: randomUUID(),
  });
  const beter = { ...casus, omschrijving: 'Buren bouwden hem samen.' };
  expect((await bureau.put(`${traject.pad}/casussen/${nieuw.body.id}`, beter)).body).toMatchObject(beter);
  await traject.naar(begin.bijeenkomst2, -20);
  await traject.inToestand('bijeenkomst2.uitgenodigd');
  await traject.naar(begin.bijeenkomst2, 1);
  await traject.inToestand('bijeenkomst2.verwerken');
  await wasErBij('bijeenkomst2', []);
  await maakGroepen('bijeenkomst2');
  for (const groep of ['raad', 'college-directie', 'ambtenaren'])
    expect((await versie(`ambities-${groep}`, 'concept', null, '# Wij zeggen vaker ja')).status).toBe(201);
  await bevestig('bijeenkomst2');
  await versie('ambities', 'vaststellen', null, '# Binnen een week antwoord');
  await traject.doe('afspraken.BUREAU_DEELT_AMBITIES');
  const link = await traject.alsOntvanger('verzoek-afspraken', GRIFFIER);
  const form = new FormData();
  form.set('soort', 'document');
  form.set('tekst', '# Afspraken');
  form.set('requestId', randomUUID());
  form.set('bestand', new Blob(['Elk kwartaal een initiatief.']), 'afspraken.txt');
  expect((await link.put(`${traject.pad}/afspraken`, form)).body).toMatchObject({
    soort: 'document',
    document: { bestand: { naam: 'afspraken.txt' } },
  });
  expect((await link.get<string>(`${traject.pad}/documenten/afspraken/versies/1.0/bestand`)).body).toBe(
    'Elk kwartaal een initiatief.',
  );
  griffie = await traject.alsOntvanger('bevestigingsverzoek', GRIFFIER, (bevestigd += 1));
  await traject.doe('afspraken.GRIFFIE_BEVESTIGT', {}, griffie);
});

it('houdt de training en is klaar', async () => {
  for (const deel of ['dagdeel1', 'dagdeel2'] as const)
    expect((await bureau.put(`${traject.pad}/bijeenkomsten/${deel}`, planning(deel))).status).toBe(200);
  const ontheffing = `${traject.pad}/deelnemers/${mensen['Slufter']}/ontheffing`;
  expect((await bureau.put(ontheffing, { reden: 'Was ziek.' })).body).toMatchObject({
    ontheffing: 'Was ziek.',
  });
  expect((await bureau.delete(ontheffing)).status).toBe(204);
  const { body } = await bureau.get<{ mensen: { naam: string; mag: boolean }[] }>(`${traject.pad}/training`);
  expect(body.mensen.filter(({ mag }) => mag).map(({ naam }) => naam)).toEqual(['G. Terpstra', 'M. Duin']);
  await traject.doe('training.BUREAU_NODIGT_UIT');
  await traject.naar(begin.dagdeel2, 1);
  for (const deel of ['dagdeel1', 'dagdeel2'] as const) await wasErBij(deel, [], ['Terpstra', 'Duin']);
  await bevestig('training');
  expect(await traject.stand()).toMatchObject({
    status: 'afgerond',
    fase: { id: 'afgerond' },
    acceptedEvents: [],
  });
  expect(await traject.stuur('PAUZEER', { reden: 'Te laat' })).toMatchObject({
    status: 409,
    body: { code: 'finished' },
  });
});

it('laat achteraf alles lezen', async () => {
  const log = await bureau.get<{ meer: boolean; resultaten: { wat: string }[] }>(
    `${traject.pad}/gebeurtenissen?paginaGrootte=5`,
  );
  expect([log.body.resultaten.length, log.body.meer]).toEqual([5, true]);
  const post = await bureau.get<{ aantal: number; resultaten: { id: string }[] }>(
    `${traject.pad}/berichten?sjabloon=uitnodiging`,
  );
  expect(post.body.aantal).toBe(8);
  const bericht = await bureau.get<{ html: string }>(`/berichten/${post.body.resultaten[0]?.id}`);
  expect(bericht.body.html).not.toMatch(/\/[gr]\/[A-Za-z0-9_-]{43}/);
  expect((await bureau.post(`/berichten/${post.body.resultaten[0]?.id}/verzendingen`)).body).toMatchObject({
    code: 'conflict',
  });
  expect(
    (await bureau.get(`${traject.pad}/berichten/voorbeeld?sjabloon=uitnodiging&onderdeel=bijeenkomst1`)).body,
  ).toMatchObject({ titel: 'Uitnodiging' });
  const onder =
    'taken?status=gedaan bijeenkomsten bijeenkomsten/bijeenkomst1 documenten/visie documenten/visie/versies';
  for (const pad of `${onder} consultaties instellingen afspraken`.split(' '))
    expect([pad, (await bureau.get(`${traject.pad}/${pad}`)).status]).toEqual([pad, 200]);
  const los =
    '/programmas /programmas/ovkk /programmas/ovkk/instellingen /gemeenten/GM0448 /medewerkers /taken';
  for (const pad of `${los} /trajecten?stand=afgerond`.split(' '))
    expect([pad, (await bureau.get(pad)).status]).toEqual([pad, 200]);
});
