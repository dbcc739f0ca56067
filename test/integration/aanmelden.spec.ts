import { setTimeout as sleep } from 'node:timers/promises';
import { MAILS_PER_ADRES } from '#case-management';
import { LIMITS } from '#identity';
import { Visitor } from '../support/browser-less/index.ts';
import { soortenIn } from '../support/post.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.addMedewerker('A. de Vries', 'programmamanager');
});
afterAll(() => app.stop());
beforeEach(() => app.pool.query('DELETE FROM poging'));

const ADRES = '/aanmelden/masterclass';
const bureau = async (address: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  await visitor.open('/inloggen');
  await visitor.press(/A\. de Vries/);
  await visitor.open(address);
  return visitor;
};
const mailsAan = async (adres: string) => {
  const lijst = await app.mailbox.list({ limit: 100 });
  const mails = await Promise.all(lijst.map(({ id }) => app.mailbox.get(id)));
  return mails.filter((mail) => mail !== null && mail.to.includes(adres));
};
const mailAan = async (adres: string, sjabloon: string) => {
  for (let poging = 0; poging < 200; poging += 1) {
    const mail = (await mailsAan(adres)).find((één) => één && soortenIn(één).includes(sjabloon));
    if (mail) return mail;
    await sleep(50);
  }
  throw new Error(`No mail '${sjabloon}' came to ${adres}`);
};
/** Who had a mail today gets the next one tomorrow. */
const totDeOchtend = async (manager: Visitor): Promise<void> => {
  for (const until = Date.now() + 10_000; Date.now() < until; await sleep(100)) {
    await manager.open('/ontwikkel/klok');
    if ((await manager.offers()).includes('Naar die ochtend')) return manager.press('Naar die ochtend');
  }
  throw new Error('No mail waits for the morning');
};
const meldAan = async (email: string, organisatie: string): Promise<Visitor> => {
  const visitor = new Visitor(app.url);
  await visitor.open(ADRES);
  await visitor.fill({
    'Andere organisatie': organisatie,
    'Uw naam': 'Yara de Wit',
    'Uw e-mailadres': email,
  });
  await visitor.press('Meld mij aan');
  return visitor;
};

