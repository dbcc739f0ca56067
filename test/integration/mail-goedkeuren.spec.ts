import { randomUUID } from 'node:crypto';
import { startTestApp, type TestApp } from '../support/web-app.ts';

/** A programme of which the bureau wants to see each mail before it leaves. */
describe('mails die wachten op goedkeuring', () => {
  let app: TestApp;
  let cookie: string;
  let trajectId: string;

  const get = async (path: string) => {
    const answer = await fetch(`${app.url}${path}`, { headers: { cookie }, redirect: 'manual' });
    return { status: answer.status, html: await answer.text() };
  };
  const post = async (path: string, fields: Record<string, string> | [string, string][]) => {
    const answer = await fetch(`${app.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { cookie, origin: app.url, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(fields),
    });
    return {
      status: answer.status,
      naar: answer.headers.get('location') ?? '',
      html: await answer.text(),
    };
  };
  const until = async <T>(look: () => Promise<T | undefined | false>): Promise<T> => {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = await look();
      if (found !== undefined && found !== false) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It did not happen in ten seconds');
  };
  const mails = async () =>
    (
      await app.pool.query<{
        id: string;
        aan_naam: string;
        status: string;
        reden: string | null;
        door: string;
      }>(
        `SELECT id, aan_naam, status, intrek_reden AS reden, COALESCE(goedgekeurd_door, ingetrokken_door) AS door
         FROM mail_bericht ORDER BY volgnummer`,
      )
    ).rows;

  beforeAll(async () => {
    app = await startTestApp();
    const manager = await app.addMedewerker('Anouk de Vries', 'programmamanager');
    cookie = await app.login(manager);
    await post('/programmas/ovkk/instellingen', { 'post-goedkeuren': 'ja' });
    const { naar } = await post('/trajecten/nieuw', {
      requestId: randomUUID(),
      gemeente: 'Staphorst',
      programma: 'ovkk',
      programmamanager: manager,
    });
    trajectId = /\/trajecten\/([0-9a-f-]{36})/.exec(naar)?.[1] ?? '';
    for (const naam of ['J. Bakker', 'M. de Boer', 'K. Visser', 'L. Smit'])
      await app.pool.query(
        `INSERT INTO deelnemer (id, traject_id, naam, email, rol, toegevoegd_op) VALUES ($1, $2, $3, $4, 'raadslid', engine_now())`,
        [randomUUID(), trajectId, naam, `${naam.toLowerCase().replace(/[^a-z]+/g, '.')}@staphorst.example`],
      );
    for (const [onderdeel, datum] of [
      ['bijeenkomst1', '2028-01-13'],
      ['bijeenkomst2', '2028-03-02'],
    ])
      await app.pool.query(
        `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
         VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $6::timestamptz + interval '5 hours', 'De Raadzaal')`,
        [randomUUID(), trajectId, onderdeel, `${datum}T17:00`, `${datum}T22:00`, `${datum}T16:00:00Z`],
      );
  });
  afterAll(() => app.stop());

  it('stuurt een proefmail meteen, alleen naar wie erom vroeg, met links die niets openen', async () => {
    const verzoek = { requestId: randomUUID(), sjabloon: 'save-the-date', onderdeel: 'bijeenkomst1' };
    const terug = `/trajecten/${trajectId}/berichten/voorbeeld?sjabloon=save-the-date`;
    for (const keer of [1, 2])
      expect([
        keer,
        (await post(`/trajecten/${trajectId}/berichten/proef`, { ...verzoek, terug })).naar,
      ]).toEqual([keer, `${terug}&melding=proefmail-verstuurd`]);
    const [mail, ...meer] = await until(async () => {
      const lijst = await app.mailbox.list({ limit: 10 });
      return lijst.length > 0 && lijst;
    });
    expect(meer).toEqual([]);
    expect(mail).toMatchObject({ to: ['anouk.de.vries@bureau.example'], category: 'proefmail' });
    expect(mail?.subject).toMatch(/^\[Proef\] /);
    const heel = await app.mailbox.get(mail?.id ?? '');
    expect(heel?.text).toContain('Dit is een proefmail');
    expect(heel?.text).toContain('13 januari 2028');
    expect(heel?.text).not.toMatch(/\/[gr]\/[\w-]{20}/);
    const elders = { ...verzoek, requestId: randomUUID(), terug: '//elders.example/' };
    expect((await post(`/trajecten/${trajectId}/berichten/proef`, elders)).naar).toMatch(
      new RegExp(`^/trajecten/${trajectId}/berichten`),
    );
    expect((await post(`/trajecten/${trajectId}/berichten/proef`, { sjabloon: 'bestaat-niet' })).status).toBe(
      404,
    );
  });

  it('gaan niet weg voordat iemand ze goedkeurt', async () => {
    const stap = `/trajecten/${trajectId}/gebeurtenissen/voorbereiding.BUREAU_KONDIGT_AAN`;
    expect((await post(stap, { requestId: randomUUID(), seq: '1' })).status).toBe(303);
    await until(
      async () => (await mails()).filter(({ status }) => status === 'ter-goedkeuring').length === 4,
    );
    const { html } = await get('/ter-goedkeuring');
    expect(html).toContain('Keur alle 4 goed');
    expect(html).toContain('te beoordelen');
    expect((await get(`/trajecten/${trajectId}`)).html).toContain('Ter goedkeuring');
    const straks = await get(`/trajecten/${trajectId}/berichten/straks`);
    expect(straks.html).toContain('4 mails wachten op u');
    expect(straks.html).toContain('Dit gaat vanzelf');
    expect(straks.html).toContain('sjabloon=consultatie-concept');
  });

  it('zijn net als elke mail van het programma vooraf te lezen', async () => {
    const { html } = await get(`/trajecten/${trajectId}/berichten/straks`);
    const voorbeelden = new Set(
      [...html.matchAll(/href="(\/trajecten\/[^"]+voorbeeld\?[^"]+)"/g)].map(([, pad]) =>
        (pad ?? '').replaceAll('&amp;', '&'),
      ),
    );
    expect(voorbeelden.size).toBeGreaterThan(20);
    for (const pad of voorbeelden) {
      const voorbeeld = await get(pad);
      expect([pad, voorbeeld.status]).toEqual([pad, 200]);
      expect([pad, /undefined|NaN|\[object/.exec(voorbeeld.html)?.[0]]).toEqual([pad, undefined]);
    }
  });

  it('gaan weg als u ze kiest, en nooit als u ze intrekt met een reden', async () => {
    const [bakker, boer] = await Promise.all(
      ['J. Bakker', 'M. de Boer'].map(
        async (naam) => (await mails()).find(({ aan_naam }) => aan_naam === naam)?.id,
      ),
    );
    expect((await post('/ter-goedkeuring/goedkeuren', {})).status).toBe(422);
    const zonder = await post('/ter-goedkeuring/intrekken', [['berichten', boer ?? '']]);
    expect(zonder.status).toBe(422);
    expect(zonder.html).toContain('Schrijf waarom deze mails niet weg hoeven.');

    expect((await post('/ter-goedkeuring/goedkeuren', [['berichten', bakker ?? '']])).status).toBe(303);
    const reden = 'Deze persoon is al gebeld.';
    const weg = await post('/ter-goedkeuring/intrekken', [
      ['berichten', boer ?? ''],
      ['berichten', bakker ?? ''],
      ['reden', reden],
    ]);
    expect(weg.naar).toContain('melding=mails-deels');
    await until(async () =>
      (await mails()).some(({ status, id }) => status === 'verzonden' && id === bakker),
    );
    expect((await mails()).find(({ id }) => id === boer)).toMatchObject({
      status: 'ingetrokken',
      reden,
      door: 'Anouk de Vries',
    });
    expect((await get(`/berichten/${boer}`)).html).toContain(reden);
    expect((await get(`/berichten/${bakker}`)).html).toContain('Goedgekeurd');
    const log = (await get(`/trajecten/${trajectId}/logboek`)).html;
    expect(log).toContain('Mails goedgekeurd: Save the date');
    expect(log).toContain(`Reden: ${reden}`);
    expect((await post('/ter-goedkeuring/goedkeuren', [['berichten', boer ?? '']])).status).toBe(409);
  });

  it('gaan met één knop allemaal weg, maar alleen die er stonden, en nooit als er een reden bij staat', async () => {
    const id = async (wie: string) => (await mails()).find(({ aan_naam }) => aan_naam === wie)?.id ?? '';
    const [, knop = ''] = /value="([^"]+)" name="alles"/.exec((await get('/ter-goedkeuring')).html) ?? [];
    expect(knop.split(',').sort()).toEqual([await id('K. Visser'), await id('L. Smit')].sort());

    // Enter in the field of the reason presses the first button of the form.
    const enter = await post('/ter-goedkeuring/goedkeuren', { alles: knop, reden: 'Niet meer nodig.' });
    expect(enter.status).toBe(422);
    expect(enter.html).toContain('value="Niet meer nodig."');

    const gezien = { alles: await id('L. Smit'), traject: trajectId };
    expect((await post('/ter-goedkeuring/goedkeuren', gezien)).naar).toContain('melding=mails-goedgekeurd');
    await until(async () =>
      (await mails()).some(({ status, aan_naam }) => status === 'verzonden' && aan_naam === 'L. Smit'),
    );
    expect((await mails()).find(({ aan_naam }) => aan_naam === 'K. Visser')?.status).toBe('ter-goedkeuring');
  });

  it('kunnen niet meer weg als hun bijeenkomst voorbij is', async () => {
    await app.pool.query(
      `UPDATE mail_bericht SET uiterlijk = engine_now() - interval '1 hour' WHERE aan_naam = 'K. Visser'`,
    );
    expect((await get('/ter-goedkeuring')).html).toContain('Te laat');
    const visser = (await mails()).find(({ aan_naam }) => aan_naam === 'K. Visser');
    expect((await post('/ter-goedkeuring/goedkeuren', { alles: visser?.id ?? '' })).status).toBe(409);
    expect((await mails()).find(({ aan_naam }) => aan_naam === 'K. Visser')?.status).toBe('ter-goedkeuring');
    expect(
      (await app.mailbox.list({ limit: 50 })).filter(({ category }) => category === 'save-the-date'),
    ).toHaveLength(2);
  });
});
