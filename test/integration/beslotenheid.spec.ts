import { randomUUID } from 'node:crypto';
import {
  BewaarDeelnemer,
  BewaarVersie,
  Deelnemers,
  DownloadBestand,
  ReadGegevens,
  ReadVersie,
  SchrijfIn,
  StuurGebeurtenis,
  Taken,
  VoegDeelnemersToe,
  VulGegevensIn,
  WijzigTeam,
} from '#case-management';
import { GeefLinkUit, IdentityModule } from '#identity';
import type { Actor } from '#workflow-engine';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { NoPostModule } from '../support/no-post.ts';
import { BEGELEIDER_IDS, MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** What two people said to each other: it may stand nowhere but where they read it. */
const GEHEIM = 'Ik twijfel over de wethouder van vorig jaar.';
const VRAAG = 'Hoe ga ik om met ondermijning in de straat?';
const ZIN = 'Alleen de burgemeester en de procesbegeleider van dit traject kunnen dit lezen.';

let app: TestApp;
let world: CaseWorld;
let trajectId: string;
let burgemeester: Actor;
const [BEGELEIDER_ID = '', ANDER_ID = ''] = BEGELEIDER_IDS;
const begeleider = (id: string): Actor => ({
  kind: 'medewerker',
  id,
  name: 'Begeleider',
  roles: ['procesbegeleider'],
});
const SLEUTEL: Actor = { kind: 'api-key', id: 'k', name: 'API', roles: ['procesbegeleider', 'burgemeester'] };

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [NoPostModule, IdentityModule]);
  const [gemeente] = await world.database.query<{ code: string }>(
    `SELECT code FROM gemeente ORDER BY naam LIMIT 1`,
  );
  const client = {
    soort: 'persoon',
    naam: 'Yara de Wit',
    email: 'burgemeester@eigen.example',
    gemeenteCode: gemeente?.code ?? '',
  } as const;
  const wie = { programma: 'burgemeester', client, programmamanagerId: MANAGER_ID, actor: MANAGER };
  const begonnen = await world.get(SchrijfIn).execute({ ...wie, requestId: randomUUID() });
  if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
  ({ trajectId } = begonnen);
  await world.get(WijzigTeam).execute({
    trajectId,
    programmamanager: MANAGER_ID,
    procesbegeleider: [BEGELEIDER_ID],
    presentator: [],
    trainer: [],
    actor: MANAGER,
  });
  const secretariaat = { naam: 'S. Ekretaris', rol: 'secretariaat', email: 's.e@eigen.example' };
  await world.get(BewaarDeelnemer).execute({ trajectId, ...secretariaat, actor: MANAGER });
  const mensen = await world.get(Deelnemers).alle(trajectId);
  const id = mensen.find(({ rol }) => rol === 'burgemeester')?.id ?? '';
  burgemeester = { kind: 'deelnemer', id, name: 'Yara de Wit', roles: ['burgemeester'] };
  const bewaard = await world.get(BewaarVersie).execute({
    trajectId,
    soort: 'notities',
    tekst: GEHEIM,
    bestand: { naam: 'notities.pdf', inhoud: Buffer.from(`%PDF-1.7 ${GEHEIM}`) },
    toelichting: GEHEIM,
    hoe: 'concept',
    verwachtNummer: null,
    actor: begeleider(BEGELEIDER_ID),
  });
  if (!bewaard.ok) throw new Error(JSON.stringify(bewaard.refusal));
});
afterAll(async () => {
  await world.close();
  await app.stop();
});

const lees = (actor: Actor) => world.get(ReadVersie).execute(trajectId, 'notities', actor);
const haal = (actor: Actor) => world.get(DownloadBestand).execute(trajectId, 'notities', '0.1', actor);
const gegevens = async (actor: Actor, naam = 'eigenVragen') =>
  (await world.get(ReadGegevens).execute(trajectId, actor))?.find((veld) => veld.naam === naam);
