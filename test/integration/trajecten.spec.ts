import { randomUUID } from 'node:crypto';
import {
  BekijkImport,
  BewaarDeelnemer,
  BewaarInstellingen,
  GeefOntheffing,
  Gemeenten,
  MeldDeelnemerAf,
  ReadDeelnemers,
  ReadInstellingen,
  ReadTeam,
  SchrijfIn,
  VoegDeelnemersToe,
  VoegMedewerkerToe,
  VrijeDagen,
  WijzigTeam,
} from '#case-management';
import { loadGemeenten } from '#persistence';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { BEGELEIDER_IDS, LIJST, MANAGER, MANAGER_ID, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';
import { stepsIn } from '../support/traject-steps.ts';

let db: TestDatabase;
let world: CaseWorld;
beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url);
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const { schrijfIn, nieuwTraject, stuur } = stepsIn(() => world);

describe('gemeenten', () => {
  it('are the 342 of CBS, each with its school region, however often they are loaded', async () => {
    expect(await loadGemeenten(world.database)).toBe(342);
    const alle = await world.get(Gemeenten).alle();
    expect(alle).toHaveLength(342);
    expect(alle.filter(({ schoolregio }) => schoolregio === null)).toEqual([]);
    expect(await world.get(Gemeenten).find('GM0180')).toMatchObject({
      naam: 'Staphorst',
      schoolregio: 'noord',
    });
  });

  it('know when the schools are closed', () => {
    const vakanties = world.get(VrijeDagen).schoolvakanties();
    expect(vakanties).toContainEqual({
      naam: 'Kerstvakantie',
      regio: 'noord',
      van: '2025-12-20',
      totEnMet: '2026-01-04',
    });
  });
});

describe('een gemeente inschrijven', () => {
  it('begins traject and run together, and answers a double click with the same traject', async () => {
    const requestId = randomUUID();
    const [een, ander] = await Promise.all([schrijfIn('GM0141', requestId), schrijfIn('GM0141', requestId)]);
    expect(een).toMatchObject({ ok: true });
    expect(ander).toMatchObject({ ok: true, trajectId: (een as { trajectId: string }).trajectId });
    expect([een, ander].filter((result) => result.ok && result.repeated)).toHaveLength(1);
  });

  it('refuses a second traject while the first runs, and allows it after', async () => {
    const trajectId = await nieuwTraject('GM0147');
    expect(await schrijfIn('GM0147')).toMatchObject({ ok: false, refusal: { code: 'conflict' } });
    await stuur(trajectId, 'BUREAU_ANNULEERT', { reden: 'Geen tijd' });
    expect(await schrijfIn('GM0147')).toMatchObject({ ok: true, repeated: false });
  });

  it('says everything that is wrong at once, and writes nothing', async () => {
    const result = await world.get(SchrijfIn).execute({
      client: { soort: 'gemeente', code: 'GM9999' },
      programma: 'geen',
      programmamanagerId: BEGELEIDER_IDS[0] ?? '',
      actor: MANAGER,
      requestId: randomUUID(),
    });
    const faults = !result.ok && result.refusal.code === 'invalid' ? result.refusal.faults : [];
    expect(faults.map(({ field }) => field)).toEqual(['programma', 'gemeente', 'programmamanager']);
  });
});

