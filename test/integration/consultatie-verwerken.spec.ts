import { randomUUID } from 'node:crypto';
import { parse } from 'node-html-parser';
import { BewaarReacties, ConsultatieModule } from '#consultatie';
import { datumVan, plusDagen } from '#domain';
import { reactieplaatsen, type TekstDocument } from '#documents';
import { Documenten } from '#case-management';
import { textOf } from '../support/browser-less/text-of.ts';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

const TEKST = [
  '# Onze visie',
  'Inwoners praten eerder mee.',
  'De raad luistert.',
  '- kort\n- krachtig',
  '## Hoe wij dat doen',
  'Binnen twee weken komt er antwoord.',
].join('\n\n');

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let cookie: string;
const vorm = TUSSENTIJDS;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [ConsultatieModule]);
  cookie = await app.login(MANAGER_ID);
  traject = await (await Gemeentetraject.begin(world, 'GM0180')).naarConsultatie('K. Visser', 'T. Dekker');
  await traject.bewaar('visie', TEKST, 'concept', '0.1');
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

interface Antwoord {
  readonly status: number;
  readonly tekst: string;
  readonly html: string;
  readonly naar: string;
}
const antwoord = async (response: Response): Promise<Antwoord> => {
  const html = await response.text();
  const naar = response.headers.get('location') ?? '';
  return { status: response.status, html, naar, tekst: html.includes('<body') ? textOf(parse(html)) : '' };
};
const pad = (onder = ''): string => `/trajecten/${traject.id}/consultatie${onder}`;
const get = async (onder = ''): Promise<Antwoord> =>
  antwoord(await fetch(`${app.url}${pad(onder)}`, { headers: { cookie }, redirect: 'manual' }));
const post = async (onder: string, velden: Record<string, string | readonly string[]>): Promise<Antwoord> => {
  const body = new URLSearchParams({ requestId: randomUUID() });
  for (const [naam, waarde] of Object.entries(velden))
    for (const een of [waarde].flat()) body.append(naam, een);
  const url = `${app.url}${pad(onder)}`;
  return antwoord(await fetch(url, { method: 'POST', headers: { cookie }, body, redirect: 'manual' }));
};

const versie = async (nummer?: string): Promise<{ nummer: string; inhoud: TekstDocument }> => {
  const gevonden = await world.get(Documenten).versie(traject.id, 'visie', nummer);
  if (!gevonden) throw new Error('No version');
  return gevonden;
};
const plaats = async (tekst: string): Promise<string> => {
  const gevonden = reactieplaatsen((await versie()).inhoud).find((een) => een.tekst === tekst);
  if (!gevonden) throw new Error(`No place says ${tekst}`);
  return gevonden.id;
};
const reageer = async (naam: string, ...reacties: readonly (readonly [string | null, string])[]) => {
  const deelnemerId = traject.idVan(naam);
  const actor = traject.actor(naam);
  const blokken = reacties.map(([blokId, tekst]) => ({ blokId, tekst }));
  const input = {
    trajectId: traject.id,
    deelnemerId,
    vorm,
    reacties: blokken,
    actor,
    requestId: randomUUID(),
  };
  expect(await world.get(BewaarReacties).execute(input)).toMatchObject({ ok: true });
};
const reactieId = async (tekst: string): Promise<string> => {
  const { rows } = await app.pool.query<{ id: string }>(`SELECT id FROM reactie WHERE tekst = $1`, [tekst]);
  return rows[0]?.id ?? '';
};
const rij = async (tekst: string, oordeel: string, reden = ''): Promise<Record<string, string>> => {
  const id = await reactieId(tekst);
  return { [`oordeel-${id}`]: oordeel, [`reden-${id}`]: reden };
};