const vulIn = (waarden: Record<string, string>, actor: Actor, gezien?: Record<string, string>) =>
  world.get(VulGegevensIn).execute({ trajectId, waarden, gezien, actor });
const metCookie = async (cookie: string, pad: string, body?: URLSearchParams) => {
  const answer = await fetch(`${app.url}${pad}`, {
    headers: { cookie, ...(body && { 'sec-fetch-site': 'same-origin' }) },
    ...(body && { method: 'POST', body, redirect: 'manual' }),
  });
  return { status: answer.status, text: await answer.text() };
};
const bezoek = async (medewerkerId: string, pad: string, body?: URLSearchParams) =>
  metCookie(await app.login(medewerkerId), `/trajecten/${trajectId}/${pad}`, body);

describe('een document voor enkele rollen', () => {
  it('lezen alleen zij die deze rol in dit traject hebben', async () => {
    for (const actor of [begeleider(BEGELEIDER_ID), burgemeester]) {
      expect(JSON.stringify(await lees(actor))).toContain(GEHEIM);
      expect(await haal(actor)).toMatchObject({ ok: true });
    }
  });

  it('is er voor alle anderen wel, maar zonder inhoud en met de zin waarom', async () => {
    const anderen: Actor[] = [
      MANAGER,
      begeleider(ANDER_ID),
      SLEUTEL,
      { ...burgemeester, id: randomUUID() },
      { kind: 'systeem', id: 'systeem', name: 'Gangmaker', roles: ['systeem'] },
    ];
    for (const actor of anderen) {
      const beeld = await lees(actor);
      expect(beeld).toMatchObject({ versie: null, versies: [{ nummer: '0.1', bestand: null }] });
      expect(beeld?.besloten).toContain(ZIN);
      expect(JSON.stringify(beeld)).not.toContain(GEHEIM);
      expect(await haal(actor)).toMatchObject({ ok: false, refusal: { code: 'confidential' } });
    }
  });

  it('schrijft ook niemand anders: ook niet over een versie heen die hij niet ziet', async () => {
    const versie = { trajectId, soort: 'notities', tekst: 'Nieuw', hoe: 'concept', actor: MANAGER } as const;
    expect(await world.get(BewaarVersie).execute({ ...versie, verwachtNummer: '0.1' })).toMatchObject({
      refusal: { code: 'confidential' },
    });
  });

  it('blijft op de pagina’s van het bureau dicht voor wie er niet bij hoort', async () => {
    for (const [wie, pad] of [
      [MANAGER_ID, 'documenten'],
      [MANAGER_ID, 'documenten/notities'],
      [MANAGER_ID, 'documenten/notities?versie=0.1'],
      [ANDER_ID, 'documenten/notities'],
      [MANAGER_ID, ''],
      [MANAGER_ID, 'logboek'],
    ] as const) {
      const { status, text } = await bezoek(wie, pad);
      expect([pad, status]).toEqual([pad, 200]);
      expect(text).not.toContain(GEHEIM);
    }
    expect((await bezoek(MANAGER_ID, 'documenten/notities')).text).toContain(ZIN);
    for (const pad of ['bewerken', 'vaststellen', '0.1/bestand'])
      expect((await bezoek(MANAGER_ID, `documenten/notities/${pad}`)).status).toBe(403);
    expect((await bezoek(BEGELEIDER_ID, 'documenten/notities')).text).toContain(GEHEIM);
    expect((await bezoek(BEGELEIDER_ID, 'documenten/notities/0.1/bestand')).text).toContain(GEHEIM);
  });

  it('blijft in de API dicht voor elke sleutel', async () => {
    const api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'procesbegeleider'));
    const pad = `/trajecten/${trajectId}/documenten`;
    const een = await api.get<{ besloten: string; laatste: unknown }>(`${pad}/notities`);
    expect(een.body.besloten).toContain(ZIN);
    expect(een.body.laatste).toBeNull();
    const versie = await api.get<{ detail: string }>(`${pad}/notities/versies/0.1`);
    expect([versie.status, versie.body.detail.includes(ZIN)]).toEqual([403, true]);
    expect((await api.get(`${pad}/notities/versies/0.1/bestand`)).status).toBe(403);
    for (const lijst of [pad, `${pad}/notities/versies`])
      expect(JSON.stringify((await api.get(lijst)).body)).not.toContain(GEHEIM);
  });

  it('opent de eigen link van de burgemeester, en die van het secretariaat niet', async () => {
    const open = async (rol: string) => {
      const mensen = await world.get(Deelnemers).alle(trajectId);
      const deelnemerId = mensen.find((een) => een.rol === rol)?.id ?? '';
      const link = { doel: 'griffie', trajectId, deelnemerId, berichtId: null } as const;
      const answer = await fetch(
        `${app.url}${await world.get(GeefLinkUit).persoonlijk(link)}/documenten/notities`,
      );
      return { status: answer.status, text: await answer.text() };
    };
    expect((await open('burgemeester')).text).toContain(GEHEIM);
    const dicht = await open('secretariaat');
    expect(dicht.status).toBeGreaterThanOrEqual(400);
    expect(dicht.text).not.toContain(GEHEIM);
  });
});