describe('deelnemers', () => {
  it('are shown before they are written, with errors per line, and all of a list or nobody', async () => {
    const trajectId = await nieuwTraject('GM0148');
    const tekst = `${LIJST}\nZ. Zonder;geen-adres;raadslid`;
    const voorbeeld = await world.get(BekijkImport).execute({ trajectId, tekst });
    expect(voorbeeld?.nieuw).toHaveLength(6);
    expect(voorbeeld?.fouten).toEqual([expect.objectContaining({ regel: 8, veld: 'email' })]);
    const voegToe = world.get(VoegDeelnemersToe);
    expect(await voegToe.execute({ trajectId, tekst, actor: MANAGER })).toMatchObject({ ok: false });
    expect((await world.get(ReadDeelnemers).execute(trajectId)).actief).toEqual([]);

    const metFouten = await voegToe.execute({ trajectId, tekst, foutenOverslaan: true, actor: MANAGER });
    expect(metFouten).toMatchObject({
      ok: true,
      toegevoegd: 6,
      nietIngelezen: 'naam;e-mail;rol\nZ. Zonder;geen-adres;raadslid',
    });
    const nogEens = await voegToe.execute({ trajectId, tekst: LIJST, actor: MANAGER });
    expect(nogEens).toMatchObject({ ok: true, toegevoegd: 0 });
    expect((await world.get(BekijkImport).execute({ trajectId, tekst: LIJST }))?.bekend).toHaveLength(6);
  });

  it('are corrected, withdrawn and given a waiver, within their own traject only', async () => {
    const [hier, elders] = [await nieuwTraject('GM0150'), await nieuwTraject('GM0153')];
    const bewaar = world.get(BewaarDeelnemer);
    const persoon = {
      naam: 'T. Dekker',
      email: 't.dekker@deventer.example',
      rol: 'teamleider',
      actor: MANAGER,
    };
    const nieuw = await bewaar.execute({ trajectId: hier, ...persoon });
    if (!nieuw.ok) throw new Error(nieuw.refusal.code);
    const { deelnemerId } = nieuw;
    expect(
      await bewaar.execute({ trajectId: hier, ...persoon, email: 'T.Dekker@deventer.example' }),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', faults: [{ field: 'email' }] },
    });
    expect(await bewaar.execute({ trajectId: elders, deelnemerId, ...persoon })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(
      await bewaar.execute({ trajectId: hier, deelnemerId, ...persoon, naam: 'T. Dekker-Vos' }),
    ).toMatchObject({ ok: true });
    expect(
      await bewaar.execute({ trajectId: hier, ...persoon, naam: ' ', email: 'x', rol: 'koning' }),
    ).toMatchObject({
      refusal: { faults: [{ field: 'naam' }, { field: 'email' }, { field: 'rol' }] },
    });

    const geef = world.get(GeefOntheffing);
    expect(await geef.execute({ trajectId: hier, deelnemerId, reden: '  ', actor: MANAGER })).toMatchObject({
      ok: false,
    });
    expect(await geef.execute({ trajectId: hier, deelnemerId, reden: 'Was ziek', actor: MANAGER })).toEqual({
      ok: true,
    });
    expect((await world.get(ReadDeelnemers).execute(hier)).actief).toEqual([
      expect.objectContaining({ naam: 'T. Dekker-Vos', ontheffing: 'Was ziek' }),
    ]);

    const meldAf = world.get(MeldDeelnemerAf);
    expect(await meldAf.execute({ trajectId: elders, deelnemerId, actor: MANAGER })).toMatchObject({
      ok: false,
    });
    expect(await meldAf.execute({ trajectId: hier, deelnemerId, actor: MANAGER })).toEqual({ ok: true });
    expect(await meldAf.execute({ trajectId: hier, deelnemerId, actor: MANAGER })).toEqual({ ok: true });
    const { actief, afgemeld } = await world.get(ReadDeelnemers).execute(hier);
    expect([actief.length, afgemeld.length]).toEqual([0, 1]);
    expect(await bewaar.execute({ trajectId: hier, ...persoon })).toMatchObject({ ok: true });
  });

  it('lose their links when the address turns out to be somebody else’s', async () => {
    const trajectId = await nieuwTraject('GM0158');
    const bewaar = world.get(BewaarDeelnemer);
    const persoon = { trajectId, naam: 'G. Griffier', rol: 'griffier', actor: MANAGER };
    const nieuw = await bewaar.execute({ ...persoon, email: 'fout@enschede.example' });
    if (!nieuw.ok) throw new Error(nieuw.refusal.code);
    await world.database.query(
      `INSERT INTO persoonlijke_link (id, token_hash, doel, traject_id, deelnemer_id, gemaakt_op, verloopt_op)
       VALUES (gen_random_uuid(), '\\x01', 'griffie', $1, $2, engine_now(), engine_now() + interval '1 day')`,
      [trajectId, nieuw.deelnemerId],
    );
    const ingetrokken = async () =>
      (await world.database.query(`SELECT 1 FROM persoonlijke_link WHERE ingetrokken_op IS NOT NULL`)).length;
    await bewaar.execute({ ...persoon, deelnemerId: nieuw.deelnemerId, email: 'Fout@enschede.example' });
    expect(await ingetrokken()).toBe(0);
    await bewaar.execute({ ...persoon, deelnemerId: nieuw.deelnemerId, email: 'goed@enschede.example' });
    expect(await ingetrokken()).toBe(1);
  });
});

describe('team, medewerkers en instellingen', () => {
  it('replaces the team as a whole and refuses who is not known', async () => {
    const trajectId = await nieuwTraject('GM0160');
    const bezetting = {
      trajectId,
      programmamanager: MANAGER_ID,
      presentator: [],
      trainer: [],
      actor: MANAGER,
    };
    const wijzig = world.get(WijzigTeam);
    expect(await wijzig.execute({ ...bezetting, procesbegeleider: [randomUUID()] })).toMatchObject({
      refusal: { faults: [{ field: 'procesbegeleider' }] },
    });
    const [een = '', twee = ''] = BEGELEIDER_IDS;
    expect(await wijzig.execute({ ...bezetting, procesbegeleider: [een, twee, een] })).toEqual({ ok: true });
    expect((await world.get(ReadTeam).execute(trajectId))?.team.procesbegeleider.map(({ id }) => id)).toEqual(
      [een, twee],
    );
    expect(await world.get(ReadTeam).execute(randomUUID())).toBeUndefined();
  });

  it('takes a new medewerker once', async () => {
    const persoon = { naam: 'S. Nieuw', email: 's.nieuw@bureau.example', rollen: ['trainer', 'koning'] };
    expect(await world.get(VoegMedewerkerToe).execute(persoon)).toMatchObject({ ok: true });
    expect(
      await world.get(VoegMedewerkerToe).execute({ ...persoon, email: 'S.Nieuw@bureau.example' }),
    ).toMatchObject({
      refusal: { faults: [{ field: 'email' }] },
    });
  });

  it('keeps only what deviates, and checks numbers against each other', async () => {
    const trajectId = await nieuwTraject('GM0163');
    const bewaar = world.get(BewaarInstellingen);
    expect(
      await bewaar.vanTraject(
        trajectId,
        { getallen: { consultatieWerkdagen: '2', aantalGroepen: 'drie' } },
        MANAGER,
      ),
    ).toMatchObject({
      refusal: { faults: [{ field: 'aantalGroepen' }, { field: 'consultatieWerkdagen' }] },
    });
    expect(
      await bewaar.vanTraject(trajectId, { getallen: { bevestigingHerinnering1: '7' } }, MANAGER),
    ).toMatchObject({
      refusal: { faults: [{ field: 'bevestigingHerinnering2' }] },
    });
    expect(
      await bewaar.vanTraject(
        trajectId,
        { getallen: { consultatieWerkdagen: '10', aantalGroepen: '3' } },
        MANAGER,
      ),
    ).toEqual({ ok: true });
    expect((await world.get(ReadInstellingen).vanTraject(trajectId))?.afwijkingen).toEqual({
      consultatieWerkdagen: 10,
    });
  });
});
