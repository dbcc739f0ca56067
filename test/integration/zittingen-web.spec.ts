import { randomUUID } from 'node:crypto';
import { plusDagen } from '#domain';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';
import { avond, donderdag, plan } from '../support/zittingen.ts';

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let cookie: string;

beforeAll(async () => {
  app = await startTestApp({});
  world = await startCaseWorld(app.databaseUrl);
  cookie = await app.login(MANAGER_ID);
  traject = await Gemeentetraject.begin(world, 'GM0180');
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

interface Antwoord {
  readonly status: number;
  readonly html: string;
  readonly location: string | null;
}
const answered = async (response: Response): Promise<Antwoord> => ({
  status: response.status,
  html: await response.text(),
  location: response.headers.get('location'),
});
const get = async (path: string): Promise<Antwoord> =>
  answered(await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' }));
const post = async (path: string, fields: Record<string, string>): Promise<Antwoord> => {
  const body = new URLSearchParams({ requestId: randomUUID(), ...fields });
  return answered(
    await fetch(`${app.url}${path}`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' }),
  );
};
const pad = (onder: string): string => `/trajecten/${traject.id}/${onder}`;
const zitting = (onder: string): string => pad(`bijeenkomsten/bijeenkomst1/${onder}`);

const wacht = async <T>(lees: () => Promise<T | undefined>, waarop: string): Promise<T> => {
  for (let keer = 0; keer < 150; keer += 1) {
    const gevonden = await lees();
    if (gevonden !== undefined) return gevonden;
    await new Promise((klaar) => setTimeout(klaar, 100));
  }
  throw new Error(`Nobody saw ${waarop}`);
};

describe('trainers en plaatsen', () => {
  it('worden bewaard en staan bij de bijeenkomst; wat niet klopt staat bij het veld', async () => {
    expect((await get(zitting('opzet'))).html).toContain('Wie begeleidt');
    const fout = await post(zitting('opzet'), { trainers: MANAGER_ID, grens: 'verbod', aantal: '1' });
    expect([fout.status, fout.html.includes('er worden al 6 mensen verwacht')]).toEqual([422, true]);
    expect((await post(zitting('opzet'), { grens: 'advies', aantal: 'veel' })).html).toContain(
      'Vul een heel getal in van 1 tot en met 1000.',
    );
    const goed = await post(zitting('opzet'), { trainers: MANAGER_ID, grens: 'advies', aantal: '5' });
    expect(goed.status).toBe(303);
    const { html } = await get(pad('bijeenkomsten/bijeenkomst1'));
    expect(html).toContain('Anouk de Vries');
    expect(html).toContain('Er worden 6 mensen verwacht, en het advies is hooguit 5.');
  });
});

describe('het reces van de raad', () => {
  it('wordt geplakt, staat in de lijst en naast het datumformulier, en kan weg', async () => {
    const dag = await donderdag(world, 70);
    const fout = await post(pad('reces'), { tekst: `Reces; ${dag}; gisteren` });
    expect([fout.status, fout.html.includes('Regel 1:'), fout.html.includes('gisteren')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await post(pad('reces'), { tekst: `Griepreces; ${dag}; ${dag}` })).status).toBe(303);
    expect((await get(zitting('datum'))).html).toContain('Griepreces (raad)');
    const [, id] = /reces\/([0-9a-f-]{36})\/verwijderen/.exec((await get(pad('reces'))).html) ?? [];
    expect((await post(pad(`reces/${id}/verwijderen`), {})).status).toBe(303);
    expect((await get(pad('reces'))).html).not.toContain('Griepreces');
  });
});

describe('een datumpeiling', () => {
  it('gaat van vraag naar mail naar antwoord naar datum', async () => {
    const eerste = await donderdag(world, 60);
    const velden = Object.fromEntries(
      [eerste, plusDagen(eerste, 7)].flatMap((datum, index) => [
        [`datum-${index + 1}`, datum],
        [`van-${index + 1}`, '17:00'],
        [`tot-${index + 1}`, '22:00'],
        [`plaats-${index + 1}`, 'Raadzaal'],
      ]),
    ) as Record<string, string>;
    const niemand = await post(zitting('peiling/voorbeeld'), velden);
    expect([niemand.status, niemand.html.includes('Kies wie u de vraag stelt.')]).toEqual([422, true]);
    const vraag = { ...velden, 'rol-griffier': 'vereist', toelichting: 'Graag voor vrijdag.' };
    const voorbeeld = await post(zitting('peiling/voorbeeld'), vraag);
    expect(voorbeeld.html).toContain('griffie@staphorst.example');
    expect((await post(zitting('peiling'), vraag)).location).toContain('peiling-verstuurd');
    expect((await get(zitting('peiling'))).html).toContain('0 van de 1');

    const vragen = async () =>
      (await app.mailbox.list({ limit: 100 })).filter(({ subject }) =>
        subject.startsWith('Welke datum past u'),
      );
    const mail = await wacht(async () => (await vragen())[0], 'the question');
    const tekst = (await app.mailbox.get(mail.id))?.text ?? '';
    expect(tekst).toContain('Graag voor vrijdag.');
    const [link = ''] = /\/r\/[\w-]+\/datums/.exec(tekst) ?? [];
    const pagina = await get(link);
    expect(pagina.html).toContain('Wanneer kunt u?');
    const [, peilingId = ''] = /datums\/([0-9a-f-]{36})/.exec(pagina.html) ?? [];
    const half = await post(`${link}/${peilingId}`, { 'optie-1': 'ja', opmerking: 'Ik kom op de fiets' });
    expect([half.status, half.html.includes('Ik kom op de fiets')]).toEqual([422, true]);
    expect((await post(`${link}/${peilingId}`, { 'optie-1': 'nee', 'optie-2': 'ja' })).status).toBe(303);

    const { html } = await get(zitting('peiling'));
    expect(html).toContain('Moet erbij zijn en kan niet');
    expect(html).toContain('Past het best');
    const formulier = await get(
      `${zitting('datum')}?datum=${plusDagen(eerste, 7)}&van=17:00&tot=22:00&plaats=Raadzaal`,
    );
    expect(formulier.html).toContain(`value="${plusDagen(eerste, 7)}"`);
    expect(
      await plan(world, avond(traject.id, 'bijeenkomst1', plusDagen(eerste, 7), { plaats: 'Raadzaal' })),
    ).toMatchObject({ ok: true });
    expect((await get(link)).html).toContain('U hoeft geen datum meer te kiezen');
    expect((await post(`${link}/${peilingId}`, { 'optie-1': 'ja', 'optie-2': 'ja' })).status).toBe(409);
    expect(await vragen()).toHaveLength(1);
  }, 40_000);
});

describe('een bijeenkomst verzetten', () => {
  it('stelt voor wat mee moet, laat dat kiezen, en bewaart alles in één keer', async () => {
    const ander = await Gemeentetraject.begin(world, 'GM0141');
    const eerste = await donderdag(world, 60);
    const tweede = plusDagen(eerste, 49);
    await plan(world, avond(ander.id, 'bijeenkomst1', eerste));
    await plan(world, avond(ander.id, 'bijeenkomst2', tweede));
    const dag = plusDagen(eerste, 28);
    const basis = `/trajecten/${ander.id}/bijeenkomsten/bijeenkomst1/datum`;
    const velden = { datum: dag, van: '17:00', tot: '22:00', plaats: 'Raadzaal', opmerking: '' };
    const { html } = await post(`${basis}/voorbeeld`, velden);
    expect(html).toMatch(/name="mee"[^>]*checked/);
    const mee = { meeGevraagd: 'ja', mee: 'bijeenkomst2', 'meedatum-bijeenkomst2': plusDagen(tweede, 28) };
    expect((await post(`${basis}/voorbeeld`, { ...velden, meeGevraagd: 'ja' })).html).toContain(
      'Als deze datum blijft staan',
    );
    const fout = await post(basis, { ...velden, ...mee, 'meedatum-bijeenkomst2': '' });
    expect([fout.status, fout.html.includes('Bijeenkomst 2: Vul een datum in die bestaat')]).toEqual([
      422,
      true,
    ]);
    expect((await post(basis, { ...velden, ...mee })).location).toContain('bijeenkomst-verzet');
    const { rows } = await app.pool.query<{ dag: string }>(
      `SELECT left(begin_lokaal, 10) AS dag FROM bijeenkomst WHERE traject_id = $1 ORDER BY begin_op`,
      [ander.id],
    );
    expect(rows.map((row) => row.dag)).toEqual([dag, plusDagen(tweede, 28)]);
  });
});
