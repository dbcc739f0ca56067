import { randomUUID } from 'node:crypto';
import {
  BekijkGebeurtenis,
  BekijkImport,
  BewaarDeelnemer,
  BewaarInstellingen,
  GeefOntheffing,
  Gemeenten,
  MeldDeelnemerAf,
  ReadBord,
  ReadDeelnemers,
  ReadDossier,
  ReadInstellingen,
  ReadLogboek,
  ReadTaken,
  ReadTeam,
  SchrijfGemeenteIn,
  SluitTaak,
  StuurGebeurtenis,
  VoegDeelnemersToe,
  VoegMedewerkerToe,
  VrijeDagen,
  WijzigTeam,
} from '#case-management';
import { loadGemeenten } from '#persistence';
import type { Actor } from '#workflow-engine';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { BEGELEIDER_IDS, LIJST, MANAGER, MANAGER_ID, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';

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

const schrijfIn = (gemeenteCode: string, requestId: string = randomUUID()) =>
  world.get(SchrijfGemeenteIn).execute({
    gemeenteCode,
    programma: 'ovkk',
    programmamanagerId: MANAGER_ID,
    actor: MANAGER,
    requestId,
  });

const nieuwTraject = async (gemeenteCode: string): Promise<string> => {
  const result = await schrijfIn(gemeenteCode);
  if (!result.ok) throw new Error(`Not enrolled: ${result.refusal.code}`);
  return result.trajectId;
};

const griffier: Actor = { kind: 'deelnemer', id: 'd', name: 'M. de Boer', roles: ['griffier'] };

const stuur = (trajectId: string, type: string, velden = {}, actor: Actor = MANAGER) =>
  world.get(StuurGebeurtenis).execute({ trajectId, type, velden, actor, requestId: randomUUID() });

const plan = (trajectId: string, onderdeel: string, overDagen: number) =>
  world.database.query(
    `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
     SELECT gen_random_uuid(), $1, $2, '', '', op, op + interval '5 hours', 'Raadzaal'
     FROM (SELECT engine_now() + make_interval(days => $3) AS op) b`,
    [trajectId, onderdeel, overDagen],
  );

/** Everything that the voorbereiding asks for. */
const richtIn = async (trajectId: string) => {
  await world.get(VoegDeelnemersToe).execute({ trajectId, tekst: LIJST, actor: MANAGER });
  await world.get(WijzigTeam).execute({
    trajectId,
    programmamanager: MANAGER_ID,
    procesbegeleider: BEGELEIDER_IDS,
    presentator: [],
    trainer: [],
    actor: MANAGER,
  });
  await plan(trajectId, 'bijeenkomst1', 60);
  await plan(trajectId, 'bijeenkomst2', 102);
};

describe('gemeenten', () => {
  it('are the 342 of CBS, each with its school region, however often they are loaded', async () => {
    expect(await loadGemeenten(world.database)).toBe(342);
    const alle = await world.get(Gemeenten).alle();
    expect(alle).toHaveLength(342);
    expect(alle.filter(({ schoolregio }) => schoolregio === null)).toEqual([]);
    expect(await world.get(Gemeenten).find('GM0180')).toMatchObject({ naam: 'Staphorst', schoolregio: 'noord' });
  });

  it('know when the schools are closed', () => {
    const vakanties = world.get(VrijeDagen).schoolvakanties();
    expect(vakanties).toContainEqual({ naam: 'Kerstvakantie', regio: 'noord', van: '2025-12-20', totEnMet: '2026-01-04' });
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
    const result = await world.get(SchrijfGemeenteIn).execute({
      gemeenteCode: 'GM9999',
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
    expect(voorbeeld.nieuw).toHaveLength(6);
    expect(voorbeeld.fouten).toEqual([expect.objectContaining({ regel: 8, veld: 'email' })]);
    const voegToe = world.get(VoegDeelnemersToe);
    expect(await voegToe.execute({ trajectId, tekst, actor: MANAGER })).toMatchObject({ ok: false });
    expect((await world.get(ReadDeelnemers).execute(trajectId)).actief).toEqual([]);

    const metFouten = await voegToe.execute({ trajectId, tekst, foutenOverslaan: true, actor: MANAGER });
    expect(metFouten).toMatchObject({ ok: true, toegevoegd: 6, nietIngelezen: 'naam;e-mail;rol\nZ. Zonder;geen-adres;raadslid' });
    const nogEens = await voegToe.execute({ trajectId, tekst: LIJST, actor: MANAGER });
    expect(nogEens).toMatchObject({ ok: true, toegevoegd: 0 });
    expect((await world.get(BekijkImport).execute({ trajectId, tekst: LIJST })).bekend).toHaveLength(6);
  });

  it('are corrected, withdrawn and given a waiver, within their own traject only', async () => {
    const [hier, elders] = [await nieuwTraject('GM0150'), await nieuwTraject('GM0153')];
    const bewaar = world.get(BewaarDeelnemer);
    const persoon = { naam: 'T. Dekker', email: 't.dekker@deventer.example', rol: 'teamleider', actor: MANAGER };
    const nieuw = await bewaar.execute({ trajectId: hier, ...persoon });
    if (!nieuw.ok) throw new Error(nieuw.refusal.code);
    const { deelnemerId } = nieuw;
    expect(await bewaar.execute({ trajectId: hier, ...persoon, email: 'T.Dekker@deventer.example' })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid', faults: [{ field: 'email' }] },
    });
    expect(await bewaar.execute({ trajectId: elders, deelnemerId, ...persoon })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    expect(await bewaar.execute({ trajectId: hier, deelnemerId, ...persoon, naam: 'T. Dekker-Vos' })).toMatchObject({ ok: true });
    expect(await bewaar.execute({ trajectId: hier, ...persoon, naam: ' ', email: 'x', rol: 'koning' })).toMatchObject({
      refusal: { faults: [{ field: 'naam' }, { field: 'email' }, { field: 'rol' }] },
    });

    const geef = world.get(GeefOntheffing);
    expect(await geef.execute({ trajectId: hier, deelnemerId, reden: '  ', actor: MANAGER })).toMatchObject({ ok: false });
    expect(await geef.execute({ trajectId: hier, deelnemerId, reden: 'Was ziek', actor: MANAGER })).toEqual({ ok: true });
    expect((await world.get(ReadDeelnemers).execute(hier)).actief).toEqual([
      expect.objectContaining({ naam: 'T. Dekker-Vos', ontheffing: 'Was ziek' }),
    ]);

    const meldAf = world.get(MeldDeelnemerAf);
    expect(await meldAf.execute({ trajectId: elders, deelnemerId, actor: MANAGER })).toMatchObject({ ok: false });
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
    const bezetting = { trajectId, programmamanager: MANAGER_ID, presentator: [], trainer: [], actor: MANAGER };
    const wijzig = world.get(WijzigTeam);
    expect(await wijzig.execute({ ...bezetting, procesbegeleider: [randomUUID()] })).toMatchObject({
      refusal: { faults: [{ field: 'procesbegeleider' }] },
    });
    const [een = '', twee = ''] = BEGELEIDER_IDS;
    expect(await wijzig.execute({ ...bezetting, procesbegeleider: [een, twee, een] })).toEqual({ ok: true });
    expect((await world.get(ReadTeam).execute(trajectId))?.team.procesbegeleider.map(({ id }) => id)).toEqual([een, twee]);
    expect(await world.get(ReadTeam).execute(randomUUID())).toBeUndefined();
  });

  it('takes a new medewerker once', async () => {
    const persoon = { naam: 'S. Nieuw', email: 's.nieuw@bureau.example', rollen: ['trainer', 'koning'] };
    expect(await world.get(VoegMedewerkerToe).execute(persoon)).toMatchObject({ ok: true });
    expect(await world.get(VoegMedewerkerToe).execute({ ...persoon, email: 'S.Nieuw@bureau.example' })).toMatchObject({
      refusal: { faults: [{ field: 'email' }] },
    });
  });

  it('keeps only what deviates, and checks numbers against each other', async () => {
    const trajectId = await nieuwTraject('GM0163');
    const bewaar = world.get(BewaarInstellingen);
    expect(await bewaar.vanTraject(trajectId, { consultatieWerkdagen: '2', aantalGroepen: 'drie' }, MANAGER)).toMatchObject({
      refusal: { faults: [{ field: 'aantalGroepen' }, { field: 'consultatieWerkdagen' }] },
    });
    expect(await bewaar.vanTraject(trajectId, { bevestigingHerinnering1: '7' }, MANAGER)).toMatchObject({
      refusal: { faults: [{ field: 'bevestigingHerinnering2' }] },
    });
    expect(await bewaar.vanTraject(trajectId, { consultatieWerkdagen: '10', aantalGroepen: '3' }, MANAGER)).toEqual({ ok: true });
    expect((await world.get(ReadInstellingen).vanTraject(trajectId))?.afwijkingen).toEqual({ consultatieWerkdagen: 10 });
  });
});

describe('van taak tot bevestiging', () => {
  it('shows what an event will set off, and then does just that', async () => {
    const trajectId = await nieuwTraject('GM0164');
    const bekijk = world.get(BekijkGebeurtenis);
    const vraag = { trajectId, type: 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING', actor: MANAGER };
    const teVroeg = await bekijk.execute(vraag);
    expect(teVroeg).toMatchObject({ ok: false, refusal: { code: 'missing' } });
    await richtIn(trajectId);
    const result = await bekijk.execute(vraag);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.gevolgen.mails.map(({ sjabloon }) => sjabloon)).toEqual(['bevestigingsverzoek']);
    expect(result.gevolgen.taken.map(({ titel }) => titel)).toEqual(['Voorbereiding bevestigen']);
    expect(result.gevolgen.termijnen).toHaveLength(3);
    const voor = world.jobs.length;
    expect(await stuur(trajectId, vraag.type)).toMatchObject({ ok: true });
    expect(world.jobs.slice(voor).map(({ params }) => params['sjabloon'])).toEqual(['bevestigingsverzoek']);
  });

  it('previews an event that still needs a reason', async () => {
    const trajectId = await nieuwTraject('GM0166');
    const result = await world.get(BekijkGebeurtenis).execute({ trajectId, type: 'BUREAU_ANNULEERT', actor: MANAGER });
    expect(result).toMatchObject({ ok: true, gevolgen: { velden: [{ name: 'reden' }], naarFase: 'Gestopt' } });
  });

  it('ticks a task off once, and only in its own traject', async () => {
    const [hier, elders] = [await nieuwTraject('GM0168'), await nieuwTraject('GM0173')];
    const { taken } = await world.get(ReadTaken).execute({ trajectId: hier, eigenaar: 'programmamanager' });
    const taakId = taken[0]?.id ?? '';
    const sluit = world.get(SluitTaak);
    expect(await sluit.execute({ trajectId: elders, taakId, actor: MANAGER })).toMatchObject({ ok: false });
    expect(await sluit.execute({ trajectId: hier, taakId, actor: MANAGER })).toEqual({ ok: true });
    expect(await sluit.execute({ trajectId: hier, taakId, actor: MANAGER })).toEqual({ ok: true });
    const na = await world.get(ReadTaken).execute({ trajectId: hier });
    expect(na.taken.map(({ id }) => id)).not.toContain(taakId);
    const gedaan = await world.get(ReadTaken).execute({ trajectId: hier, status: 'gedaan' });
    expect(gedaan.taken).toEqual([expect.objectContaining({ id: taakId, geslotenDoor: MANAGER.name })]);
  });
});

describe('bord, dossier en logboek', () => {
  it('say where it is since when, what it waits for, and tell it as sentences', async () => {
    const trajectId = await nieuwTraject('GM0175');
    await richtIn(trajectId);
    await stuur(trajectId, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    const rij = async (zoek = 'ommen') => (await world.get(ReadBord).execute({ zoek })).rijen[0];
    expect(await rij()).toMatchObject({
      gemeente: { naam: 'Ommen' },
      status: 'loopt',
      moment: { titel: 'Wacht op bevestiging', wachtOp: 'griffie' },
      bevestigers: ['M. de Boer'],
      teLaat: null,
    });
    const dossier = await world.get(ReadDossier).execute(trajectId);
    expect(dossier?.vraag).toMatchObject({ type: 'voorbereiding.GRIFFIE_BEVESTIGT', missing: [] });
    expect(dossier?.termijnen.map(({ titel }) => titel)[0]).toMatch(/^Eerste herinnering/);
    expect(dossier?.fasen[0]?.stappen.map(({ stand }) => stand)).toEqual(['gedaan', 'bezig']);
    expect(dossier?.gegevens.mensen.find(({ rol }) => rol === 'raadslid')).toMatchObject({ aantal: 2 });
    expect(dossier?.gegevens.team).toHaveLength(4);

    await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', { toelichting: 'Prima zo' }, griffier);
    expect((await rij())?.fasen.map(({ stand }) => stand)).toEqual(['gedaan', 'bezig', 'komt', 'komt', 'komt', 'komt']);
    expect((await rij())?.fasen[0]?.tot).not.toBeNull();
    const log = await world.get(ReadLogboek).execute(trajectId, 3);
    expect(log?.meer).toBe(true);
    expect(log?.regels[0]).toMatchObject({
      wie: 'M. de Boer (griffier)',
      wat: 'Griffie bevestigt: Voorbereiding',
      toelichting: 'Prima zo',
      nieuweFase: 'Bijeenkomst 1',
    });
  });

  it('show a reopened phase as current again, a pause and a stop', async () => {
    const trajectId = await nieuwTraject('GM0177');
    await richtIn(trajectId);
    await stuur(trajectId, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', {}, griffier);
    await stuur(trajectId, 'HEROPEN.voorbereiding', { reden: 'Andere datum' });
    const rij = async () => (await world.get(ReadBord).execute({ zoek: 'raalte' })).rijen[0];
    expect((await rij())?.fasen.slice(0, 2)).toMatchObject([{ stand: 'bezig', tot: null }, { stand: 'komt', tot: null }]);
    await stuur(trajectId, 'PAUZEER', { reden: 'Zomer' });
    expect(await rij()).toMatchObject({ status: 'gepauzeerd' });
    expect(await world.get(ReadDossier).execute(trajectId)).toMatchObject({ stand: 'gepauzeerd', termijnen: [] });
    await stuur(trajectId, 'HERVAT');
    await stuur(trajectId, 'BUREAU_ANNULEERT', { reden: 'Herindeling' });
    expect(await rij()).toMatchObject({ status: 'gestopt', fase: { titel: 'Gestopt' }, moment: { wachtOp: undefined } });
    expect((await rij())?.fasen.map(({ stand }) => stand)).toEqual(Array.from({ length: 6 }, () => 'vervallen'));
    expect((await world.get(ReadLogboek).execute(trajectId))?.regels[0]).toMatchObject({ toelichting: 'Herindeling' });
  });

  it('tell what is late in working days', async () => {
    const trajectId = await nieuwTraject('GM0180');
    await world.database.query(
      `UPDATE taak SET termijn = engine_now() - interval '7 days' WHERE traject_id = $1 AND eigenaar = 'programmamanager'`,
      [trajectId],
    );
    const bord = await world.get(ReadBord).execute({ stand: 'telaat' });
    expect(bord.rijen.map(({ gemeente }) => gemeente.naam)).toEqual(['Staphorst']);
    expect(bord.rijen[0]?.teLaat?.werkdagen).toBeGreaterThanOrEqual(3);
    expect(bord.tellingen.teLaat).toBe(1);
    expect((await world.get(ReadTaken).execute({ teLaat: true })).taken.every(({ teLaat }) => teLaat)).toBe(true);
  });

  it('is quick for a thousand trajecten', async () => {
    await nieuwTraject('GM0183');
    await world.database.query(
      `WITH bron AS (SELECT * FROM traject LIMIT 1), nieuw AS (
         INSERT INTO traject (id, gemeente_code, programma, programmamanager_id, aangemaakt_op)
         SELECT gen_random_uuid(), g.code, 'ovkk', bron.programmamanager_id, bron.aangemaakt_op
         FROM bron, gemeente g, generate_series(1, 3) RETURNING id)
       INSERT INTO workflow_instance (id, definition, version, status, phase, phase_since, phase_times, seq, state,
         last_hash, started_at, updated_at)
       SELECT nieuw.id, definition, version, status, phase, phase_since, phase_times, seq, state, last_hash, started_at,
         updated_at
       FROM nieuw, (SELECT * FROM workflow_instance WHERE status = 'active' LIMIT 1) w`,
    );
    const begin = performance.now();
    const { rijen } = await world.get(ReadBord).execute();
    const ms = performance.now() - begin;
    expect(rijen.length).toBeGreaterThan(1000);
    expect(ms).toBeLessThan(1500);
  });
});