describe('vóór het versturen', () => {
  it('toont de mail en de adressen, en zegt aan hoeveel mensen', async () => {
    const termijn = datumVan(plusDagen(new Date().toISOString(), 30));
    expect((await get()).tekst).toContain('lezen uw reactie met uw naam erbij');
    const klaar = await post('/klaarzetten', { termijn, doelgroepen: 'college', zichtbaarheid: 'naamloos' });
    expect(klaar.naar).toBe(pad('/versturen'));
    const { tekst, html } = await get('/versturen');
    expect(tekst).toContain('Dit gaat naar 3 mensen');
    expect(tekst).toContain('De anderen die om een reactie zijn gevraagd, lezen haar zonder uw naam.');
    expect(tekst).toContain('was er niet bij');
    expect(tekst).toContain('Stuur een proefmail naar uzelf');
    expect(html).toMatch(/<iframe[^>]+berichten\/voorbeeld\/html\?sjabloon=consultatie-concept/);
    const src = /<iframe[^>]+src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const mail = await antwoord(await fetch(`${app.url}${src}`, { headers: { cookie } }));
    expect(mail.tekst).toContain('Wat vindt u van ‘OverheidsParticipatie-visie’?');
    expect(mail.tekst).toContain('De raad luistert.');
    expect((await post('/versturen', {})).status).toBe(303);
  });
});

describe('terwijl de ronde loopt', () => {
  it('staan de reacties bij hun alinea, van alle groepen, en kan men filteren', async () => {
    await reageer('K. Visser', [await plaats('De raad luistert.'), 'Doet zij dat?'], [null, 'Goed stuk.']);
    await reageer(
      'T. Dekker',
      [await plaats('De raad luistert.'), 'Liever: hoort.'],
      [await plaats('krachtig'), 'Wat is dat?'],
    );
    const { tekst } = await get();
    expect(tekst).toContain('2 van 3 reageerden');
    expect(tekst).toMatch(
      /Alinea 2 onder ‘Onze visie’.*De raad luistert\..*Doet zij dat\?.*Liever: hoort\./s,
    );
    expect(tekst).toMatch(/Punt 2 onder ‘Onze visie’.*Wat is dat\?/s);
    expect(tekst).toMatch(/Over het geheel.*Goed stuk\./s);
    const raad = (await get('?groep=raad')).tekst;
    expect(raad).toContain('Doet zij dat?');
    expect(raad).not.toContain('Wat is dat?');
    expect((await get('?groep=griffie')).tekst).toContain('Geen reactie past bij dit filter');
  });
});

describe('verwerken', () => {
  it('telt wat er nog moet, met de weg naar elke reactie', async () => {
    await post('/sluiten', { reden: 'Iedereen is gesproken' });
    const { tekst, html } = await get();
    expect(tekst).toContain('Nog te beoordelen: 4 van 4.');
    expect(html).toContain(`href="${pad()}#reactie-${await reactieId('Wat is dat?')}"`);
    expect(html).toContain(`id="reactie-${await reactieId('Wat is dat?')}"`);
  });

  it('geeft één oordeel aan meer reacties, en bewaart wat daarnaast was ingevuld', async () => {
    const [een, twee] = [await reactieId('Doet zij dat?'), await reactieId('Liever: hoort.')];
    const velden = {
      ...(await rij('Doet zij dat?', '')),
      ...(await rij('Liever: hoort.', '')),
      ...(await rij('Goed stuk.', 'overgenomen')),
      ...(await rij('Wat is dat?', '')),
      actie: 'samen',
      samenOordeel: 'deels',
    };
    const niemand = await post('/reacties', velden);
    expect([niemand.status, niemand.tekst.includes('Vink eerst de reacties aan')]).toEqual([422, true]);
    const zonder = await post('/reacties', { ...velden, samen: [een, twee] });
    expect([zonder.status, zonder.tekst.includes('Schrijf waarom de reacties')]).toEqual([422, true]);
    expect(zonder.html).toMatch(
      new RegExp(`<input[^>]+value="${een}"[^>]+checked|checked[^>]+value="${een}"`),
    );
    const goed = await post('/reacties', {
      ...velden,
      samen: [een, twee],
      samenReden: 'Wij zeggen het anders.',
    });
    expect(goed.naar).toBe(`${pad()}?melding=oordelen-bewaard`);
    const { rows } = await app.pool.query(
      `SELECT tekst, oordeel, reden FROM reactie WHERE oordeel IS NOT NULL ORDER BY tekst`,
    );
    expect(rows).toEqual([
      { tekst: 'Doet zij dat?', oordeel: 'deels', reden: 'Wij zeggen het anders.' },
      { tekst: 'Goed stuk.', oordeel: 'overgenomen', reden: null },
      { tekst: 'Liever: hoort.', oordeel: 'deels', reden: 'Wij zeggen het anders.' },
    ]);
    expect((await get()).tekst).toContain('Nog te beoordelen: 1 van 4.');
  });

  it('laat in een gefilterde lijst de andere met rust', async () => {
    const naar = await post('/reacties', { ...(await rij('Wat is dat?', 'overgenomen')), stand: 'open' });
    expect(naar.naar).toBe(`${pad()}?stand=open&melding=oordelen-bewaard`);
    const { rows } = await app.pool.query(`SELECT count(*)::int AS n FROM reactie WHERE oordeel IS NOT NULL`);
    expect(rows).toEqual([{ n: 4 }]);
    expect((await get()).tekst).toContain('Elke reactie heeft een oordeel.');
  });
});

