import { randomUUID } from 'node:crypto';
import {
  BewaarInstellingen,
  ReadBord,
  ReadDossier,
  ReadInstellingen,
  SchrijfIn,
  Taken,
  type InstellingenInvoer,
} from '#case-management';
import { ReadStanding, ReplayInstance, type Actor } from '#workflow-engine';
import { PROGRAMMAS } from '../../apps/composition/src/index.ts';
import { ApiClient } from '../support/api-client.ts';
import { makeApiKey } from '../support/api-key.ts';
import { herhaalProgramma } from '../support/herhaal-programma.ts';
import { GRIFFIER, stepsIn } from '../support/traject-steps.ts';
import { MANAGER, MANAGER_ID, startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;
const { nieuwTraject, richtIn, stuur } = stepsIn(() => world);
const WETHOUDER: Actor = { kind: 'deelnemer', id: 'w', name: 'W. Smit', roles: ['wethouder'] };

beforeAll(async () => {
  const programmas = { ...PROGRAMMAS, definitions: [...PROGRAMMAS.definitions, herhaalProgramma] };
  app = await startTestApp({ worker: false, programmas });
  world = await startCaseWorld(app.databaseUrl, [], programmas);
});
afterAll(async () => {
  await world.close();
  await app.stop();
});

const vanTraject = (trajectId: string, invoer: InstellingenInvoer) =>
  world.get(BewaarInstellingen).vanTraject(trajectId, invoer, MANAGER);
const eigenaarVan = async (trajectId: string, code: string): Promise<string | undefined> =>
  (await world.get(Taken).read({ trajectId })).find((taak) => taak.code === code)?.eigenaar;
const wieMag = async (trajectId: string, type: string): Promise<readonly string[] | undefined> =>
  (await world.get(ReadStanding).execute(trajectId))?.standing.accepted.find((event) => event.type === type)
    ?.actors;

describe('wie een fase bevestigt', () => {
  it('is wie het programma noemt, tenzij het bureau voor dit traject een ander kiest', async () => {
    const trajectId = await nieuwTraject('GM0180');
    await richtIn(trajectId);
    const view = await world.get(ReadInstellingen).vanTraject(trajectId);
    expect(view?.bevestigers.find(({ fase }) => fase === 'voorbereiding')).toEqual({
      fase: 'voorbereiding',
      titel: 'Voorbereiding',
      daarboven: ['griffier'],
      eigen: null,
      rollen: expect.not.arrayContaining(['programmamanager', 'burger']),
    });
    expect(await vanTraject(trajectId, { bevestigers: { voorbereiding: ['burger'] } })).toMatchObject({
      refusal: { faults: [{ field: 'bevestigers-voorbereiding' }] },
    });
    expect(await vanTraject(trajectId, { bevestigers: { voorbereiding: ['wethouder'] } })).toEqual({
      ok: true,
    });

    const noties = `SELECT wat FROM dossier_regel WHERE traject_id = $1`;
    expect(JSON.stringify(await world.database.query(noties, [trajectId]))).toContain(
      'Instellingen van het traject gewijzigd. ‘Voorbereiding’ bevestigt nu: wethouder',
    );

    expect(await stuur(trajectId, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({ ok: true });
    expect(await eigenaarVan(trajectId, 'voorbereiding.bevestigen')).toBe('wethouder');
    expect(await wieMag(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT')).toEqual(['wethouder']);
    expect((await world.get(ReadDossier).execute(trajectId))?.bevestigers).toEqual(['W. Smit']);
    const rij = (await world.get(ReadBord).execute()).rijen.find((één) => één.trajectId === trajectId);
    expect(rij?.bevestigers).toEqual(['W. Smit']);
    expect(rij?.gevraagdOp).not.toBeNull();
    expect(await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', {}, GRIFFIER)).toMatchObject({
      refusal: { code: 'forbidden', allowed: ['wethouder'] },
    });
    const terug = { reden: 'De zaal klopt niet.' };
    expect(await stuur(trajectId, 'voorbereiding.GRIFFIE_STUURT_TERUG', terug, WETHOUDER)).toMatchObject({
      ok: true,
    });

    // Chosen back: the next question goes to the griffie again, and the log still tells what was then.
    expect(await vanTraject(trajectId, { bevestigers: {} })).toEqual({ ok: true });
    expect(await stuur(trajectId, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING')).toMatchObject({ ok: true });
    expect(await eigenaarVan(trajectId, 'voorbereiding.bevestigen')).toBe('griffier');
    expect(await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', {}, GRIFFIER)).toMatchObject({
      ok: true,
    });
    expect(await world.get(ReplayInstance).execute(trajectId)).toMatchObject({ differences: [] });
  });

  it('is bij een besluit altijd wie het besluit neemt', async () => {
    const view = await world.get(ReadInstellingen).vanProgramma('burgemeester');
    expect(view?.bevestigers.map(({ fase }) => fase)).not.toContain('besluit');
    expect(view?.bevestigers.length).toBeGreaterThan(0);
  });

  it('is nooit het bureau zelf waar de klant het doet, en nooit wie alleen de agenda ziet', async () => {
    const trajectId = await nieuwTraject('GM0141');
    expect(
      await vanTraject(trajectId, { bevestigers: { voorbereiding: ['programmamanager'] } }),
    ).toMatchObject({
      refusal: { faults: [{ field: 'bevestigers-voorbereiding' }] },
    });
    const burgemeester = await world.get(ReadInstellingen).vanProgramma('burgemeester');
    const rollen = (fase: string) => burgemeester?.bevestigers.find((één) => één.fase === fase)?.rollen;
    expect(rollen('moment1')).toEqual(['burgemeester']);
    expect(rollen('kennismaking')).toEqual(['burgemeester', 'programmamanager']);
  });
});

describe('teksten en getallen', () => {
  it('zijn die van het programma, met wat het bureau per programma en per traject anders koos', async () => {
    const bewaar = world.get(BewaarInstellingen);
    expect(
      await bewaar.vanProgramma('overlegprogramma', {
        getallen: { leiderschapWeken: '4', aantalGroepen: '5' },
        teksten: { zaal: ' het atrium ' },
      }),
    ).toEqual({ ok: true });
    const client = { soort: 'gemeente', code: 'GM0163' } as const;
    const wie = { programma: 'overlegprogramma', client, programmamanagerId: MANAGER_ID, actor: MANAGER };
    const begonnen = await world.get(SchrijfIn).execute({ ...wie, requestId: randomUUID() });
    if (!begonnen.ok) throw new Error(JSON.stringify(begonnen.refusal));
    const { trajectId } = begonnen;

    const view = await world.get(ReadInstellingen).vanTraject(trajectId);
    // Only what means something in this programme can be set.
    expect(view?.groepen.flatMap(({ velden }) => velden.map(({ naam }) => naam))).toEqual([
      'leiderschapWeken',
    ]);
    expect(view).toMatchObject({ daarboven: { leiderschapWeken: 4, aantalGroepen: 3 }, afwijkingen: {} });
    expect(view?.teksten).toMatchObject([{ naam: 'zaal', daarboven: 'het atrium', eigen: null }]);
    // A group that is left out stays as it is.
    await vanTraject(trajectId, { teksten: { zaal: 'de kantine' } });
    await vanTraject(trajectId, { getallen: { leiderschapWeken: '6' } });
    expect(await world.get(ReadInstellingen).vanTraject(trajectId)).toMatchObject({
      afwijkingen: { leiderschapWeken: 6 },
      teksten: [{ eigen: 'de kantine' }],
    });
  });

  it('staan op de pagina en in de API, met wat zonder keuze geldt', async () => {
    const cookie = await app.login(MANAGER_ID);
    const pagina = async (body?: URLSearchParams) => {
      const answer = await fetch(`${app.url}/programmas/overlegprogramma/instellingen`, {
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        ...(body && { method: 'POST', body, redirect: 'manual' }),
      });
      return { status: answer.status, text: await answer.text() };
    };
    expect((await pagina()).text).toContain('“de raadzaal”');
    const form = new URLSearchParams({ leiderschapWeken: '', 'tekst-zaal': 'de hal' });
    expect((await pagina(form)).status).toBe(303);
    expect(
      (await pagina(new URLSearchParams({ leiderschapWeken: 'x', 'tekst-zaal': 'de hal' }))).status,
    ).toBe(422);

    const api = await ApiClient.on(app.url, await makeApiKey(app.pool, 'programmamanager'));
    const pad = '/programmas/overlegprogramma/instellingen';
    const { body } = await api.get<{ teksten: object[]; instellingen: object[] }>(pad);
    expect(body.teksten).toEqual([
      expect.objectContaining({
        naam: 'zaal',
        standaard: 'de raadzaal',
        afwijking: 'de hal',
        waarde: 'de hal',
      }),
    ]);
    expect(body.instellingen).toMatchObject([{ naam: 'leiderschapWeken', afwijking: null, waarde: 8 }]);
    const ovkk = '/programmas/ovkk/instellingen';
    const fout = { afwijkingen: {}, bevestigers: [{ fase: 'training', rollen: ['burger'] }] };
    expect((await api.put(ovkk, fout)).status).toBe(400);
    const goed = { afwijkingen: {}, bevestigers: [{ fase: 'training', rollen: ['gemeentesecretaris'] }] };
    const gezet = await api.put<{ bevestigers: object[] }>(ovkk, goed);
    expect(gezet.body.bevestigers).toContainEqual(
      expect.objectContaining({ fase: 'training', waarde: ['gemeentesecretaris'] }),
    );
  });
});