describe('wie er meedoet', () => {
  it('is één burgemeester: niemand komt erbij die dan alles leest en over deelname besluit', async () => {
    const bewaar = (over: object) =>
      world.get(BewaarDeelnemer).execute({
        trajectId,
        naam: 'N. Ieuwsgierig',
        email: 'n.ieuwsgierig@bureau.example',
        rol: 'burgemeester',
        actor: MANAGER,
        ...over,
      });
    const geweigerd = { ok: false, refusal: { code: 'invalid', faults: [{ field: 'rol' }] } };
    expect(await bewaar({})).toMatchObject(geweigerd);
    const mensen = await world.get(Deelnemers).alle(trajectId);
    const secretariaat = mensen.find(({ rol }) => rol === 'secretariaat');
    expect(await bewaar({ deelnemerId: secretariaat?.id })).toMatchObject(geweigerd);
    const tekst = 'N. Ieuwsgierig;n.ieuwsgierig@bureau.example;burgemeester';
    expect(await world.get(VoegDeelnemersToe).execute({ trajectId, tekst, actor: MANAGER })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    // Correcting the one who is there stays possible.
    const zelf = { deelnemerId: burgemeester.id, naam: 'Yara de Wit', email: 'burgemeester@eigen.example' };
    expect(await bewaar(zelf)).toMatchObject({ ok: true });
  });
});

describe('een gegeven voor enkele rollen', () => {
  it('vult de burgemeester zelf in; de rest van het bureau ziet alleen dat het er is', async () => {
    expect(await gegevens(burgemeester)).toMatchObject({ waarde: '', magLezen: true, isIngevuld: false });
    expect(await vulIn({ eigenVragen: VRAAG }, MANAGER)).toMatchObject({
      refusal: { code: 'confidential' },
    });
    expect(await vulIn({ eigenVragen: VRAAG }, SLEUTEL)).toMatchObject({ refusal: { code: 'confidential' } });
    expect(await vulIn({ eigenVragen: ` ${VRAAG} ` }, burgemeester)).toEqual({ ok: true, gewijzigd: 1 });
    expect(await vulIn({ eigenVragen: VRAAG }, burgemeester)).toEqual({ ok: true, gewijzigd: 0 });
    for (const actor of [burgemeester, begeleider(BEGELEIDER_ID)])
      expect(await gegevens(actor)).toMatchObject({ waarde: VRAAG, zichtbaar: VRAAG });
    for (const actor of [MANAGER, begeleider(ANDER_ID), SLEUTEL]) {
      const veld = await gegevens(actor);
      expect(veld).toMatchObject({ waarde: '', zichtbaar: '', isIngevuld: true, magLezen: false });
      expect(JSON.stringify(veld)).not.toContain(VRAAG);
    }
  });

  it('is voor iemand van buiten alleen wat bij de eigen rol hoort', async () => {
    expect(await vulIn({ prijs: '1' }, burgemeester)).toEqual({ ok: false, refusal: { code: 'not-found' } });
    expect(await vulIn({ bestaatNiet: 'x' }, MANAGER)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await vulIn({ prijs: 'veel' }, MANAGER)).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'prijs' }] },
    });
  });

  it('staat op de pagina en in de API met de anderen, met zijn zin', async () => {
    const { text } = await bezoek(MANAGER_ID, 'gegevens');
    expect(text).toContain('Afgesproken prijs');
    expect(text).toContain(ZIN);
    expect(text).not.toContain(VRAAG);
    const form = new URLSearchParams({ requestId: randomUUID(), prijs: '1.995,00', 'gezien-prijs': '' });
    expect((await bezoek(MANAGER_ID, 'gegevens', form)).status).toBe(303);
    expect(await gegevens(MANAGER, 'prijs')).toMatchObject({ waarde: '1995.00' });
    const stiekem = new URLSearchParams({ requestId: randomUUID(), eigenVragen: 'x' });
    expect((await bezoek(MANAGER_ID, 'gegevens', stiekem)).status).toBe(403);
    const api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
    const pad = `/trajecten/${trajectId}/gegevens`;
    expect(JSON.stringify((await api.get(pad)).body)).not.toContain(VRAAG);
    const gezet = await api.put<{ gegevens: { naam: string; waarde: string | null }[] }>(pad, {
      waarden: { prijs: '2000' },
    });
    expect(gezet.body.gegevens.find(({ naam }) => naam === 'prijs')?.waarde).toBe('2000.00');
    expect((await api.put(pad, { waarden: { eigenVragen: 'x' } })).status).toBe(403);
  });

  it('schrijft niet over wat iemand anders ondertussen invulde', async () => {
    expect(await vulIn({ prijs: '2.100' }, MANAGER, { prijs: '1995.00' })).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('Afgesproken prijs') },
    });
    // Nothing was changed in this form, so nothing is written.
    expect(await vulIn({ prijs: '1995,00' }, MANAGER, { prijs: '1995.00' })).toEqual({
      ok: true,
      gewijzigd: 0,
    });
    expect(await vulIn({ prijs: '' }, MANAGER, { prijs: '2000.00' })).toEqual({ ok: true, gewijzigd: 1 });
    expect(await gegevens(MANAGER, 'prijs')).toMatchObject({ isIngevuld: false });
  });
});