describe('de tekst naast de reacties', () => {
  it('wordt per alinea een nieuwe versie, en de reactie blijft erbij staan', async () => {
    const blok = await plaats('De raad luistert.');
    const pagina = await get(`/tekst/${blok}`);
    expect(pagina.tekst).toContain('Doet zij dat?');
    expect(pagina.html).toMatch(/<textarea[^>]*>De raad luistert\.<\/textarea>/);
    const bewaard = await post(`/tekst/${blok}`, { tekst: 'De raad **hoort**.', verwachtNummer: '0.2' });
    expect(bewaard.naar).toBe(`${pad()}?melding=versie-bewaard#plaats-${blok}`);
    const nu = await versie();
    expect([nu.nummer, await plaats('De raad hoort.')]).toEqual(['0.3', blok]);
    const { tekst } = await get();
    expect(tekst).toMatch(
      /Gewijzigd in versie 0\.3.*De raad hoort\..*Wat er is veranderd sinds versie 0\.2.*luistert.*Doet zij dat\?/s,
    );
  });

  it('houdt vast wat iemand schreef als een ander eerder was', async () => {
    const blok = await plaats('De raad hoort.');
    const botsing = await post(`/tekst/${blok}`, { tekst: 'Mijn <b>zin</b>.', verwachtNummer: '0.2' });
    expect(botsing.status).toBe(409);
    expect(botsing.html).toContain('Mijn &lt;b&gt;zin&lt;/b&gt;.');
    expect(botsing.html).toContain('name="verwachtNummer" value="0.3"');
    expect(botsing.tekst).toContain('Zo staat het nu in versie 0.3');
    expect((await versie()).nummer).toBe('0.3');
  });

  it('mag vervallen, en zegt dat dan bij de reactie', async () => {
    const blok = await plaats('krachtig');
    await post(`/tekst/${blok}`, { tekst: ' ', verwachtNummer: '0.3' });
    const { tekst } = await get();
    expect(tekst).toMatch(/Vervallen in versie 0\.4.*krachtig.*Wat is dat\?/s);
    const kop = await post(`/tekst/${await plaats('kort')}`, { tekst: '# Kop', verwachtNummer: '0.4' });
    expect([kop.status, kop.tekst.includes('Dit past niet op deze plaats.')]).toEqual([422, true]);
    expect((await get('/tekst/nergens')).status).toBe(404);
  });
});

describe('de reactienota', () => {
  it('is een bestand, met namen alleen voor wie erom vraagt', async () => {
    const pdf = await fetch(`${app.url}${pad('/reactienota.pdf')}`, { headers: { cookie } });
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(pdf.headers.get('content-disposition')).toContain('reactienota-overheidsparticipatie-visie.pdf');
    const namen = await fetch(`${app.url}${pad('/reactienota.docx?namen=ja')}`, { headers: { cookie } });
    expect(namen.headers.get('content-disposition')).toContain('-met-namen.docx');
  });
});
