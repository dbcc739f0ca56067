import { createHash, randomUUID } from 'node:crypto';
import { BewaarVersie, Deelnemers, SchrijfIn, WijzigTeam } from '#case-management';
import { ConsultatieModule, ReadConsultatie, VerzendConsultatie, ZetConsultatieKlaar } from '#consultatie';
import { GeefLinkUit, IdentityModule } from '#identity';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { docxMetAfbeelding } from '../support/docx-afbeelding.ts';
import { PNG, maakDocx } from '../support/maak-docx.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { NoPostModule } from '../support/no-post.ts';
import { BEGELEIDER_IDS, MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

const SHA = createHash('sha256').update(PNG).digest('hex');
const REGELS = ['# Onze visie', 'Inwoners praten eerder mee.'];

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let cookie: string;
let api: ApiClient;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [NoPostModule, IdentityModule, ConsultatieModule]);
  cookie = await app.login(MANAGER_ID);
  traject = await Gemeentetraject.begin(world, 'GM0180');
  api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

const haal = (pad: string, wie = cookie): Promise<Response> =>
  fetch(`${app.url}${pad}`, { headers: { cookie: wie }, redirect: 'manual' });
const html = async (pad: string, wie = cookie): Promise<string> => (await haal(pad, wie)).text();
const stuur = (pad: string, velden: Record<string, string>, bestand?: Uint8Array): Promise<Response> => {
  const body = new FormData();
  for (const [naam, waarde] of Object.entries({ requestId: randomUUID(), verwachtNummer: '', ...velden }))
    body.set(naam, waarde);
  if (bestand) body.set('bestand', new Blob([new Uint8Array(bestand)]), 'visie.docx');
  return fetch(`${app.url}${pad}`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
};
const pad = (soort: string, van = traject): string => `/trajecten/${van.id}/documenten/${soort}`;
const link = async (doel: 'griffie' | 'reactie', naam: string, van = traject): Promise<string> => {
  const aanvraag = { doel, trajectId: van.id, deelnemerId: van.idVan(naam), berichtId: null } as const;
  return world.get(GeefLinkUit).persoonlijk(aanvraag);
};

describe('een Word-bestand op de pagina', () => {
  it('wordt de tekst; wat binnenkwam is alleen te bewaren en nooit te openen', async () => {
    const bestand = docxMetAfbeelding(REGELS, 'Een gele vlek');
    const bewaard = await stuur(pad('visie'), { tekst: '' }, bestand);
    expect(bewaard.headers.get('location')).toBe(`${pad('visie')}?melding=versie-ingelezen`);
    const pagina = await html(pad('visie'));
    expect(pagina).toMatch(/<h2[^>]*>Onze visie<\/h2>/);
    expect(pagina).toContain(`src="${pad('visie')}/afbeeldingen/${SHA}"`);
    const download = await haal(`${pad('visie')}/0.1/bestand`);
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; filename="visie\.docx"/);
    expect(download.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await download.arrayBuffer()).equals(Buffer.from(bestand))).toBe(true);
  });

  it('dat wordt geweigerd, laat staan wat iemand schreef', async () => {
    const velden = {
      tekst: 'Mijn <b>eigen</b> tekst',
      toelichting: 'Mijn toelichting',
      verwachtNummer: '0.1',
    };
    const antwoord = await stuur(pad('visie'), velden, maakDocx({ macro: true }));
    const pagina = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(pagina).toContain('Mijn &lt;b&gt;eigen&lt;/b&gt; tekst');
    expect(pagina).toContain('value="Mijn toelichting"');
    expect(pagina).toContain('macro');
    expect(await html(pad('visie'))).not.toContain('Versie 0.2');
  });

  it('en een andere tekst samen: dan kiest de schrijver, en is niets weg', async () => {
    const velden = { tekst: 'Andere tekst', verwachtNummer: '0.1' };
    const vraag = await (await stuur(pad('visie'), velden, maakDocx(REGELS))).text();
    expect(vraag).toContain('Welke tekst krijgt deze versie?');
    expect(vraag).toContain('Andere tekst');
  });

  it('toont afbeeldingen alleen als afbeelding, en zonder dat er iets in kan gebeuren', async () => {
    const antwoord = await haal(`${pad('visie')}/afbeeldingen/${SHA}`);
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(antwoord.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await haal(`${pad('visie')}/afbeeldingen/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await haal(`${pad('caseblad')}/afbeeldingen/${SHA}`)).status).toBe(404);
    expect((await haal(`${pad('visie')}/afbeeldingen/${SHA}`, '')).headers.get('location')).toMatch(
      /^\/inloggen/,
    );
  });
});

describe('de editor', () => {
  const blokken = JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', attrs: { id: 'n1' }, content: [{ type: 'text', text: 'Van mij' }] }],
  });

  it('mag op zijn eigen pagina een script draaien, en nergens anders', async () => {
    const bewerken = await haal(`${pad('visie')}/bewerken`);
    expect(bewerken.headers.get('content-security-policy')).toContain("script-src 'self'");
    const [, script = ''] = /<script type="module" src="([^"]+)"/.exec(await bewerken.text()) ?? [];
    const geladen = await haal(script);
    expect(geladen.headers.get('content-type')).toContain('text/javascript');
    expect(geladen.headers.get('cache-control')).toContain('immutable');
    const lezen = await haal(pad('visie'));
    expect(lezen.headers.get('content-security-policy')).not.toContain('script-src');
    expect(await lezen.text()).not.toContain('<script');
  });

  it('houdt de tekst van allebei als een ander eerder bewaarde, en laat het verschil zien', async () => {
    await stuur(pad('caseblad'), { blokken });
    const ander = blokken.replace('Van mij', 'Van een ander');
    await stuur(pad('caseblad'), { blokken: ander, verwachtNummer: '0.1' });
    const botsing = await stuur(pad('caseblad'), {
      blokken: blokken.replace('Van mij', 'Van mij alleen'),
      verwachtNummer: '0.1',
      toelichting: 'Waarom',
    });
    const pagina = await botsing.text();
    expect(botsing.status).toBe(409);
    expect(botsing.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(pagina).toContain('Van mij alleen');
    expect(pagina).toContain('Van een ander');
    expect(pagina).toMatch(/<ins/);
    expect(pagina).toContain('name="verwachtNummer" value="0.2"');
    expect(pagina).toContain('value="Waarom"');
  });

  it('zegt het als wat hij stuurde niet te lezen is', async () => {
    for (const kapot of ['{', '{"type":"doc","content":[{"type":"script"}]}'])
      expect((await stuur(pad('caseblad'), { blokken: kapot, verwachtNummer: '0.2' })).status).toBe(422);
  });
});

describe('versies', () => {
  it('zijn voor bureau en griffie te vergelijken en te downloaden', async () => {
    await stuur(pad('presentatie'), { tekst: 'Een twee.' });
    await stuur(pad('presentatie'), { tekst: 'Een drie.', verwachtNummer: '0.1' });
    const griffie = `${await link('griffie', 'M. de Boer')}/documenten/presentatie`;
    for (const basis of [pad('presentatie'), griffie]) {
      expect(await html(`${basis}?versie=0.1`)).toContain('U leest versie 0.1');
      const verschil = await html(`${basis}/vergelijken?oud=0.1&nieuw=0.2`);
      expect(verschil).toMatch(/<del[^>]*>.*twee.*<\/del>/s);
      expect(verschil).toMatch(/<ins[^>]*>.*drie.*<\/ins>/s);
      expect((await haal(`${basis}/vergelijken?oud=0.1&nieuw=7.0`)).status).toBe(404);
      for (const formaat of ['docx', 'pdf', 'archief', 'html']) {
        const uit = await haal(`${basis}/0.2/als/${formaat}`);
        expect([formaat, uit.status, uit.headers.get('content-disposition')?.slice(0, 11)]).toEqual([
          formaat,
          200,
          'attachment;',
        ]);
      }
      expect((await haal(`${basis}/vergelijken/docx?oud=0.1&nieuw=0.2`)).status).toBe(200);
      expect((await haal(`${basis}/0.2/als/exe`)).status).toBe(404);
    }
    expect((await haal(`${await link('reactie', 'K. Visser')}/documenten/presentatie/0.2/pdf`)).status).toBe(
      404,
    );
  });

  it('leest wie gevraagd is te reageren pas als zij zijn gestuurd', async () => {
    const ver = await (await Gemeentetraject.begin(world, 'GM0193')).naarConsultatie('K. Visser');
    const inhoud = Buffer.from(docxMetAfbeelding(REGELS, 'Een gele vlek'));
    await world.get(BewaarVersie).execute({
      trajectId: ver.id,
      soort: 'visie',
      bestand: { naam: 'visie.docx', inhoud },
      hoe: 'concept',
      verwachtNummer: '0.1',
      actor: MANAGER,
    });
    const eigen = `${await link('reactie', 'K. Visser', ver)}/documenten/visie`;
    expect((await haal(`${eigen}/0.2/docx`)).status).toBe(404);
    const door = { trajectId: ver.id, vorm: TUSSENTIJDS, actor: MANAGER };
    const { voorstel } = (await world.get(ReadConsultatie).execute(ver.id, TUSSENTIJDS)) ?? {};
    const termijn = voorstel?.termijn ?? '';
    await world.get(ZetConsultatieKlaar).execute({ ...door, ontvangers: [], termijn });
    const verzonden = await world.get(VerzendConsultatie).execute({ ...door, requestId: randomUUID() });
    expect(verzonden).toMatchObject({ ok: true });
    expect((await haal(`${eigen}/0.2/docx`)).status).toBe(200);
    const nietGevraagd = `${await link('reactie', 'T. Dekker', ver)}/documenten/visie`;
    for (const wat of ['0.2/docx', `afbeeldingen/${SHA}`])
      expect((await haal(`${nietGevraagd}/${wat}`)).status).toBe(404);
    expect((await haal(`${eigen}/afbeeldingen/${SHA}`)).headers.get('content-type')).toBe('image/png');
  });
});

describe('een besloten document', () => {
  it('geeft ook zijn afbeeldingen, bestanden en sjabloon alleen aan wie het mag lezen', async () => {
    const [gemeente] = await world.database.query<{ code: string }>(`SELECT code FROM gemeente LIMIT 1`);
    const client = {
      soort: 'persoon',
      naam: 'Yara de Wit',
      email: 'y@eigen.example',
      gemeenteCode: gemeente?.code ?? '',
    } as const;
    const wie = { programma: 'burgemeester', client, programmamanagerId: MANAGER_ID, actor: MANAGER };
    const begonnen = await world.get(SchrijfIn).execute({ ...wie, requestId: randomUUID() });
    if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
    const { trajectId } = begonnen;
    const [begeleiderId = ''] = BEGELEIDER_IDS;
    await world.get(WijzigTeam).execute({
      trajectId,
      programmamanager: MANAGER_ID,
      procesbegeleider: [begeleiderId],
      presentator: [],
      trainer: [],
      actor: MANAGER,
    });
    const inhoud = Buffer.from(docxMetAfbeelding(['Geheim.'], 'Een gele vlek'));
    await world.get(BewaarVersie).execute({
      trajectId,
      soort: 'notities',
      bestand: { naam: 'notities.docx', inhoud },
      hoe: 'concept',
      verwachtNummer: null,
      actor: { kind: 'medewerker', id: begeleiderId, name: 'B', roles: ['procesbegeleider'] },
    });
    const begeleider = await app.login(begeleiderId);
    const basis = `/trajecten/${trajectId}/documenten/notities`;
    const paden = [
      `afbeeldingen/${SHA}`,
      '0.1/bestand',
      '0.1/als/pdf',
      'vergelijken?oud=0.1&nieuw=0.1',
      'sjabloon',
    ];
    for (const onder of paden) {
      expect([onder, (await haal(`${basis}/${onder}`)).status]).toEqual([onder, 403]);
      expect([onder, (await haal(`${basis}/${onder}`, begeleider)).status]).toEqual([onder, 200]);
    }
    const v1 = `/trajecten/${trajectId}/documenten/notities`;
    for (const onder of ['versies/0.1/als/docx', 'vergelijking?oud=0.1&nieuw=0.1', 'sjabloon'])
      expect((await api.get(`${v1}/${onder}`)).status).toBe(403);
    const [burgemeester] = await world.get(Deelnemers).alle(trajectId);
    const eigen = {
      doel: 'griffie',
      trajectId,
      deelnemerId: burgemeester?.id ?? '',
      berichtId: null,
    } as const;
    const zelf = `${await world.get(GeefLinkUit).persoonlijk(eigen)}/documenten/notities`;
    expect((await haal(`${zelf}/afbeeldingen/${SHA}`)).status).toBe(200);
    expect((await haal(`${zelf}/0.1/als/docx`)).status).toBe(200);
  });
});

describe('de API', () => {
  it('leest een Word-bestand in, vergelijkt en geeft alles als bestand terug', async () => {
    const basis = `/trajecten/${traject.id}/documenten/ambities`;
    const form = new FormData();
    form.set('hoe', 'concept');
    form.set('verwachtNummer', '');
    form.set('bestand', new Blob([new Uint8Array(maakDocx(REGELS))]), 'ambities.docx');
    expect(await api.post(`${basis}/versies`, form)).toMatchObject({
      status: 201,
      body: {
        tekst: '# Onze visie\n\nInwoners praten eerder mee.',
        herkomst: { hoe: 'bestand', bestand: 'ambities.docx', meldingen: [] },
      },
    });
    const tekst = '# Onze visie\n\nInwoners praten altijd mee.';
    await api.post(`${basis}/versies`, { hoe: 'concept', verwachtNummer: '0.1', tekst });
    const verschil = await api.get<{ samenvatting: object; verschillen: { soort: string }[] }>(
      `${basis}/vergelijking?oud=0.1&nieuw=0.2`,
    );
    expect(verschil.body.samenvatting).toMatchObject({ gewijzigd: 1, woordenErbij: 1, woordenEraf: 1 });
    expect(verschil.body.verschillen.map(({ soort }) => soort)).toEqual(['gelijk', 'gewijzigd']);
    for (const onder of ['docx', 'pdf', 'archief', 'html'])
      expect((await api.get(`${basis}/versies/0.2/als/${onder}`)).status).toBe(200);
    expect((await api.get(`${basis}/versies/0.2/als/exe`)).status).toBe(404);
    expect((await api.get(`${basis}/vergelijking/docx?oud=0.1&nieuw=0.2`)).status).toBe(200);
    expect((await api.get(`${basis}/vergelijking?oud=0.1&nieuw=3.0`)).status).toBe(404);
    expect(await api.get(`${basis}/sjabloon`)).toMatchObject({
      body: { tekst: expect.stringContaining('# Ambities') as string, onbekend: ['datum bijeenkomst 2'] },
    });
    const kapot = new FormData();
    kapot.set('hoe', 'concept');
    kapot.set('verwachtNummer', '0.2');
    kapot.set('bestand', new Blob([new Uint8Array(maakDocx({ macro: true }))]), 'a.docx');
    expect(await api.post(`${basis}/versies`, kapot)).toMatchObject({ status: 400 });
  });
});
