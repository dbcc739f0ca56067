import { createHash, randomUUID } from 'node:crypto';
import { ConsultatieModule, SluitConsultatie, StartExtraRonde } from '#consultatie';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { Raadpleging } from '../support/raadpleging.ts';
import { startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;

beforeAll(async () => {
  app = await startTestApp({ worker: false });
  world = await startCaseWorld(app.databaseUrl, [ConsultatieModule]);
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

const VISIE =
  '# Onze visie\n\nInwoners praten eerder mee.\n\nDe raad stelt elk jaar de kaders vast.\n\n- een plein\n- een park';

/** A gemeente whose draft is out. */
const loopt = async (code: string, keuze: Parameters<Raadpleging['loopt']>[0] = {}): Promise<Raadpleging> => {
  const traject = await (await Gemeentetraject.begin(world, code)).naarConsultatie('K. Visser', 'T. Dekker');
  await traject.bewaar('visie', VISIE, 'concept', '0.1');
  const ronde = new Raadpleging(world, traject);
  await ronde.loopt(keuze);
  return ronde;
};

/** A personal link, as a mail would have brought it. */
const linkVoor = async (naam: string, { traject }: Raadpleging): Promise<string> => {
  const token = randomUUID().replaceAll('-', '').padEnd(43, 'x');
  await app.pool.query(
    `INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, gemaakt_op, verloopt_op)
     VALUES (gen_random_uuid(), $1, 'reactie', $2, $3, engine_now(), engine_now() + interval '99 days')`,
    [createHash('sha256').update(token).digest(), traject.id, traject.idVan(naam)],
  );
  return `/r/${token}`;
};

const get = async (pad: string) => {
  const antwoord = await fetch(`${app.url}${pad}`, { redirect: 'manual' });
  return { status: antwoord.status, html: await antwoord.text() };
};
const post = async (pad: string, velden: Record<string, string>) => {
  const body = new URLSearchParams({ requestId: randomUUID(), ...velden });
  const antwoord = await fetch(`${app.url}${pad}`, { method: 'POST', body, redirect: 'manual' });
  return {
    status: antwoord.status,
    html: await antwoord.text(),
    naar: antwoord.headers.get('location') ?? '',
  };
};
const veldnamen = (html: string): string[] =>
  [...html.matchAll(/<textarea[^>]* name="([^"]+)"/g)].map(([, naam]) => naam ?? '');

describe('de pagina van de deelnemer', () => {
  it('vraagt bij elk stuk van de tekst en over het geheel, zegt wie het leest en voor wie de link is', async () => {
    const ronde = await loopt('GM0180');
    const link = await linkVoor('K. Visser', ronde);
    const { html } = await get(link);
    const { plaatsen, eigen } = await ronde.pagina('K. Visser');
    expect(veldnamen(html)).toEqual([...plaatsen.map(({ id }) => `tekst-${id}`), 'tekst']);
    expect(html).toContain('Reageer op deze alinea');
    expect(html).toContain('Reageer op dit punt');
    expect(html).toContain(`name="ronde" value="${eigen.id}"`);
    expect(html).toContain('Alleen het bureau en de griffie lezen uw reactie');
    expect(html.indexOf('stuur de link niet door')).toBeLessThan(html.indexOf('Inwoners praten'));
    expect(html).toContain(`href="${link}/niet-ik"`);
    expect(html).toContain(`href="${link}/documenten/visie/0.2/pdf"`);
  });

  it('bewaart alles wat erop staat, welke knop ook, en komt terug waar u was', async () => {
    const ronde = await loopt('GM0193');
    const link = await linkVoor('K. Visser', ronde);
    const kaders = await ronde.plek('K. Visser', 'kaders');
    const velden = {
      ronde: (await ronde.pagina('K. Visser')).eigen.id,
      [`tekst-${kaders}`]: 'Te <b>vaak</b>.',
    };
    const bewaard = await post(`${link}/reactie`, { ...velden, tekst: 'Verder mooi.', plek: kaders });
    expect(bewaard).toMatchObject({
      status: 303,
      naar: `${link}?melding=reactie-ontvangen#reactie-${kaders}`,
    });
    const { html } = await get(link);
    expect(html).toContain('Te &lt;b&gt;vaak&lt;/b&gt;.</textarea>');
    expect(html).toContain(`name="was-${kaders}" value="Te &lt;b&gt;vaak&lt;/b&gt;."`);
    expect(html).toContain('Verder mooi.</textarea>');
    const leeg = await post(`${link}/reactie`, {
      ...velden,
      [`tekst-${kaders}`]: '',
      [`was-${kaders}`]: 'Te <b>vaak</b>.',
    });
    expect(leeg.naar).toContain('reactie-gewijzigd');
    expect((await ronde.pagina('K. Visser')).eigen.reacties.map(({ tekst }) => tekst)).toEqual([
      'Verder mooi.',
    ]);
  });

  it('toont bij twee tabbladen beide teksten, en bewaart daarna wat u kiest', async () => {
    const ronde = await loopt('GM0150');
    const link = await linkVoor('K. Visser', ronde);
    const blok = await ronde.plek('K. Visser', 'kaders');
    const velden = { ronde: (await ronde.pagina('K. Visser')).eigen.id };
    await post(`${link}/reactie`, { ...velden, [`tekst-${blok}`]: 'Uit het ene tabblad.' });
    const ander = { ...velden, [`tekst-${blok}`]: 'Uit het andere tabblad.', tekst: 'En dit.' };
    const botsing = await post(`${link}/reactie`, ander);
    expect(botsing.status).toBe(422);
    expect(botsing.html).toContain('Dit is nu bewaard');
    expect(botsing.html).toContain('Uit het andere tabblad.</textarea>');
    expect(botsing.html).toContain(`name="was-${blok}" value="Uit het ene tabblad."`);
    expect(botsing.html).toContain('En dit.</textarea>');
    const gekozen = { ...ander, [`was-${blok}`]: 'Uit het ene tabblad.' };
    expect((await post(`${link}/reactie`, gekozen)).status).toBe(303);
  });

  it('geeft na het einde terug wat u schreef, met de plek erbij, om te kopiëren', async () => {
    const ronde = await loopt('GM0160');
    const link = await linkVoor('K. Visser', ronde);
    const blok = await ronde.plek('K. Visser', 'kaders');
    const velden = { ronde: (await ronde.pagina('K. Visser')).eigen.id };
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Al bewaard.' });
    await world.get(SluitConsultatie).execute({ ...ronde.opdracht(), reden: 'Klaar' });
    const laat = await post(`${link}/reactie`, {
      ...velden,
      tekst: 'Al bewaard.',
      was: 'Al bewaard.',
      [`tekst-${blok}`]: 'Mijn lange verhaal',
    });
    expect(laat.status).toBe(409);
    const verloren = laat.html.slice(
      laat.html.indexOf('wat niet is bewaard'),
      laat.html.indexOf('Kopieer uw tekst'),
    );
    expect(verloren).toContain('Alinea 2 onder ‘Onze visie’');
    expect(verloren).toContain('Mijn lange verhaal');
    expect(verloren).not.toContain('Al bewaard.');
    expect(veldnamen(laat.html)).toEqual([]);
  });

  it('laat zien wat anderen schreven als dat is afgesproken, en zegt dat vooraf', async () => {
    const ronde = await loopt('GM1774', { zichtbaarheid: 'naamloos' });
    await ronde.reageer('T. Dekker', {
      blokId: await ronde.plek('T. Dekker', 'park'),
      tekst: 'Graag een park.',
    });
    const { html } = await get(await linkVoor('K. Visser', ronde));
    expect(html).toContain('zonder uw naam');
    expect(html).toContain('1 reactie van een ander');
    expect(html).toContain('Graag een park.');
    expect(html).not.toContain('Dekker');
  });

  it('neemt ook het formulier aan van een pagina die nog openstond van voor er alinea’s waren', async () => {
    const ronde = await loopt('GM0177');
    const link = await linkVoor('K. Visser', ronde);
    expect((await post(`${link}/reactie`, { tekst: 'Zoals altijd.' })).status).toBe(303);
    expect((await post(`${link}/reactie`, { tekst: 'Toch anders.' })).naar).toContain('reactie-gewijzigd');
  });
});

describe('een tweede ronde', () => {
  it('vraagt alleen bij wat is gewijzigd, en laat zien wat dat is; de rest staat erbij om te lezen', async () => {
    const ronde = await loopt('GM0141');
    const link = await linkVoor('K. Visser', ronde);
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Zo niet.' });
    await ronde.zietAf('T. Dekker');
    await ronde.beoordeelAlles('niet', 'Wij passen het aan.', true);
    await world.get(StartExtraRonde).execute({ ...ronde.opdracht(), reden: 'Bezwaar' });
    const nieuw = VISIE.replace('elk jaar', 'om de vier jaar').replace('\n- een park', '');
    await ronde.traject.bewaar('visie', nieuw, 'concept', '0.2');
    await ronde.loopt();
    const { html } = await get(link);
    const open = await ronde.plek('K. Visser', 'vier jaar');
    expect(veldnamen(html)).toEqual([`tekst-${open}`, 'tekst']);
    expect(html).toContain('Gewijzigd');
    expect(html).toMatch(/<del>.{0,80}elk/);
    expect(html).toContain('Vervallen');
    expect(html).toContain('Inwoners praten eerder mee.');
    const eerder = html.slice(
      html.indexOf('Wat u in ronde 1 schreef (1)'),
      html.indexOf('De visie, versie 0.3'),
    );
    expect(eerder).toContain('Zo niet.');
    expect(eerder).not.toContain('Wij passen het aan.');
    const velden = { ronde: (await ronde.pagina('K. Visser')).eigen.id };
    const dicht = await ronde.plek('K. Visser', 'plein');
    const geweigerd = await post(`${link}/reactie`, { ...velden, [`tekst-${dicht}`]: 'Ook hier iets.' });
    expect([geweigerd.status, geweigerd.html.includes('Ook hier iets.')]).toEqual([409, true]);
    expect((await post(`${link}/reactie`, { ...velden, [`tekst-${open}`]: 'Beter.' })).status).toBe(303);
  });
});