describe('wie zich aanmeldt', () => {
  it('hoeft niet in te loggen, leest wat er met de gegevens gebeurt, en krijgt een mail', async () => {
    const visitor = new Visitor(app.url);
    await visitor.open(ADRES);
    expect(await visitor.text()).toContain('Wij gebruiken deze gegevens alleen om met u te overleggen');
    await visitor.press('Meld mij aan');
    expect(visitor.status).toBe(422);
    expect(await visitor.text()).toContain('Vul uw naam in.');
    await visitor.fill({
      'Andere organisatie': 'Waterschap De Dommel',
      'Uw naam': 'Yara de Wit',
      'Uw e-mailadres': 'y.dewit@dommel.example',
      'Wilt u er iets bij zeggen?': 'Liefst in het voorjaar.',
    });
    await visitor.press('Meld mij aan');
    expect(visitor.path).toBe(`${ADRES}/bedankt`);
    expect(await visitor.h1()).toBe('Dank u wel');
    const mail = await mailAan('y.dewit@dommel.example', 'aanmelding-ontvangen');
    expect(mail.subject).toBe('Wij hebben uw aanmelding ontvangen');
    expect(mail.text).toContain('Beste Yara de Wit,');
    expect(mail.text).toContain('Integrale besluitvorming');
  });

  it('doet dat voor een programma met een formulier, en voor geen ander', async () => {
    for (const programma of ['ovkk', 'bestaatniet', 'constructor'])
      expect((await fetch(`${app.url}/aanmelden/${programma}`)).status).toBe(404);
  });

  it('krijgt bij hetzelfde formulier twee keer één mail, en na een paar op een dag geen meer', async () => {
    const visitor = new Visitor(app.url);
    await visitor.open(ADRES);
    const velden = await visitor.valueOf('Uw naam');
    expect(velden).toBe('');
    const body = new URLSearchParams({
      requestId: '0190d5a0-0000-7000-8000-000000000001',
      gemeente: '',
      organisatie: 'Waterschap Vallei',
      naam: 'B. Bloem',
      email: 'b.bloem@vallei.example',
    });
    for (let keer = 0; keer < 2; keer += 1)
      expect((await fetch(app.url + ADRES, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
    await mailAan('b.bloem@vallei.example', 'aanmelding-ontvangen');
    for (let keer = 0; keer < MAILS_PER_ADRES + 1; keer += 1)
      await meldAan('b.bloem@vallei.example', 'Vallei');
    const { rows } = await app.pool.query<{ aantal: number; mails: number }>(
      `SELECT (SELECT count(*)::int FROM aanmelding WHERE email = $1) AS aantal,
        (SELECT count(*)::int FROM mail_bericht WHERE aan_adres = $1) AS mails`,
      ['b.bloem@vallei.example'],
    );
    expect(rows[0]).toEqual({ aantal: MAILS_PER_ADRES + 2, mails: MAILS_PER_ADRES });
  });

  it('wordt tegengehouden als het te vaak gaat, en van een andere site', async () => {
    const stuur = (headers: Record<string, string> = {}) =>
      fetch(app.url + ADRES, { method: 'POST', body: new URLSearchParams({ naam: 'x' }), headers });
    expect((await stuur({ origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' })).status).toBe(
      403,
    );
    for (let keer = 0; keer < LIMITS['aanmelding-ip']; keer += 1) expect((await stuur()).status).toBe(422);
    expect((await stuur()).status).toBe(429);
  });
});

describe('het bureau', () => {
  it('ziet in het menu hoeveel er wachten, en begint met een aanmelding een traject', async () => {
    const visitor = new Visitor(app.url);
    await visitor.open(ADRES);
    await visitor.fill({
      'Uw naam': 'S. Kok',
      'Uw e-mailadres': 's.kok@staphorst.example',
      Gemeente: 'Staphorst',
    });
    await visitor.press('Meld mij aan');
    expect(visitor.path).toBe(`${ADRES}/bedankt`);
    const manager = await bureau('/bord');
    expect((await manager.offers()).join(' / ')).toMatch(/Aanmeldingen ?\d+/);
    await manager.open('/aanmeldingen');
    await manager.follow('Staphorst');
    expect(await manager.text()).toContain('s.kok@staphorst.example');
    await manager.follow('Neem aan en begin een traject');
    await manager.press('Begin het traject');
    expect(manager.path).toMatch(/^\/trajecten\/[0-9a-f-]{36}$/);
    const { rows } = await app.pool.query<{ naam: string; rol: string; status: string }>(
      `SELECT d.naam, d.rol, a.status FROM aanmelding a JOIN deelnemer d ON d.traject_id = a.traject_id
       WHERE a.email = 's.kok@staphorst.example'`,
    );
    expect(rows).toEqual([{ naam: 'S. Kok', rol: 'opdrachtgever', status: 'aangenomen' }]);
  });

  it('wijst er een af met een reden, en met een vriendelijke mail als het dat wil', async () => {
    await meldAan('p.pen@pen.example', 'Stichting Pen');
    const manager = await bureau('/aanmeldingen');
    await manager.follow('Stichting Pen');
    await manager.press('Wijs de aanmelding af');
    expect(manager.status).toBe(422);
    await manager.fill({
      'Waarom?': 'Geen overheid.',
      'Wat schrijft u erbij?': 'Wij werken voor overheden.',
    });
    await manager.choose(/vriendelijke mail/);
    await manager.press('Wijs de aanmelding af');
    expect(manager.path).toBe('/aanmeldingen');
    const mail = await mailAan('p.pen@pen.example', 'aanmelding-afgewezen');
    expect(mail.text).toContain('Wij werken voor overheden.');
    expect(mail.text).not.toContain('Geen overheid.');
  });

  it('beslist één keer: wie is afgewezen, wordt niet meer aangenomen', async () => {
    await meldAan('r.rijk@rijk.example', 'Rijk');
    const { rows } = await app.pool.query<{ id: string }>(
      `UPDATE aanmelding SET status = 'afgewezen', reden = 'x' WHERE email = 'r.rijk@rijk.example' RETURNING id`,
    );
    const manager = await bureau(
      `/trajecten/nieuw?programma=masterclass&soort=overheid&overheid=Rijk&aanmelding=${rows[0]?.id}`,
    );
    await manager.press('Begin het traject');
    expect(await manager.text()).toContain('Deze aanmelding is al afgewezen.');
  });
});

describe('wie zich aanmeldde en meedoet', () => {
  it('krijgt als opdrachtgever het verzoek om te bevestigen, met een eigen link', async () => {
    const [rij] = (
      await app.pool.query<{ id: string }>(
        `SELECT traject_id AS id FROM aanmelding WHERE email = 's.kok@staphorst.example'`,
      )
    ).rows;
    const manager = await bureau(`/trajecten/${rij?.id}/bijeenkomsten/voorbereiding/datum`);
    const { rows } = await app.pool.query<{ dag: string }>(
      `SELECT to_char(engine_now() + interval '20 days', 'YYYY-MM-DD') AS dag`,
    );
    await manager.fill({
      Datum: rows[0]?.dag ?? '',
      'Begint om': '10:00',
      'Eindigt om': '12:00',
      Plaats: 'De Waag',
    });
    await manager.press('Bekijk eerst wat er gebeurt');
    await manager.press('Leg deze datum vast');
    await manager.open(`/trajecten/${rij?.id}/gebeurtenissen/aanmelding.BUREAU_VRAAGT_BEVESTIGING`);
    await manager.press('Vraag om bevestiging van de aanmelding');
    await totDeOchtend(manager);
    const mail = await mailAan('s.kok@staphorst.example', 'bevestigingsverzoek');
    const link = /\/g\/[\w-]{43}\/bevestigen/.exec(mail.text)?.[0] ?? '';
    const gast = new Visitor(app.url);
    await gast.open(link);
    expect(await gast.h1()).toBe('Bevestig ‘Aanmelding’');
    await gast.choose('Ik bevestig deze fase');
    await gast.press('Verstuur mijn antwoord');
    expect(await gast.text()).toContain('‘Aanmelding’ is bevestigd.');
  });
});
