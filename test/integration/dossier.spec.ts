import {
  BekijkGebeurtenis,
  ReadBord,
  ReadDossier,
  ReadLogboek,
  ReadTaken,
  SluitTaak,
} from '#case-management';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';
import { GRIFFIER, stepsIn } from '../support/traject-steps.ts';

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

const { nieuwTraject, stuur, richtIn } = stepsIn(() => world);

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
    const result = await world
      .get(BekijkGebeurtenis)
      .execute({ trajectId, type: 'BUREAU_ANNULEERT', actor: MANAGER });
    expect(result).toMatchObject({
      ok: true,
      gevolgen: { velden: [{ name: 'reden' }], naarFase: 'Gestopt' },
    });
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
      client: { soort: 'gemeente', naam: 'Ommen' },
      status: 'loopt',
      moment: { titel: 'Wacht op bevestiging', wachtOp: 'griffie' },
      bevestigers: ['M. de Boer'],
      teLaat: [],
    });
    const dossier = await world.get(ReadDossier).execute(trajectId);
    expect(dossier?.vraag).toMatchObject({ type: 'voorbereiding.GRIFFIE_BEVESTIGT', missing: [] });
    expect(dossier?.termijnen.map(({ titel }) => titel)[0]).toMatch(/^Eerste herinnering/);
    expect(dossier?.fasen[0]?.stappen.map(({ stand }) => stand)).toEqual(['gedaan', 'bezig']);
    expect(dossier?.gegevens.mensen.find(({ rol }) => rol === 'raadslid')).toMatchObject({ aantal: 2 });
    expect(dossier?.gegevens.team).toHaveLength(4);

    await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', { toelichting: 'Prima zo' }, GRIFFIER);
    expect((await rij())?.fasen.map(({ stand }) => stand)).toEqual([
      'gedaan',
      'bezig',
      'komt',
      'komt',
      'komt',
      'komt',
    ]);
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
    await stuur(trajectId, 'voorbereiding.GRIFFIE_BEVESTIGT', {}, GRIFFIER);
    await stuur(trajectId, 'HEROPEN.voorbereiding', { reden: 'Andere datum' });
    const rij = async () => (await world.get(ReadBord).execute({ zoek: 'raalte' })).rijen[0];
    expect((await rij())?.fasen.slice(0, 2)).toMatchObject([
      { stand: 'bezig', tot: null },
      { stand: 'komt', tot: null },
    ]);
    await stuur(trajectId, 'PAUZEER', { reden: 'Zomer' });
    expect(await rij()).toMatchObject({ status: 'gepauzeerd' });
    expect(await world.get(ReadDossier).execute(trajectId)).toMatchObject({
      stand: 'gepauzeerd',
      termijnen: [],
    });
    await stuur(trajectId, 'HERVAT');
    await stuur(trajectId, 'BUREAU_ANNULEERT', { reden: 'Herindeling' });
    expect(await rij()).toMatchObject({
      status: 'gestopt',
      fase: { titel: 'Gestopt' },
      moment: { wachtOp: undefined },
    });
    expect((await rij())?.fasen.map(({ stand }) => stand)).toEqual(
      Array.from({ length: 6 }, () => 'vervallen'),
    );
    expect((await world.get(ReadLogboek).execute(trajectId))?.regels[0]).toMatchObject({
      toelichting: 'Herindeling',
    });
  });

  it('tell what is late in working days', async () => {
    const trajectId = await nieuwTraject('GM0180');
    await world.database.query(
      `UPDATE taak SET termijn = engine_now() - interval '7 days' WHERE traject_id = $1 AND eigenaar = 'programmamanager'`,
      [trajectId],
    );
    const bord = await world.get(ReadBord).execute({ stand: 'telaat' });
    expect(bord.rijen.map(({ client }) => client.naam)).toEqual(['Staphorst']);
    expect(bord.rijen[0]?.teLaat[0]?.werkdagen).toBeGreaterThanOrEqual(3);
    expect(bord.tellingen.teLaat).toBe(1);
    expect((await world.get(ReadTaken).execute({ teLaat: true })).taken.every(({ teLaat }) => teLaat)).toBe(
      true,
    );
  });

  it('call a griffie late after its second reminder, and nobody who was not asked', async () => {
    const [gevraagd, bezig] = [await nieuwTraject('GM0189'), await nieuwTraject('GM0193')];
    await richtIn(gevraagd);
    await stuur(gevraagd, 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    await world.database.query(`UPDATE taak SET termijn = NULL WHERE traject_id IN ($1, $2)`, [
      gevraagd,
      bezig,
    ]);
    await world.passDays(21);
    await world.sweep();
    const { rijen } = await world.get(ReadBord).execute();
    const van = (trajectId: string) => rijen.find((rij) => rij.trajectId === trajectId);
    expect(van(gevraagd)?.teLaat).toEqual([
      { wat: 'De griffie heeft nog niet geantwoord', werkdagen: expect.any(Number) },
    ]);
    expect(van(bezig)?.teLaat).toEqual([]);
    expect((await world.get(ReadDossier).execute(gevraagd))?.teLaat).toEqual(van(gevraagd)?.teLaat);
  });

  it('is quick for a thousand trajecten', async () => {
    await nieuwTraject('GM0183');
    await world.database.query(
      `WITH bron AS (SELECT * FROM traject LIMIT 1), nieuw AS (
         INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, aangemaakt_op)
         SELECT gen_random_uuid(), 'gemeente', g.naam, g.code, 'ovkk', bron.programmamanager_id, bron.aangemaakt_op
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
