import { createHash, randomUUID } from 'node:crypto';
import { ConsultatieModule, VerzendConsultatie, ZetConsultatieKlaar } from '#consultatie';
import { datumVan, plusDagen } from '#domain';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [ConsultatieModule]);
  cookie = await app.login(MANAGER_ID);
  traject = await (await Gemeentetraject.begin(world, 'GM0180')).naarConsultatie('K. Visser', 'T. Dekker');
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

interface Antwoord {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}
const answered = async (response: Response): Promise<Antwoord> => ({
  status: response.status,
  html: await response.text(),
  headers: response.headers,
});
const get = async (path: string): Promise<Antwoord> =>
  answered(await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' }));
const post = async (path: string, fields: Record<string, string> | FormData): Promise<Antwoord> => {
  const body =
    fields instanceof FormData ? fields : new URLSearchParams({ requestId: randomUUID(), ...fields });
  return answered(
    await fetch(`${app.url}${path}`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' }),
  );
};
/** A personal link, as a mail would have brought it. */
const linkVoor = async (naam: string, van: Gemeentetraject = traject): Promise<string> => {
  const token = randomUUID().replaceAll('-', '').padEnd(43, 'x');
  const hash = createHash('sha256').update(token).digest();
  await app.pool.query(
    `INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, gemaakt_op, verloopt_op)
     VALUES (gen_random_uuid(), $1, 'reactie', $2, $3, engine_now(), engine_now() + interval '99 days')`,
    [hash, van.id, van.idVan(naam)],
  );
  return `/r/${token}`;
};
const pad = (onder: string, van: Gemeentetraject = traject): string => `/trajecten/${van.id}/${onder}`;

describe('documenten', () => {
  it('laat elke soort zien, en bewaart een nieuwe versie', async () => {
    const { html } = await get(pad('documenten'));
    expect(html).toContain('OverheidsParticipatie-visie');
    expect(html).toContain('Concept 0.1');
    const saved = await post(pad('documenten/caseblad'), { tekst: '# Het plein', verwachtNummer: '' });
    expect([saved.status, saved.headers.get('location')]).toEqual([
      303,
      `${pad('documenten/caseblad')}?melding=versie-bewaard`,
    ]);
    expect((await get(pad('documenten/caseblad'))).html).toMatch(/<h2[^>]*>Het plein<\/h2>/);
    expect((await get(pad('documenten/geheim'))).status).toBe(404);
  });

  it('houdt vast wat iemand schreef als een ander hem voor was', async () => {
    await post(pad('documenten/presentatie'), { tekst: 'Van de een', verwachtNummer: '' });
    const botsing = await post(pad('documenten/presentatie'), {
      tekst: 'Van <b>de ander</b>',
      verwachtNummer: '',
    });
    expect(botsing.status).toBe(409);
    expect(botsing.html).toContain('Van &lt;b&gt;de ander&lt;/b&gt;');
    expect(botsing.html).toContain('Van de een');
    expect(botsing.html).toContain('name="verwachtNummer" value="0.1"');
  });

  it('bewaart een bestand en geeft het alleen als download', async () => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ requestId: randomUUID(), tekst: '', verwachtNummer: '' }))
      form.append(name, value);
    form.append('bestand', new Blob(['%PDF-1.7 x']), 'uitslag.pdf');
    expect((await post(pad('documenten/groepsresultaat-1'), form)).status).toBe(303);
    const file = await get(pad('documenten/groepsresultaat-1/0.1/bestand'));
    expect(file.headers.get('content-disposition')).toContain('attachment; filename="uitslag.pdf"');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    form.set('bestand', new Blob([new Uint8Array([0x4d, 0x5a, 0, 0])]), 'uitslag.pdf');
    form.set('verwachtNummer', '0.1');
    const fout = await post(pad('documenten/groepsresultaat-1'), form);
    expect([fout.status, fout.html.includes('Dit soort bestand kan niet')]).toEqual([422, true]);
  });

  it('maakt lijsten om af te drukken en voor Excel', async () => {
    expect((await get(pad('documenten/lijsten/aanwezigheid/bijeenkomst1'))).html).toContain('K. Visser');
    const csv = await get(pad('documenten/lijsten/deelnemers.csv'));
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.html).toContain('"M. de Boer";"griffier"');
    expect((await get(pad('documenten/lijsten/aanwezigheid/dagdeel1'))).html).toContain(
      'heeft nog geen datum',
    );
  });
});