describe('wat blijft bewaard', () => {
  it('noemt nergens wat besloten is, behalve bij het document en het gegeven zelf', async () => {
    const requestId = randomUUID();
    const gepauzeerd = await world
      .get(StuurGebeurtenis)
      .execute({ trajectId, type: 'PAUZEER', velden: { reden: 'Zomer' }, actor: MANAGER, requestId });
    expect(gepauzeerd).toMatchObject({ ok: true });
    const tabellen = await world.database.query<{ naam: string }>(
      `SELECT table_schema || '.' || table_name AS naam FROM information_schema.tables
       WHERE table_schema IN ('public', 'pgboss') AND table_type = 'BASE TABLE'`,
    );
    const lek: string[] = [];
    for (const { naam } of tabellen) {
      const [rij] = await world.database.query<{ alles: string | null }>(
        `SELECT string_agg(t::text, ' ') AS alles FROM ${naam} t`,
      );
      if ([GEHEIM, VRAAG].some((tekst) => rij?.alles?.includes(tekst))) lek.push(naam);
    }
    expect(lek.sort()).toEqual(['public.document_versie', 'public.traject_gegeven']);
    const [log] = await world.database.query<{ gegevens: Record<string, string> }>(
      `SELECT facts->'gegevens' AS gegevens FROM transition_log WHERE instance_id = $1 ORDER BY seq DESC LIMIT 1`,
      [trajectId],
    );
    expect(log?.gegevens).toEqual({ eigenVragen: 'ingevuld' });
    expect((await world.get(Taken).read({ trajectId })).map(({ code }) => code)).not.toContain(
      'moment1.vragen',
    );
  });
});