describe('consultatie', () => {
  it('gaat in stappen: klaarzetten, bekijken, versturen', async () => {
    expect((await get(pad('consultatie'))).html).toContain('Was er niet bij: krijgt het altijd.');
    const termijn = datumVan(plusDagen(new Date().toISOString(), 30));
    const fout = await post(pad('consultatie/klaarzetten'), {
      termijn: '2020-01-01',
      doelgroepen: 'college',
    });
    expect(fout.status).toBe(422);
    expect(fout.html).toContain('Deze dag is al geweest');
    const klaar = await post(pad('consultatie/klaarzetten'), { termijn, doelgroepen: 'college' });
    expect(klaar.headers.get('location')).toBe(pad('consultatie/versturen'));
    const voorbeeld = await get(pad('consultatie/versturen'));
    expect(voorbeeld.html).toContain('w.smit@staphorst.example');
    expect(voorbeeld.html).toContain('Verstuur aan 3 mensen');
    expect((await get(pad('consultatie'))).html).toContain('Staat klaar');
    expect((await post(pad('consultatie/versturen'), {})).status).toBe(303);
    expect((await get(pad('consultatie'))).html).toContain('0 van 3');
    expect((await get(pad('consultatie/versturen'))).status).toBe(303);
  });

  it('vraagt een deelnemer om een reactie, die kan worden gewijzigd', async () => {
    const link = await linkVoor('K. Visser');
    expect((await get(link)).html).toContain('Inwoners praten eerder mee.');
    expect((await post(`${link}/reactie`, { tekst: ' ' })).status).toBe(422);
    const requestId = randomUUID();
    const eerste = await post(`${link}/reactie`, { tekst: 'Denk aan <script>', requestId });
    expect(eerste.headers.get('location')).toContain('melding=reactie-ontvangen');
    expect((await post(`${link}/reactie`, { tekst: 'Denk aan <script>', requestId })).status).toBe(303);
    const weer = await get(link);
    expect(weer.html).toContain('Wij hebben uw reactie');
    expect(weer.html).toContain('Denk aan &lt;script&gt;');
    expect(
      (await post(`${link}/reactie`, { tekst: 'Denk aan de kernen' })).headers.get('location'),
    ).toContain('reactie-gewijzigd');
    expect((await get(pad('consultatie'))).html).toContain('1 van 3');
  });

  it('laat wie niet is gevraagd, en wie bij een ander traject hoort, niets zien', async () => {
    const niet = await get(await linkVoor('J. Bakker'));
    expect([niet.status, niet.html.includes('Inwoners praten')]).toEqual([404, false]);
    const ander = await (await Gemeentetraject.begin(world, 'GM0193')).naarConsultatie('K. Visser');
    const vreemd = await get(await linkVoor('K. Visser', ander));
    expect([vreemd.status, vreemd.html.includes('Inwoners praten')]).toEqual([404, false]);
    expect((await post(`${await linkVoor('J. Bakker')}/reactie`, { tekst: 'Ik ook' })).status).toBe(404);
    expect((await get(`/r/${'n'.repeat(43)}`)).status).toBe(404);
  });

  it('sluit met een reden, en weigert daarna vriendelijk met de tekst erbij', async () => {
    expect((await post(pad('consultatie/sluiten'), { reden: ' ' })).html).toContain('Schrijf op waarom.');
    expect((await post(pad('consultatie/sluiten'), { reden: 'Iedereen is gesproken' })).status).toBe(303);
    const laat = await post(`${await linkVoor('T. Dekker')}/reactie`, { tekst: 'Mijn lange verhaal' });
    expect(laat.status).toBe(409);
    expect(laat.html).toContain('Mijn lange verhaal');
    expect(laat.html).toContain('De termijn is voorbij');
  });

  it('vraagt bij niet een reden en laat zien wat er nog ontbreekt', async () => {
    const { rows } = await app.pool.query<{ id: string }>(`SELECT id FROM reactie`);
    const id = rows[0]?.id ?? '';
    const oordeel = (reden: string) =>
      post(pad('consultatie/reacties'), {
        [`oordeel-${id}`]: 'niet',
        [`reden-${id}`]: reden,
        [`bezwaar-${id}`]: 'ja',
      });
    const fout = await oordeel('');
    expect([fout.status, fout.html.includes('Schrijf waarom')]).toEqual([422, true]);
    expect((await oordeel('Dat hoort in de begroting.')).headers.get('location')).toContain(
      'oordelen-bewaard',
    );
    const { html } = await get(pad('consultatie'));
    expect(html).toContain('De visie is vastgesteld (versie 1.0).');
    expect(html).toContain('Begin een extra ronde');
    expect((await post(pad('consultatie/extra-ronde'), { reden: 'Eerst praten' })).status).toBe(303);
    expect((await get(pad('consultatie'))).html).toContain('Ronde 2 klaarzetten');
  });

  it('is niet aan iedereen van het bureau om te versturen', async () => {
    const begeleider = await app.addMedewerker('Bo Begeleider', 'procesbegeleider');
    const headers = { cookie: await app.login(begeleider) };
    const body = new URLSearchParams({ requestId: randomUUID() });
    const url = `${app.url}${pad('consultatie/versturen')}`;
    expect((await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })).status).toBe(403);
  });
});

describe('een traject dat stilligt', () => {
  it('zegt dat tegen wie wil reageren', async () => {
    const ander = await (await Gemeentetraject.begin(world, 'GM0150')).naarConsultatie('K. Visser');
    const door = { trajectId: ander.id, vorm: TUSSENTIJDS, actor: MANAGER };
    const termijn = datumVan(plusDagen(new Date().toISOString(), 30));
    await world.get(ZetConsultatieKlaar).execute({ ...door, ontvangers: [], termijn });
    await world.get(VerzendConsultatie).execute({ ...door, requestId: randomUUID() });
    await ander.stuur('PAUZEER', MANAGER, { reden: 'Vakantie' });
    const link = await linkVoor('K. Visser', ander);
    expect((await get(link)).html).toContain('Dit traject ligt even stil');
    const geweigerd = await post(`${link}/geen-reactie`, {});
    expect([geweigerd.status, geweigerd.html.includes('ligt even stil')]).toEqual([409, true]);
  });
});
